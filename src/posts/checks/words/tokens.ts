import type { Block } from '../../source/body.ts';
import type { Place } from '../../source/yaml-file.ts';

/** A word of a block, with what stands around it. */
export interface Token {
  /** As it is written. */
  written: string;
  /** Composed, with plain apostrophes and hyphens, without invisible characters. */
  word: string;
  /** Without what English hangs on a word: "Emma's", "Emma’ll". */
  bare: string;
  /** The block's text before and after it. */
  before: string;
  after: string;
  startsSentence: boolean;
  place: Place;
}

/** Soft hyphens, zero-width characters and joiners can hide a name in the middle of itself. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const WORD = new RegExp(`\\p{L}(?:${LETTER}|\\p{N})*(?:['’ʼ‐‑-](?:${LETTER}|\\p{N})+)*`, 'gu');
const PLAIN = /^[A-Za-z'-]*$/;
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');

export function normalizeWord(written: string): string {
  if (PLAIN.test(written)) return written;
  return written.replace(HIDDEN, '').normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** Cuts off a possessive or a contraction. */
export function toBare(word: string): string {
  if (!word.includes("'")) return word;
  return word.replace(/(?:'(?:s|d|ll|ve|re|m)|n't)$/i, '');
}

/** The words of a text by themselves, as tokens have them. */
export function splitWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([written]) => normalizeWord(written));
}

/** The words of a block. Several rules read the same block; it is read once. */
export function readTokens(block: Block, source: string): Token[] {
  const known = tokensOf.get(block);
  if (known) return known;
  const tokens = Array.from(
    block.text.matchAll(WORD),
    ({ 0: written, index }) => new BlockToken(block, source, written, index),
  );
  tokensOf.set(block, tokens);
  return tokens;
}

const tokensOf = new WeakMap<Block, Token[]>();

/**
 * A class, because most words are ordinary and never asked for more than themselves: what costs
 * time is worked out by getters, and getters on a prototype cost nothing to make. Without it the
 * check of 1,000 posts takes three times as long.
 */
class BlockToken implements Token {
  readonly written: string;
  readonly word: string;
  readonly bare: string;
  readonly #block: Block;
  readonly #source: string;
  readonly #index: number;

  constructor(block: Block, source: string, written: string, index: number) {
    this.written = written;
    this.word = normalizeWord(written);
    this.bare = toBare(this.word);
    this.#block = block;
    this.#source = source;
    this.#index = index;
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
