import { remember } from '../../../lib/remember.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { MOST_WORDS } from '../words/word-form.ts';

/** What a word without a capital can be: nothing to look at, a name perhaps, or a name. */
export type SmallVerdict = 'fine' | 'small-name' | 'name';

/**
 * A letter of a script that has no capitals, such as Arabic, Hebrew, Devanagari, Han or Hangul; Georgian has some that
 * nobody writes names with. Latin letters of this kind are the marks of "1ª" and of phonetics.
 */
const WITHOUT_CAPITALS = /(?!\p{Script=Latin})[\p{Lo}\p{Script=Georgian}]/u;

type JudgeSmall = (bare: string) => SmallVerdict;

const judges = new WeakMap<Lexicon, JudgeSmall>();

/** Judges words by themselves; most stand in a text over and over, and to look each up in four lists takes time. */
export function openSmallJudge(lexicon: Lexicon): JudgeSmall {
  const judge = judges.get(lexicon) ?? remember(MOST_WORDS, (bare) => judgeSmall(bare, lexicon));
  judges.set(lexicon, judge);
  return judge;
}

/**
 * Of a word in small letters none but a name that is no English word, such as "ngozi", is looked at. Where a script
 * has no capitals a name looks like any other word, so in an English story every word of it is taken for one.
 */
function judgeSmall(bare: string, lexicon: Lexicon): SmallVerdict {
  if (WITHOUT_CAPITALS.test(bare)) return 'name';
  if (bare.length < LEAST_LETTERS) return 'fine';
  return lexicon.isNameAlone(bare) || isOfNames(bare.split('-'), lexicon) ? 'small-name' : 'fine';
}

/** "mary-jane", and a pet name such as "ray-ray"; "golden-brown" is of two names that are words. */
function isOfNames(parts: readonly string[], { firstNames, isGrammar, isNameAlone }: Lexicon): boolean {
  if (parts.length < 2 || !parts.every((part) => firstNames.has(part) && !isGrammar(part))) return false;
  return new Set(parts).size === 1 || parts.some(isNameAlone);
}

/** In two small letters there is a name for nearly every syllable. */
const LEAST_LETTERS = 3;
