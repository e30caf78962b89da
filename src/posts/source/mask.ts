// The parser is handed a text in which plain writing is masked: each sign of it by one that means nothing to
// Markdown or MDX, so that every place in the text stays where it is.

/** Signs for private use, of which Unicode says nothing; one for each of ASCII. */
const MASK = 0xf700;
const MASKED = /[\uF700-\uF77F]/g;

/**
 * What people write who know nothing of tags and code, where it can only mean one thing: a heart, a share of
 * people, an address in angle brackets. MDX would take it for the beginning of a tag or of code.
 */
export interface PlainWriting {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** What the parser is to read there, of the same length. */
  masked: string;
  /** What stands there in the form in which documents are kept. */
  stored: string;
}

/** A sign that is read as itself. */
export function maskSign(sign: string): string {
  return String.fromCharCode(MASK + sign.charCodeAt(0));
}

export function maskAll(written: string): string {
  return written.replace(/[\0-\x7F]/g, maskSign);
}

/** The text as the parser is to read it, of the same length. */
export function maskText(source: string, writings: readonly PlainWriting[]): string {
  return replaceAll(source, writings, ({ masked }) => masked);
}

/** A text with something else where each plain writing stands. */
export function replaceAll(
  source: string,
  writings: readonly PlainWriting[],
  replace: (writing: PlainWriting) => string,
): string {
  let replaced = '';
  let at = 0;
  for (const writing of writings) {
    replaced += source.slice(at, writing.start) + replace(writing);
    at = writing.end;
  }
  return replaced + source.slice(at);
}

/** The same as it was written. */
export function unmask(text: string): string {
  return text.replace(MASKED, (sign) => String.fromCharCode(sign.charCodeAt(0) - MASK));
}

/** A part of a text node: words, a new line, or an address that stood in angle brackets. */
export type Piece = { text: string } | { text: '\n'; isBreak: true } | { text: string; url: string };

const BRACKETS = new RegExp(`(${maskSign('<')}[^\\s${maskSign('<')}${maskSign('>')}]+${maskSign('>')})`);

/** What stands in a text node of a masked text, in order. */
export function splitMasked(value: string): Piece[] {
  return value
    .split(BRACKETS)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const text = unmask(part);
      const inner = text.slice(1, -1);
      if (part === text || !text.startsWith('<') || !text.endsWith('>')) return { text };
      if (/^\/?br\s*\/?$/i.test(inner)) return { text: '\n', isBreak: true };
      if (/^https?:/i.test(inner)) return { text: inner, url: inner };
      if (/^www\./i.test(inner)) return { text: inner, url: `https://${inner}` };
      return /^[^@\s]+@[^@\s]+$/.test(inner) ? { text: inner, url: `mailto:${inner}` } : { text };
    });
}

/** Where the first masked sign stands in a text; a negative number where there is none. */
export function findMasked(text: string): number {
  return text.search(MASKED);
}
