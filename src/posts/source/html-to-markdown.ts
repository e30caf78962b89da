import { findAttribute, type Attribute } from './attributes.ts';
import { isWrapper } from './refused-node.ts';

/** An element of HTML where it stands in its text. */
export interface WrittenElement {
  name: string;
  attributes: Attribute[];
  /** From its opening tag to the end of its closing one. */
  written: string;
  tagLength: number;
  /** What stands right before and behind it. */
  before: string;
  after: string;
}

/** What would be a heading, a list, a quotation or more at the beginning of a line. */
const BEGINS_BLOCK = /^[ \t]*(?:[#>+=|`~{<-]|\d+[.)]|(?:import|export)\b)/;

const MARKS = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['em', '_'],
  ['i', '_'],
  ['del', '~~'],
  ['s', '~~'],
  ['strike', '~~'],
]);

/** The same in Markdown, where that is certain: words with nothing around them, emphasis, a link to another site. */
export function findMarkdown(element: WrittenElement): string | undefined {
  const { name, attributes, written, tagLength, before } = element;
  const closing = /<\/[^<>]*>$/.exec(written)?.index;
  const inner = closing === undefined ? '' : written.slice(tagLength, closing);
  if (isWrapper(name))
    return BEGINS_BLOCK.test(inner) && /(?:^|\n)[ \t]*$/.test(before) ? undefined : inner.trim();
  const mark = MARKS.get(name.toLowerCase());
  if (mark !== undefined) return addMarks(inner, mark, element);
  const href = name === 'a' ? findAttribute({ attributes }, 'href')?.literal : undefined;
  if (typeof href !== 'string' || !/^https?:\/\/[\w.-]+\.[a-z]{2,}(?:\/[\w./?=&%#-]*)?$/i.test(href))
    return undefined;
  return isPlain(inner) && !isInLink(element) ? `[${inner.trim()}](${href})` : undefined;
}

/** A link in the words of another would leave the outer one without its address. */
function isInLink({ before, after }: WrittenElement): boolean {
  return /\[[^\]\n]*$/.test(before) && /^[^[\n]*\]\(/.test(after);
}

/** Words of one paragraph that no sign of Markdown stands in. */
function isPlain(inner: string): boolean {
  return inner.trim() !== '' && !/[*_~`<>[\]{}\\]|\n/.test(inner);
}

/** Marks are marks beside a word, and stars in the middle of one too. */
function addMarks(inner: string, mark: string, { before, after }: WrittenElement): string | undefined {
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  const isInWord =
    (start === '' && /[\p{L}\p{N}]$/u.test(before)) || (end === '' && /^[\p{L}\p{N}]/u.test(after));
  const touchesMark = /[*_~]$/.test(before) || /^[*_~]/.test(after);
  if (!isPlain(inner) || touchesMark || (isInWord && !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(words)))
    return undefined;
  const own = isInWord && mark === '_' ? '*' : mark;
  return `${start}${own}${words}${own}${end}`;
}
