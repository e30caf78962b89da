import { isCalendarWord } from '../../words/calendar.ts';
import { isOrdinary, type Lexicon } from '../../words/lexicon.ts';
import { PLACES } from '../../words/ordinary/places.ts';
import { splitWords, type Token } from '../../words/tokens.ts';
import { isFigure } from './figures.ts';
import { BETWEEN, PAST } from './past.ts';

/**
 * How a passage brings somebody in: by nothing but a first name, as a client would be; or as one who is public (with a
 * surname or a title, or whom everybody knows), who is the writer's own, who is made up, or whose story was told.
 */
export type Standing = 'bare' | 'public' | 'own' | 'made up' | 'told';

export interface Named {
  token: Token;
  standing: Standing;
  /** What follows says that somebody did something. */
  acts: boolean;
}

export interface CastOptions {
  lexicon: Lexicon;
  /** People of the stories before, and those who write here, in lower case. */
  told: ReadonlySet<string>;
  authors: ReadonlySet<string>;
}

const ACTS = new RegExp(`^${BETWEEN} ${PAST}|^'d\\b|^'s \\p{Ll}|^,? and \\p{Lu}\\p{L}+ ${PAST}`, 'u');

/** What follows a name as well as a word that is none. */
const IS = /^,? (?:is|has|who|whose|says|tells|asks|and \p{Lu})(?!\p{L})/u;

const TITLE =
  /(?:^|[\s("“])(?:Dr|Doctor|Prof|Professor|Sir|Dame|Lady|Lord|King|Queen|Prince|Princess|Pope|President|St|Saint|Father|Sister|Rabbi)\.?\s$/u;

const OWN =
  /\b(?:my|our|my own) (?:\p{L}+[ -])?(?:husband|wife|partner|spouse|mother|father|mum|mom|dad|sons?|daughters?|child|children|kids?|boys?|girls?|brothers?|sisters?|twins?|grand\p{L}+|aunt|uncle|cousin|niece|nephew|friends?|flatmate|roommate|neighbou?rs?|ex|girlfriend|boyfriend|fianc[eé]e?|supervisor|mentor|teacher|therapist|doctor|counsell?or|colleague|boss|editor|dog|cat|in-laws?),? (?:named |called )?(?:\p{Lu}\p{L}+,? and )?$|\bfriends? of mine,? $|\b(?:I am|I['’]m|my name is) (?:\p{Lu}\p{L}+ )?$/u;

const MADE_UP =
  /(?:\b(?:imagine|suppose|pretend|picture|let['’]s say|let us say|let['’]s call|let us call|say|for example|for instance|partner)\b[^.!?]*|(?:^|[.!?…]\s)["“]?(?:if|say|should|had|were)\s(?:[^.!?]{0,80})?|(?:^|[.!?…]\s)(?:ask|tell|text|ring|invite|thank you,|thanks to)\s)$/iu;

const PLACE = /\b(?:in|from|near|at|through|across|around|outside|into|of|via)\s$/u;

/** Everybody whom a passage names, each time. */
export function listNamed(tokens: readonly Token[], { lexicon, told, authors }: CastOptions): Named[] {
  const known = new Map<string, Standing>();
  const named: Named[] = [];
  tokens.forEach((token, index) => {
    const { lower } = token;
    if (!token.hasCapital || token.bare === 'I') return;
    const after = token.after.slice(0, 60).replaceAll('’', "'");
    const acts = ACTS.test(after) || (token.bare !== token.word && /^ \p{Ll}/u.test(after));
    const isFull = isPartOfFull(tokens[index - 1], token) || isPartOfFull(token, tokens[index + 1]);
    if (!isFull && !isNameLike(token, acts, lexicon) && !isStranger(token, after, lexicon)) return;
    const standing = known.get(lower) ?? findStanding(token, isFull);
    known.set(lower, standing);
    named.push({ token, standing, acts });
  });
  return named;

  function findStanding({ lower, before }: Token, isFull: boolean): Standing {
    if (told.has(lower)) return 'told';
    if (authors.has(lower) || OWN.test(before)) return 'own';
    const isTrade = isFigure(lower) && !lexicon.isGrammar(lower);
    if (isFull || TITLE.test(before) || isTrade) return 'public';
    return MADE_UP.test(before) ? 'made up' : 'bare';
  }

  /** "John Gottman", "Brené Brown", "Anna M. Bach": a first word that can be a name, and another capital behind it. */
  function isPartOfFull(first: Token | undefined, second: Token | undefined): boolean {
    if (!first || !second || !isBeside(first, second)) return false;
    const { lower } = first;
    if (lexicon.isGrammar(lower) || EVERYDAY_TITLE.test(first.bare) || isPlace(first)) return false;
    return lexicon.firstNames.has(lower) || !isOrdinary(first.bare, lexicon);
  }
}

/** With nothing but a space, or an initial, between them. */
function isBeside(first: Token, second: Token): boolean {
  if (!first.hasCapital || first.bare.length === 1 || first.bare !== first.word) return false;
  if (!/^(?:\p{Lu}\p{Ll}|[IVX]{2,}$)/u.test(second.bare) || isCalendarWord(second)) return false;
  const between = second.before.slice(first.before.length + first.written.length);
  return /^(?: | \p{Lu}\. )$/u.test(between);
}

/** "The London Olympics"; without its article, it may be Paris Hilton. */
function isPlace({ lower, before }: Token): boolean {
  return PLACE_NAMES.has(lower) && /\bthe $/iu.test(before);
}

const PLACE_NAMES = new Set(splitWords(PLACES.toLowerCase()));

/** Clients are called so too. */
const EVERYDAY_TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx)$/u;

function isNameLike(token: Token, acts: boolean, lexicon: Lexicon): boolean {
  const { bare, lower } = token;
  if (lexicon.isGrammar(lower) || isCalendarWord(token)) return false;
  const isWord = isOrdinary(bare, lexicon);
  if (isFigure(lower)) return !isWord || !token.startsSentence;
  if (lexicon.firstNames.has(lower)) return !isWord || !token.startsSentence || acts;
  return !isWord && acts && !PLACE.test(token.before);
}

/** A capital that no list knows and no dictionary, of whom something is said: "Xiuying is a nurse". */
function isStranger(token: Token, after: string, lexicon: Lexicon): boolean {
  return (
    IS.test(after) && !isOrdinary(token.bare, lexicon) && !isCalendarWord(token) && !PLACE.test(token.before)
  );
}
