import type { Quote } from './finding.ts';

/** More of a sentence than this on either side is left out, in characters. */
const MOST = 160;

/**
 * The sentence of a text that a part of it stands in, as it is read: without the signs of links, emphasis and headings.
 * Nothing where the part is a piece of the form alone.
 */
export function quoteSentence(
  source: string,
  start: number,
  end: number,
  language: string,
): Quote | undefined {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end);
  const line = source.slice(from, next < 0 ? source.length : next);
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  if (/^\s*<\/?[A-Z]/.test(line) || line.trim() === '---') return undefined;
  const marked = widenToWords(line, { start: Math.max(lead, start - from), end: Math.max(lead, end - from) });
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line.slice(lead))];
  const within = sentences
    .map(({ index, segment }) => ({ start: lead + index, end: lead + index + segment.length }))
    .filter((each) => each.end > marked.start && each.start < Math.max(marked.end, marked.start + 1));
  const first = within[0]?.start ?? marked.start;
  const last = within.at(-1)?.end ?? marked.end;
  const quote = {
    before: cutStart(toPlain(line.slice(Math.min(first, marked.start), marked.start))),
    marked: toPlain(line.slice(marked.start, marked.end)).trim(),
    after: cutEnd(toPlain(line.slice(marked.end, Math.max(last, marked.end))).trimEnd()),
  };
  return quote.marked === '' ? undefined : quote;
}

/** What begins a line and is no part of its words: the sign of a heading, a list, a quotation. */
const LEAD = /^\s*(?:(?:[-*+]|\d+[.)]|>|#{1,6})\s+)*/;

/** Of the address of a link its words: nobody reads the address. */
function widenToWords(line: string, marked: { start: number; end: number }): { start: number; end: number } {
  for (const { index, 0: whole, 1: words = '' } of line.matchAll(/!?\[([^\]]*)\]\([^)]*\)/g)) {
    const isWithin = index <= marked.start && marked.end <= index + whole.length;
    if (isWithin && words !== '') {
      const start = index + whole.indexOf('[') + 1;
      return { start, end: start + words.length };
    }
  }
  return marked;
}

/** Without the signs of links and emphasis; of a link that is cut in two by what is marked, each half by itself. */
function toPlain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\]\([^)]*\)/, '')
    .replace(/!?\[([^\][]*)$/, '$1')
    .replace(/\*\*|__|(?<!\p{L})_|_(?!\p{L})|\*/gu, '')
    .replace(/\\(?=[<{}])/g, '');
}

function cutStart(text: string): string {
  return text.length <= MOST ? text : `… ${text.slice(text.indexOf(' ', text.length - MOST) + 1)}`;
}

function cutEnd(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`;
}
