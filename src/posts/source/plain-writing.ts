import { decodeAddress } from '../../lib/decode-address.ts';
import { isHtmlName } from './refused-node.ts';
import { readLineStart } from './line-starts.ts';
import { maskAll, maskSign, type PlainWriting } from './mask.ts';
import { pairTags, type Pairs, type Tag } from './tag-pairs.ts';
import { findComponent, holdsProse, PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';

export interface Note {
  start: number;
  end: number;
}

/** A text as it is meant. */
export interface PlainReading {
  /** In order; none of it overlaps. */
  writings: PlainWriting[];
  /** Tags of components and of HTML, with those that close each other. */
  tags: Pairs;
  /** Notes between "<!--" and "-->". */
  notes: Note[];
}

/** A "<" that begins no tag: "<3", "<15 %", "<= 5", "<-", "< 5", "</3", "<$50", and one at the end. */
const NO_TAG = /<(?![\p{ID_Start}_$/>!?])|<\$(?=\d)|<\/(?!\s*[\p{ID_Start}_$>])|<[!?](?![\p{L}[-])/uy;
const BREAK = /<\/?br\s*\/?>/iy;
const WEB_ADDRESS = /<(?:https?:\/\/|www\.)[^\s<>]+>/iy;
const MAIL_ADDRESS = /<[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+>/y;
/** Within a paragraph; one that goes on over empty lines ends a line, as no arrow does. */
const NOTE = /<!--(?:(?!\n[ \t]*\n)[^])*?-->|<!--(?:(?!<!--)[^])*?-->(?=[ \t]*(?:\n|$))/y;
const TAG_START = /<(\/?)((?:[\p{L}_$][\p{L}\p{N}_$.:-]*)?)/uy;
/** The address of a picture or of a link that has spaces in it, and the title behind it. */
const FILE_ADDRESS =
  /\]\((?![\s<])((?:[^()<>"\n]|\([^()<>"\n]*\))+?)(?:\s+(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))?\s*\)/y;
/** The same between angle brackets, as Markdown has it: behind the words of a link, and behind the label of one. */
const BRACKETED_ADDRESS = /\]\([ \t]*\n?[ \t]*<(?:\\[^\n]|[^<>\\\n])*>(?=\s|\))/y;
const LABELLED_ADDRESS = /\]:[ \t]*<(?:\\[^\n]|[^<>\\\n])*>(?=[ \t]*(?:\n|$|["'(]))/y;
const FENCE = /(?:^|\n)[ \t>]*(`{3,}|~{3,})/y;
/** Words alone, with what stands between words. "{}", "{name}" and "{1+1}" are something else. */
const WORDS = /^(?=\P{L}*\p{L})[\p{L}\p{M}\d\s,;:!?.'’‘“”"…–—&%£€-]*$/u;
const CODE_WORDS =
  /^\s*(?:async|await|class|const|delete|export|for|function|if|import|let|new|return|throw|typeof|var|void|while|yield)\b|\b(?:in|instanceof)\b|\w\.\w|^\s*%|%\s*$/;

/** What is meant below an offset. */
export function readPlainWriting(
  source: string,
  offset: number,
  components: ComponentTable = PROSE_COMPONENTS,
): PlainReading {
  const scan: Scan = { source, writings: [], tags: [], notes: [], names: namesOf(components) };
  // From the end of the line before: a fence is known by where its line begins.
  let at = offset === 0 ? readLine(0, scan) : offset - 1;
  while (at < source.length) {
    NOTED.lastIndex = at;
    const next = NOTED.exec(source);
    if (!next) break;
    at = readFrom(next.index, scan);
  }
  const isShort = (name: string) => {
    const component = findComponent(name, components);
    return component !== undefined && !holdsProse(component);
  };
  const pairs = pairTags(scan.tags);
  const closed = pairs.alone.flatMap(({ tag, why }) =>
    why === 'open' && isShort(tag.name) ? closeItself(tag, source) : [],
  );
  const writings = [...scan.writings, ...closed].sort((a, b) => a.start - b.start);
  const isClosed = (tag: Tag) => closed.some(({ start }) => start === (tag.end ?? 0) - 1);
  const tags = { ...pairs, alone: pairs.alone.filter(({ tag }) => !isClosed(tag)) };
  return { writings, tags, notes: scan.notes };
}

interface Scan {
  source: string;
  writings: PlainWriting[];
  tags: Tag[];
  notes: Note[];
  /** Components by their names in small letters. */
  names: ReadonlyMap<string, string>;
}

function namesOf(components: ComponentTable): ReadonlyMap<string, string> {
  return new Map(Object.keys(components).map((name) => [name.toLowerCase(), name]));
}

/** A tag without its slash on a line of its own: what never has anything in it can only be meant to end there. */
function closeItself({ start, end }: Tag, source: string): PlainWriting[] {
  const isAlone = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, start - 80), start));
  // The parser is given its slash in place of a line end, so there has to be one more.
  if (!isAlone || end === undefined || !/^\n(?:\n|$)/.test(source.slice(end, end + 2))) return [];
  return [{ start: end - 1, end: end + 1, masked: '/>', stored: ' />\n' }];
}

/** Signs with which anything begins that is looked at here. */
const NOTED = /[\\\n`\]{<]/g;

/** Looks at one place, and gives the next one to look at. */
function readFrom(at: number, scan: Scan): number {
  const { source } = scan;
  switch (source.charAt(at)) {
    case '\\':
      // What is escaped is a sign, and no line end is one.
      return source.charAt(at + 1) === '\n' ? at + 1 : at + 2;
    case '\n':
      return readLine(at, scan);
    case '`':
      return skipCode(source, at);
    case ']':
      return readAddress(at, scan);
    case '{':
      return readBrace(at, scan);
    default:
      return readBracket(at, scan);
  }
}

function add(scan: Scan, writing: PlainWriting): number {
  scan.writings.push(writing);
  return writing.end;
}

function readLine(at: number, scan: Scan): number {
  const { source } = scan;
  const behind = skipFence(source, at);
  const start = source.startsWith('\n', at) ? at + 1 : at;
  if (behind !== start) return behind;
  return readLineStart(source, start).reduce((_, writing) => add(scan, writing), start);
}

function readBracket(at: number, scan: Scan): number {
  const { source } = scan;
  const take = (end: number, stored: (inner: string) => string) => {
    const written = source.slice(at, end);
    return add(scan, { start: at, end, masked: maskAll(written), stored: stored(written.slice(1, -1)) });
  };
  const end = matchEnd(BREAK, source, at);
  if (end !== undefined) return take(end, () => storeBreak(source, at, end));
  const web = matchEnd(WEB_ADDRESS, source, at);
  const mail = matchEnd(MAIL_ADDRESS, source, at);
  // "Look!" in front of a link would make a picture of it.
  if ((web ?? mail) !== undefined && source.charAt(at - 1) === '!' && source.charAt(at - 2) !== '\\')
    add(scan, { start: at - 1, end: at, masked: maskSign('!'), stored: '\\!' });
  if (web !== undefined) return take(web, storeAddress);
  if (mail !== undefined) return take(mail, (inner) => `[${inner}](mailto:${inner})`);
  const note = matchEnd(NOTE, source, at);
  if (note !== undefined) {
    scan.notes.push({ start: at, end: note });
    return note;
  }
  if (matchEnd(NO_TAG, source, at) !== undefined)
    return take(at + 1, () => (isBehindAddress(source, at) ? ' \\<' : '\\<'));
  return readTag(at, scan);
}

function storeAddress(inner: string): string {
  const words = inner.replace(/[\\`*_~[\]<>{}&!]/g, '\\$&');
  const url = inner
    .replace(/^www\./i, 'https://$&')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `[${words}](${url})`;
}

/** What may begin a line and is a word there, and no mark of a list, a heading or the like. */
const WORD = /[ \t]*(?:[\p{L}“‘"'(]|\d+(?![\d.)]))/uy;
const WORD_BELOW = /[ \t]*\n([ \t>]*)(?:[\p{L}“‘"'(]|\d+(?![\d.)]))/uy;

/** What stands on the line, before that place. */
function lineBefore(source: string, at: number): string {
  return source.slice(source.lastIndexOf('\n', at) + 1, at);
}

/** What stands in the paragraph, before that place. */
function paragraphBefore(source: string, at: number): string {
  return source.slice(source.lastIndexOf('\n\n', at) + 1, at);
}

/** An address takes a backslash behind it for a part of itself. */
function isBehindAddress(source: string, at: number): boolean {
  return /(?:https?:\/\/|www\.|@)[^\s<>]*$/i.test(lineBefore(source, at));
}

/** A backslash ends a line before another one; the tag stays where that would be something else. */
function storeBreak(source: string, at: number, end: number): string {
  if (isOneLine(source, at) || isBehindAddress(source, at)) return '<br />';
  WORD_BELOW.lastIndex = end;
  const below = WORD_BELOW.exec(source);
  // A line with more marks than this one begins a quotation.
  if (below) return countQuotes(below[1] ?? '') <= countQuotes(quotesBefore(source, at)) ? '\\' : '<br />';
  return matchEnd(WORD, source, end) === undefined ? '<br />' : '\\\n';
}

/** The marks of quotations with which a line begins. */
function quotesBefore(source: string, at: number): string {
  return /^[ \t>]*/.exec(lineBefore(source, at))?.[0] ?? '';
}

function countQuotes(marks: string): number {
  return marks.split('>').length - 1;
}

/** A heading, also as an item of a list, or a row of a table: what stands in it can go on no second line. */
function isOneLine(source: string, at: number): boolean {
  return /^(?:[ \t>]|[-*+•][ \t\u00A0]|\d{1,9}[.)][ \t\u00A0])*[|#]/.test(lineBefore(source, at));
}

/** A fenced block is code: nothing in it is taken for words. */
function skipFence(source: string, at: number): number {
  FENCE.lastIndex = at;
  const fence = FENCE.exec(source)?.[1];
  if (fence === undefined) return source.startsWith('\n', at) ? at + 1 : at;
  const opened = FENCE.lastIndex;
  const closing = new RegExp(`\\n[ \\t>]*${fence}+[ \\t]*(?=\\n|$)`, 'g');
  closing.lastIndex = opened;
  return closing.exec(source) ? closing.lastIndex : source.length;
}

function skipCode(source: string, at: number): number {
  const marks = /`+/y;
  marks.lastIndex = at;
  const opening = marks.exec(source)?.[0] ?? '`';
  const closing = new RegExp(`(?<!\`)${opening}(?!\`)`, 'g');
  closing.lastIndex = at + opening.length;
  const found = closing.exec(source);
  return found && found.index < endOfParagraph(source, at) ? closing.lastIndex : at + opening.length;
}

function readAddress(at: number, scan: Scan): number {
  const { source } = scan;
  const behind = matchEnd(BRACKETED_ADDRESS, source, at);
  if (behind !== undefined && /(?<!\\)\[/.test(paragraphBefore(source, at))) return behind;
  const labelled = matchEnd(LABELLED_ADDRESS, source, at);
  if (labelled !== undefined && /^[ \t>]*\[[^\]]*$/.test(lineBefore(source, at))) return labelled;
  FILE_ADDRESS.lastIndex = at;
  const address = FILE_ADDRESS.exec(source)?.[1];
  if (address === undefined || !address.includes(' ') || /^[a-z][a-z\d+.-]*:/i.test(address)) return at + 1;
  const start = at + 2;
  const masked = address.replaceAll(' ', maskSign);
  add(scan, { start, end: start + address.length, masked, stored: toStoredAddress(address) });
  return FILE_ADDRESS.lastIndex;
}

/** "./100 % sure.jpg" is no address with a code in it, and would be one: "% s". */
function toStoredAddress(address: string): string {
  const isPlain = decodeAddress(address) === undefined;
  return (isPlain ? address.replaceAll('%', '%25') : address).replaceAll(' ', '%20');
}

/** A bracket that is closed nowhere in its paragraph, or that stands around words. */
function readBrace(at: number, scan: Scan): number {
  const { source } = scan;
  const closing = findClosing(source, at);
  const inner = closing === undefined ? '' : source.slice(at + 1, closing);
  const isWords = WORDS.test(inner) && /\S\s+\S|^\s+\S+\s+$/.test(inner) && !CODE_WORDS.test(inner);
  if (closing !== undefined && !isWords) return closing + 1;
  return add(scan, { start: at, end: at + 1, masked: maskSign('{'), stored: '\\{' });
}

function findClosing(source: string, at: number): number | undefined {
  const end = endOfParagraph(source, at);
  let depth = 0;
  for (let index = at; index < end; index += 1) {
    const sign = source.charAt(index);
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

/**
 * A component's name in other letters; quotation marks as a word processor sets them, around a property. Brackets in
 * a tag are left as they are.
 */
function readTag(at: number, scan: Scan): number {
  const { source, names } = scan;
  TAG_START.lastIndex = at;
  const [opening = '<', slash = '', written = ''] = TAG_START.exec(source) ?? [];
  const start = at + opening.length;
  const component = names.get(written.toLowerCase());
  if (component !== undefined && component !== written)
    add(scan, { start: start - written.length, end: start, masked: component, stored: component });
  const end = findTagEnd(source, start);
  if (component !== undefined || isHtmlName(written)) {
    const isClosing = slash !== '';
    const closesItself = end !== undefined && source.charAt(end - 2) === '/';
    scan.tags.push({ name: component ?? written.toLowerCase(), start: at, end, isClosing, closesItself });
  }
  if (end === undefined) return start;
  const quoted = /=\s*(?:[“”„"]([^“”„"<>]*)[“”„"]|[‘’‚']([^‘’‚'"<>]*)[‘’‚'](?=[\s/>]))/g;
  quoted.lastIndex = start;
  for (let value = quoted.exec(source); value && value.index < end; value = quoted.exec(source)) {
    const first = value.index + value[0].search(/[“”„"‘’‚']/);
    const marks = [first, quoted.lastIndex - 1];
    if (marks.some((mark) => /[“”„‘’‚]/.test(source.charAt(mark))))
      for (const mark of marks) add(scan, { start: mark, end: mark + 1, masked: '"', stored: '"' });
  }
  return end;
}

/** Where a tag ends: at a bracket outside of its texts and code, before the paragraph ends. */
function findTagEnd(source: string, start: number): number | undefined {
  const end = endOfParagraph(source, start);
  let depth = 0;
  let quote = '';
  for (let index = start; index < end; index += 1) {
    const sign = source.charAt(index);
    if (quote) {
      if (CLOSES.get(quote)?.includes(sign) === true) quote = '';
    } else if (/[“„"']/.test(sign) && source.slice(start, index).trimEnd().endsWith('=')) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '<' && depth === 0) return undefined;
    else if (sign === '>' && depth === 0) return index + 1;
  }
  return undefined;
}

const CLOSES = new Map([
  ['"', '"”'],
  ['“', '”“"'],
  ['„', '“”"'],
  ["'", "'’"],
]);

function endOfParagraph(source: string, at: number): number {
  const end = /\n[ \t]*(?=\n)/g;
  end.lastIndex = at;
  return end.exec(source)?.index ?? source.length;
}

function matchEnd(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}
