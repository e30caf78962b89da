import { remember } from '../../../lib/remember.ts';
import type { Block } from '../../source/tree.ts';
import { readTokens, type Token } from '../words/tokens.ts';

/** Words and phrases that may stand in a text where a name may not. */
export interface Allowed {
  /**
   * Whether the word is one of them, or a part of a phrase that stands there whole. In small letters a word may be
   * written as well, since "ngozi" tells no more than "Ngozi".
   */
  has: (tokens: readonly Token[], index: number) => boolean;
}

/** A phrase by its words, with what stands before, between and behind them. */
interface Phrase {
  words: string[];
  around: string[];
}

/**
 * "St Thomas" allows "Thomas" where "St" stands before it, and nowhere else.
 *
 * @param entries words and phrases as the coach wrote them
 */
export function toAllowed(entries: readonly string[]): Allowed {
  const parts = new Map<string, { phrase: Phrase; at: number }[]>();
  for (const phrase of entries.map((entry) => toPhrase(entry))) {
    for (const [at, word] of phrase.words.entries()) {
      const key = word.toLowerCase();
      parts.set(key, [...(parts.get(key) ?? []), { phrase, at }]);
    }
  }
  return {
    has(tokens, index) {
      const token = tokens[index];
      if (!token || parts.size === 0) return false;
      return formsOf(token)
        .flatMap((form) => parts.get(form.toLowerCase()) ?? [])
        .some(({ phrase, at }) => stands(phrase, tokens, index - at));
    },
  };
}

/** The words of an entry, or of anything else that stands in no block. */
export function readWords(text: string): Token[] {
  const block: Block = { text, pieces: [], study: undefined, isProse: false };
  return readTokens(block, '');
}

/** What the site allows is asked for in every text and in every story. */
const MOST_PHRASES = 1000;

const toPhrase = remember(MOST_PHRASES, (entry): Phrase => {
  const tokens = readWords(entry.trim());
  const around = readAround(tokens);
  // Of most phrases nothing stands before and behind: "Route 66" and "24 Hours" have a number there.
  const isOutside = (at: number) => at === 0 || at === tokens.length;
  return {
    words: tokens.map(({ word }) => word),
    around: around.map((text, at) => (isOutside(at) && !/\d/.test(text) ? '' : text)),
  };
});

/** Whether the phrase stands where its first word would be this one. */
function stands({ words, around }: Phrase, tokens: readonly Token[], start: number): boolean {
  const found = tokens.slice(Math.max(start, 0), start + words.length);
  const areFound = (expected: readonly string[]) => expected.every((word, at) => isWord(found[at], word));
  if (start < 0 || !(areFound(words) || areFound(words.map((word) => word.toLowerCase())))) return false;
  // Of a word by itself nothing around it matters; most phrases are a name of one.
  if (words.length === 1 && around.every((text) => text === '')) return true;
  return readAround(found).every((text, at) => {
    const expected = around[at] ?? '';
    if (expected === '' && (at === 0 || at === words.length)) return true;
    if (at === 0) return text.endsWith(expected) && !/\d$/.test(text.slice(0, -expected.length));
    if (at === words.length) return text.startsWith(expected) && !/^\d/.test(text.slice(expected.length));
    return text === expected;
  });
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && formsOf(token).includes(word);
}

/** As it stands, and without what English hangs on it: "St Thomas’s" is "St Thomas" as well. */
function formsOf({ word, bare }: Token): string[] {
  return word === bare ? [word] : [word, bare];
}

/** What stands before, between and behind words that follow each other. */
function readAround(tokens: readonly Token[]): string[] {
  const between = tokens.slice(1).map((token, at) => {
    const { before, written } = tokens[at] ?? token;
    const text = token.before.slice(before.length + written.length);
    // "St. Thomas" is "St Thomas"; "the New. Year" is not.
    return toPlain(isAbbreviation(written) ? text.replace(/^\./, '') : text);
  });
  return [toPlain(tokens[0]?.before ?? ''), ...between, toPlain(tokens.at(-1)?.after ?? '')];
}

/** Where a line is broken does not matter. */
function toPlain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** "St", "Mt", "Mrs". */
function isAbbreviation(word: string): boolean {
  return /^[^aeiouy]+$/iu.test(word);
}
