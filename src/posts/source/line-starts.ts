import { maskSign } from './mask.ts';
import type { PlainWriting } from './mask.ts';

// What people put at the beginning of a line who have never read a guide to Markdown.

/** "##Heading": the last sign of several, with a word right behind it. One alone begins a keyword, "#love". */
const HEADING = / {0,3}#{1,5}(#)(?=[^\s#\\])/dy;
/** A space as word processors and web pages have it, behind the marks of a heading or of a list's entry. */
const HARD_SPACE = /[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)])(\u00A0)/dy;
/** A list with signs that a word processor sets. */
const BULLET = /[ \t]*([•◦▪●‣·])[ \t\u00A0]/dy;
/** An angry face, ">:(", ">:-/", ">_<", and nothing right behind it: ">=[a link](…)" is a quotation. */
const FACE = />(?=[:;=]['-]?[()[\]|/DPO](?:\s|$)|[._]\\?<)/y;
const LINE = /-{3,}(?=[ \t]*(?:\n|$))/y;
/** Above such a line it is a sentence and no heading. */
const SENTENCE = /\p{L}[^\n]*[.…,;:]["”’'»)\]*_]*[ \t]*\n$/u;

/** "&amp;" is one sign, and ends no sentence. */
const REFERENCE = /&#?\w+;/g;

/** With one of these begins what is looked at here; most lines begin with a letter. */
const NOTED = /[ \t]*[#*+>•◦▪●‣·\d-]/y;

/** What begins at a line's start, in order. */
export function readLineStart(source: string, start: number): PlainWriting[] {
  NOTED.lastIndex = start;
  if (!NOTED.test(source)) return [];
  const heading = findGroup(HEADING, source, start);
  if (heading !== undefined) return [{ ...heading, masked: ' ', stored: '# ' }];
  const space = findGroup(HARD_SPACE, source, start);
  if (space !== undefined) return [{ ...space, masked: ' ', stored: ' ' }];
  const bullet = findGroup(BULLET, source, start);
  if (bullet !== undefined) {
    const { end } = bullet;
    return [{ start: bullet.start, end: end + 1, masked: '- ', stored: '- ' }];
  }
  FACE.lastIndex = start;
  if (FACE.test(source)) return [{ start, end: start + 1, masked: maskSign('>'), stored: '\\>' }];
  LINE.lastIndex = start;
  const line = LINE.exec(source)?.[0];
  // A line below a sentence would make a heading of it.
  if (line !== undefined && isBelowSentence(source, start))
    return [{ start, end: start + line.length, masked: '*'.repeat(line.length), stored: `\n${line}` }];
  return [];
}

function isBelowSentence(source: string, start: number): boolean {
  const above = source.slice(source.lastIndexOf('\n', start - 2) + 1, start);
  return SENTENCE.test(above.replace(REFERENCE, ''));
}

function findGroup(
  pattern: RegExp,
  source: string,
  start: number,
): { start: number; end: number } | undefined {
  pattern.lastIndex = start;
  const [from, to] = pattern.exec(source)?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}
