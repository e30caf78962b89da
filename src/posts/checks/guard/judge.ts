import type { Token } from '../words/tokens.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { NAME_WORDS } from '../words/ordinary/name-words.ts';
import { ORDINARY_NAMES } from '../words/ordinary/ordinary-names.ts';
import { isTitle } from '../words/proper-names.ts';
import { findMeaning, isActing, isLikelyActing, isMeantBelow } from './person-signs.ts';
import { describeRun } from './runs.ts';
import { openSmallJudge, type SmallVerdict } from './small-letters.ts';
import type { Study } from './study.ts';

/** Whether a capitalised word of a story points to somebody, by itself and by what stands around it. */
export type Verdict = SmallVerdict | 'unsure';

/** Judges the words of one block of a story, in their order. */
export function judgeTokens(
  tokens: readonly Token[],
  { people, allowed }: Pick<Study, 'people' | 'allowed'>,
  lexicon: Lexicon,
): Verdict[] {
  const ordinary = coverOrdinary(tokens);
  const judgeSmall = openSmallJudge(lexicon);
  const isTitled = tokens.length <= MOST_OF_TITLE && !endsSentence(tokens.at(-1)) && isTitle(tokens);
  // Of most words there is nothing to allow.
  return tokens.map((token, index) => {
    const verdict = judge(token, index);
    return verdict === 'fine' || allowed.has(tokens, index) ? 'fine' : verdict;
  });

  function judge(token: Token, index: number): Verdict {
    const { bare } = token;
    if (bare === 'I') return 'fine';
    if (token.isSmall) return judgeSmall(bare);
    if (ordinary.has(index)) return judgeOrdinary(token, lexicon);
    if (isCalendarWord(token)) return 'fine';
    const { lower } = token;
    if (lexicon.isGrammar(lower)) return 'fine';
    const isKnown = isOrdinary(bare, lexicon) && (isTitled || !/-\p{Lu}/u.test(bare));
    // A word in capitals is a word that is stressed, wherever it stands.
    const isStressed = bare.length > 1 && bare === bare.toUpperCase();
    if (token.startsSentence || isStressed || isTitled)
      return isKnown || NAME_WORDS.has(lower) || isRare(lower, lexicon)
        ? judgeWord(token, people, lexicon)
        : 'name';
    return isKnown ? judgeInSentence(tokens, index, lexicon) : 'name';
  }
}

/** A name that points to nobody, unless somebody is called so and does something: "Leo laughed", "Christian had". */
function judgeOrdinary(token: Token, lexicon: Lexicon): Verdict {
  if (isEmployer(token)) return 'name';
  if (!lexicon.firstNames.has(token.lower)) return 'fine';
  if (isActing(token.after)) return 'name';
  return isLikelyActing(token.after) && !IS_COPULA.test(token.after) ? 'unsure' : 'fine';
}

/** "France is far", "Easter was late". */
const IS_COPULA = /^ (?:is|was|were)\b/u;

function endsSentence(last: Token | undefined): boolean {
  return /[.!?…]/u.test(last?.after ?? '');
}

/** Words of a title; a longer one is a paragraph with many names. */
const MOST_OF_TITLE = 16;

/** Where in a block names stand that point to nobody; each begins with a word that has a capital, as in "eBay". */
function coverOrdinary(tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.isSmall) continue;
    const length = ORDINARY_NAMES.lengthAt(tokens, index);
    for (let at = index; at < index + length; at += 1) covered.add(at);
  }
  return covered;
}

/** A maker that everybody knows is somebody's employer where the words before say so. */
const EMPLOYS =
  /\b(?:work(?:s|ed|ing)? (?:\p{L}+ ){0,2}?(?:at|for)|(?:job|shifts?|nights|days|hired|employed|manager|engineer|designer|driver|assistant|director|analyst|recruiter|developer|consultant|nurse|teacher|accountant|lawyer|partner|head|career|role|position|contract|internship|desk) (?:\p{L}+ ){0,2}?(?:at|for|with)) (?:the )?$/u;

function isEmployer({ before }: Token): boolean {
  return EMPLOYS.test(before);
}

/** A word that is seldom written and that nobody is called. */
function isRare(lower: string, lexicon: Lexicon): boolean {
  return lexicon.isRareWord(lower) && !lexicon.isPossibleName(lower);
}

/** An ordinary word at the beginning of a sentence, in a title or in capitals. */
function judgeWord(token: Token, people: readonly string[], lexicon: Lexicon): Verdict {
  const lower = token.bare.toLowerCase();
  if (!NAME_WORDS.has(lower) && !lexicon.isPossibleName(lower)) return 'fine';
  const joined = /^ (?:and|or) (\p{Lu}[\p{L}\p{M}-]*)/u.exec(token.after)?.[1];
  if (joined !== undefined && people.includes(joined)) return 'name';
  if (NAME_WORDS.has(lower)) return MEANT[findMeaning(token)];
  if (isActing(token.after)) return 'name';
  if (!isLikelyActing(token.after)) return 'fine';
  return !lexicon.isCommonWord(lower) || isMeantBelow(token.after) ? 'unsure' : 'fine';
}

const MEANT = { person: 'name', thing: 'fine', either: 'unsure' } as const;

/** An ordinary word with a capital in the middle of a sentence. */
function judgeInSentence(tokens: readonly Token[], index: number, lexicon: Lexicon): Verdict {
  const token = tokens[index];
  if (!token || NAME_WORDS.has(token.bare.toLowerCase()) || isActing(token.after)) return 'name';
  const run = describeRun(tokens, index, lexicon);
  return run === 'alone' && isLikelyActing(token.after) ? 'name' : RUNS[run];
}

const RUNS = { place: 'name', mixed: 'name', alone: 'unsure', term: 'fine' } as const;
