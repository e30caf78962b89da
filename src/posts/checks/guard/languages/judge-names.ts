import { readLexicon } from '../../words/lexicon.ts';
import { ORDINARY_NAMES } from '../../words/ordinary/ordinary-names.ts';
import type { Token } from '../../words/tokens.ts';
import type { FaultSlug } from '../../fault-kinds.ts';
import type { Verdict } from '../judge.ts';
import type { Study } from '../study.ts';
import type { LanguageRules } from './guard-language.ts';
import { toWords } from './patterns.ts';
import { startsSentence } from './sentences.ts';

/**
 * Judges the words of one block of a story in another language than English, of which no list says what is ordinary: a
 * first name that is known is one; of another word a capital within a sentence tells, where the language has capitals
 * for names alone, or what stands around it.
 */
export function judgeByLists(
  tokens: readonly Token[],
  { people, allowed }: Pick<Study, 'people' | 'allowed'>,
  rules: LanguageRules,
): Verdict[] {
  const ordinary = coverOrdinary(tokens, rules);
  return tokens.map((token, index) => {
    const verdict = ordinary.has(index)
      ? judgeOrdinary(token, rules)
      : isSurname(tokens, index, { people, rules })
        ? 'name'
        : judge(token, rules);
    return verdict === 'fine' || allowed.has(tokens, index) ? 'fine' : verdict;
  });
}

/** What of a name is told, and by which name. */
export function nameSlug(
  tokens: readonly Token[],
  index: number,
  { people, rules }: { people: readonly string[]; rules: LanguageRules },
): FaultSlug {
  const token = tokens[index];
  if (token && rules.title.test(token.before)) return 'title-with-name';
  return isSurname(tokens, index, { people, rules }) ? 'surname' : 'name-undeclared';
}

/** A letter of a script that has no capitals, where nobody can tell a name from a word. */
const WITHOUT_CAPITALS = /(?!\p{Script=Latin})[\p{Lo}\p{Script=Georgian}]/u;

/** "ADHS", "TV", "CEOs", "EFT-terapi". */
const ACRONYM = /^[\p{Lu}\d]{2,6}(?:s|-.*)?$/u;

/** Of these nobody would think of a name: "IDE" is one, and "EMMA" is somebody who is shouted at. */
const SHORT_ACRONYM = /^\p{Lu}{2,3}s?$/u;

function judge(token: Token, rules: LanguageRules): Verdict {
  const { bare, before, after } = token;
  if (WITHOUT_CAPITALS.test(bare)) return 'name';
  if (!/^\p{Lu}/u.test(bare) || isTitle(token, rules)) return 'fine';
  const lower = bare.toLowerCase();
  if (rules.title.test(before)) return 'name';
  if (rules.grammar.has(lower) || SHORT_ACRONYM.test(bare)) return 'fine';
  const isStart = startsSentence(before);
  const acts = rules.acts.test(after) && !isNoun(before, rules) && !rules.inverted?.test(after);
  // Where any noun may follow, "die Klientin Angst hatte" names nobody.
  const bringsIn =
    !isStart && rules.bringsIn.test(before) ? (rules.hasCapitalNouns ? 'unsure' : 'name') : 'fine';
  if (rules.nameWords.has(lower)) {
    if (acts || !(isStart || rules.hasCapitalNouns)) return 'name';
    return rules.mayAct?.test(after) ? 'unsure' : bringsIn;
  }
  if (isKnownName(lower, rules)) return 'name';
  if (ACRONYM.test(bare)) return 'fine';
  if (bringsIn !== 'fine') return bringsIn;
  if (!isStart && !rules.hasCapitalNouns) return 'unsure';
  // "Gestern sagte sie": where the verb comes second, a list has to know the word.
  if (!acts || (rules.isVerbSecond && !isPossible(lower))) return 'fine';
  return isStart || !rules.hasCapitalNouns || CONJUNCTION.test(before) ? 'unsure' : 'fine';
}

