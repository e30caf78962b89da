import type { Block } from '../../source/tree.ts';
import type { Place } from '../../source/place.ts';
import { INVISIBLE, recallForm, type WordForm } from './word-form.ts';

export { normalizeWord, toBare } from './word-form.ts';

/** A word of a block, with what stands around it. */
export interface Token extends WordForm {
  /** The block's text before and after it. */
  before: string;
  after: string;
  startsSentence: boolean;
  place: Place;
}

/** The words of a text by themselves, as tokens have them. */
export function splitWords(text: string): string[] {
  return matchWords(text, (written) => recallForm(written).word);
}

/** The words of a block. Several rules read the same block; it is read once. */
export function readTokens(block: Block, source: string): Token[] {
  const known = tokensOf.get(block);
  if (known) return known;
  const tokens = matchWords(block.text, (written, index) => new BlockToken(block, source, written, index));
  tokensOf.set(block, tokens);
  return tokens;
}

const tokensOf = new WeakMap<Block, Token[]>();

const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const WORD = new RegExp(`\\p{L}(?:${LETTER}|\\p{N})*(?:['’ʼ‐‑-](?:${LETTER}|\\p{N})+)*`, 'gu');

/** The same in a text that has no other letters than English ones. */
const ENGLISH_WORD = /[A-Za-z][A-Za-z\d]*(?:['’-][A-Za-z\d]+)*/g;
const NOT_ENGLISH = /[^\0-\x7F–—‘’“”…]/;

/**
 * Makes something of each word of a text. Of our posts 406 texts of 418 are in English letters alone; to look through
 * all with Unicode's tables, by matchAll, takes twice as long.
 */
function matchWords<Made>(text: string, make: (written: string, index: number) => Made): Made[] {
  const pattern = NOT_ENGLISH.test(text) ? WORD : ENGLISH_WORD;
  const made: Made[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text))
    made.push(make(found[0], found.index));
  return made;
}

/**
 * A class, because most words are ordinary and never asked for more than themselves: what costs
 * time is worked out by getters, and getters on a prototype cost nothing to make. Without it the
 * check of 1,000 posts takes three times as long.
 */
class BlockToken implements Token {
  readonly #form: WordForm;
  readonly #block: Block;
  readonly #source: string;
  readonly #index: number;

  constructor(block: Block, source: string, written: string, index: number) {
    this.#form = recallForm(written);
    this.#block = block;
    this.#source = source;
    this.#index = index;
  }

  get written(): string {
    return this.#form.written;
  }

  get word(): string {
    return this.#form.word;
  }

  get bare(): string {
    return this.#form.bare;
  }

  get lower(): string {
    return this.#form.lower;
  }

  get hasCapital(): boolean {
    return this.#form.hasCapital;
  }

  get isSmall(): boolean {
    return this.#form.isSmall;
  }

  get before(): string {
    return this.#block.text.slice(0, this.#index);
  }

  get after(): string {
    return this.#block.text.slice(this.#index + this.written.length);
  }

  get startsSentence(): boolean {
    const near = this.#block.text.slice(Math.max(0, this.#index - MOST_PUNCTUATION), this.#index);
    return isSentenceStart(near, this.#index);
  }

  get place(): Place {
    return findToken(this.#block, this.#index, this.written, this.#source);
  }
}

/** No sentence ends in more marks, brackets and spaces than this. */
const MOST_PUNCTUATION = 24;

const CLOSING = /[\s“”‘’"'«»„()[\]]+$/u;
const OPENING_QUOTE = /(?:^|[\s(—–-])["'“‘«„]+$|[“«„]$/u;

/**
 * Whether what follows begins a sentence: at the beginning of a block, after the end of a sentence
 * or a colon, and where somebody begins to speak.
 */
function isSentenceStart(before: string, index: number): boolean {
  // What a speaker does while speaking: "Arjun: (long pause) Pizza."
  const rest = before.replace(/\([^()]*\)\s*$/u, '').replace(CLOSING, '');
  const isBlockStart = rest === '' && index <= MOST_PUNCTUATION;
  return isBlockStart || /[.!?…:]$/u.test(rest) || OPENING_QUOTE.test(before);
}

/** Where the token at an index of the block stands in the file. */
function findToken({ pieces }: Block, index: number, written: string, source: string): Place {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return { offset: 0, length: 1 };
  const { place } = piece;
  const local = index - piece.start;
  const typed = straighten(written);
  const text = straighten(source.slice(place.offset, place.offset + place.length));
  if (text.startsWith(typed, local)) return { offset: place.offset + local, length: written.length };
  // Escapes, dashes, and the marks of quotes and lists before a new line make the source longer than the text.
  const nth = straighten(piece.text.slice(0, local)).split(typed).length;
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    const next = text.indexOf(typed, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? place : { offset: place.offset + at, length: written.length };
}

/** Readers get “it’s” where "it's" is typed. */
function straighten(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
