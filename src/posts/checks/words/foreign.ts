import type { Token } from './tokens.ts';

/** What stands between quotation marks. */
const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|‘[^’]*’|"[^"]*"/gu;

/** A sentence with its mark. */
const SENTENCE = /[^.!?…]+[.!?…]*/gu;

/** A quotation of two words may be of another language; in a sentence two words may be of somebody's own making. */
const LEAST = { quoted: 2, sentence: 3 };

/**
 * Who makes many mistakes makes them in one word of five. From two in five on that are like no English word, or from
 * half on that are unknown ("ich", "nicht" and "soll" are each one slip away from a word), it is another language.
 */
const STRANGE_SHARE = 0.4;
const UNKNOWN_SHARE = 0.5;

/** What is known of a word: nothing at all, nothing but that an English one is near, or that it is right. */
export type Known = 'strange' | 'slip' | 'right';

/** Whether the word stands in a quotation or a sentence of another language. Names are of none. */
export function isForeign(
  token: Token,
  tokens: readonly Token[],
  text: string,
  find: (token: Token) => Known,
): boolean {
  const at = token.before.length;
  const isSpanForeign = (pattern: RegExp, least: number) => {
    const span = [...text.matchAll(pattern)].find(
      ({ index, 0: { length } }) => index <= at && at < index + length,
    );
    if (!span) return false;
    const end = span.index + span[0].length;
    const inside = tokens
      .filter(({ before }) => before.length >= span.index && before.length < end)
      .filter(({ bare, startsSentence }) => startsSentence || /^\p{Ll}/u.test(bare))
      .map(find);
    const strange = inside.filter((known) => known === 'strange').length;
    const unknown = inside.filter((known) => known !== 'right').length;
    return (
      (strange >= least && strange >= inside.length * STRANGE_SHARE) ||
      (unknown > least && unknown >= inside.length * UNKNOWN_SHARE)
    );
  };
  return isSpanForeign(QUOTED, LEAST.quoted) || isSpanForeign(SENTENCE, LEAST.sentence);
}