/** Behind these somebody stands without an article, and a thing seldom: "weil Jorun ging". */
const CONJUNCTION =
  /(?<!\p{L})(?:dass|weil|wenn|als|ob|und|oder|aber|doch|denn|bis|bevor|nachdem|obwohl|während|damit|sodass|wie|wo)\s$|,\s$/iu;

/** What everybody knows; it is somebody where he does something, and perhaps where people are called so too. */
function judgeOrdinary({ bare, before, after }: Token, rules: LanguageRules): Verdict {
  const lower = bare.toLowerCase();
  if (!readLexicon().firstNames.has(lower) || rules.grammar.has(lower)) return 'fine';
  if (rules.acts.test(after) || rules.bringsIn.test(before)) return 'name';
  const isPlain = SELDOM_SOMEBODY.has(lower) || rules.nameWords.has(lower);
  return isPlain || rules.ordinary.lengthAt([{ bare, word: bare }], 0) > 0 ? 'fine' : 'unsure';
}

/** Of what everybody knows, what nobody is called or hardly anybody; "Milan", "Kent" and "Mercedes" are not among them. */
const SELDOM_SOMEBODY = toWords(`
  alpha amen america amish argentina asia buddha christ darwin eros france islam israel jesus jung juliet kenya krishna mama
  mali muslim napoleon nike oman paris ramadan rio romeo santa thai washington yoga
`);

function isTitle({ before, written, after }: Token, { title }: LanguageRules): boolean {
  return title.test(`${before.slice(-40)}${written}${after.startsWith('.') ? '.' : ''} `);
}

/**
 * Whether a word stands where a surname would: right behind somebody of the story. Where every noun has a capital, the
 * sentence has to begin with the two: "Sarah Weber kam", and not "weil Sarah Angst hatte".
 */
function isSurname(
  tokens: readonly Token[],
  index: number,
  { people, rules }: { people: readonly string[]; rules: LanguageRules },
): boolean {
  const [previous, token] = [tokens[index - 1], tokens[index]];
  if (!previous || !token || !/^\p{Lu}/u.test(token.bare) || !people.includes(previous.bare)) return false;
  const between = token.before.slice(previous.before.length + previous.written.length);
  if (between !== ' ' || previous.bare !== previous.word) return false;
  return !rules.hasCapitalNouns || (startsSentence(previous.before) && /^(?: \p{Ll}|,)/u.test(token.after));
}

/** A word that is known as a first name and is no word of the language; "Anna-Lena" by its parts. */
export function isKnownName(lower: string, { grammar, names, nameWords }: LanguageRules): boolean {
  const { firstNames } = readLexicon();
  const isListed = (word: string) => firstNames.has(word) || names.has(word);
  const isName = (word: string) => isListed(word) && !grammar.has(word) && !nameWords.has(word);
  if (isName(lower)) return true;
  const parts = lower.split('-');
  return parts.length > 1 && parts.every(isListed) && parts.some(isName);
}

function isPossible(lower: string): boolean {
  return readLexicon().isPossibleName(lower);
}

/**
 * Where every noun has a capital, what follows an article, an adjective or a genitive is somebody by what he is, and no
 * name: "die Angst", "Mehmets Mutter".
 */
function isNoun(before: string, { hasCapitalNouns }: LanguageRules): boolean {
  return hasCapitalNouns && (OF_NOUN.test(before) || GENITIVE.test(before));
}

const OF_NOUN = /(?<!\p{L})(?:\p{L}*(?:e|en|er|es|em)|[kmdsu]?ein|ihr|zum|zur|im|am|vom|beim|ans|ins)\s$/iu;
const GENITIVE = /(?<!\p{L})\p{Lu}\p{Ll}+s\s$/u;

/** Where names stand that point to nobody: those of every language, and those of this one. */
function coverOrdinary(tokens: readonly Token[], rules: LanguageRules): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const length = Math.max(
      rules.ordinary.lengthAt(tokens, index),
      // Of one word alone it may be an English name that is somebody's here: "Ford".
      ORDINARY_NAMES.lengthAt(tokens, index),
    );
    for (let at = index; at < index + length; at += 1) covered.add(at);
  }
  return covered;
}
