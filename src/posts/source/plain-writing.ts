/**
 * What people write who know nothing of tags and code, where it can only mean one thing: a heart, a share of
 * people, an address in angle brackets. MDX would take it for the beginning of a tag or of code.
 */
export interface PlainWriting {
  kind: 'character' | 'break' | 'web-address' | 'mail-address' | 'file-address' | 'quotes';
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** What cannot begin a tag: "<3", "<15 %", "<= 5", "<-", "< 5", and a bracket at the end. */
const NO_TAG = /<(?=[\s\d=.,;:)\]'"“”‘’%€£~+*^-]|$)/y;
const BREAK = /<br\s*\/?>/iy;
const WEB_ADDRESS = /<https?:\/\/[^\s<>]+>/iy;
const MAIL_ADDRESS = /<[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+>/y;
const TAG_START = /<\/?(?:[\p{L}_$][\p{L}\p{N}_$.:-]*)?/uy;
/** The address of a picture or of a link that has spaces in it, and no title behind it. */
const FILE_ADDRESS = /\]\((?!<)([^\s()<>"'][^()<>"'\n]*?[^\s()<>"'])\)/y;
const FENCE = /(?:^|\n)[ \t>]*(`{3,}|~{3,})/y;
/** Words alone, with what stands between words. "{}", "{name}" and "{1+1}" are something else. */
const WORDS = /^[\p{L}\p{M}\s,;:!?'’‘“”"–—&-]*\s[\p{L}\p{M}\s,;:!?'’‘“”"–—&-]*$/u;
const CODE_WORDS =
  /^\s*(?:async|await|class|const|delete|export|for|function|if|import|let|new|return|throw|typeof|var|void|while|yield)\b|\b(?:in|instanceof)\b/;

/** Everything of this kind below an offset, in order; none of it overlaps. */
export function findPlainWriting(source: string, offset: number): PlainWriting[] {
  const found: PlainWriting[] = [];
  // From the end of the line before: a fence is known by where its line begins.
  let at = offset === 0 ? skipFence(source, 0) : offset - 1;
  while (at < source.length) {
    NOTED.lastIndex = at;
    const next = NOTED.exec(source);
    if (!next) break;
    at = readFrom(source, next.index, found);
  }
  return found;
}

/** Signs with which anything begins that is looked at here. */
const NOTED = /[\\\n`\]{<]/g;

/** Looks at one place, and gives the next one to look at. */
function readFrom(source: string, at: number, found: PlainWriting[]): number {
  switch (source.charAt(at)) {
    case '\\':
      return at + 2;
    case '\n':
      return skipFence(source, at);
    case '`':
      return skipCode(source, at);
    case ']':
      return readAddress(source, at, found);
    case '{':
      return readBrace(source, at, found);
    default:
      return readBracket(source, at, found);
  }
}

function readBracket(source: string, at: number, found: PlainWriting[]): number {
  const add = (kind: PlainWriting['kind'], end: number) => {
    found.push({ kind, start: at, end });
    return end;
  };
  const end = matchEnd(BREAK, source, at);
  if (end !== undefined) return add('break', end);
  const web = matchEnd(WEB_ADDRESS, source, at);
  if (web !== undefined) return add('web-address', web);
  const mail = matchEnd(MAIL_ADDRESS, source, at);
  if (mail !== undefined) return add('mail-address', mail);
  if (matchEnd(NO_TAG, source, at) !== undefined) return add('character', at + 1);
  return readTag(source, at, found);
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

function readAddress(source: string, at: number, found: PlainWriting[]): number {
  FILE_ADDRESS.lastIndex = at;
  const address = FILE_ADDRESS.exec(source)?.[1];
  if (address === undefined || !address.includes(' ') || /^[a-z][a-z\d+.-]*:/i.test(address)) return at + 1;
  found.push({ kind: 'file-address', start: at + 2, end: at + 2 + address.length });
  return FILE_ADDRESS.lastIndex;
}

/** A bracket that is closed nowhere in its paragraph, or that stands around words. */
function readBrace(source: string, at: number, found: PlainWriting[]): number {
  const closing = findClosing(source, at);
  const inner = closing === undefined ? '' : source.slice(at + 1, closing);
  if (closing !== undefined && (!WORDS.test(inner) || !inner.trim() || CODE_WORDS.test(inner)))
    return closing + 1;
  found.push({ kind: 'character', start: at, end: at + 1 });
  return at + 1;
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

/** Quotation marks as a word processor sets them, around a property; brackets in a tag are left as they are. */
function readTag(source: string, at: number, found: PlainWriting[]): number {
  const start = matchEnd(TAG_START, source, at) ?? at + 1;
  const end = findTagEnd(source, start);
  if (end === undefined) return start;
  const quoted = /=\s*(?:[“”„"]([^“”„"<>]*)[“”„"]|[‘’‚']([^‘’‚'"<>]*)[‘’‚'](?=[\s/>]))/g;
  quoted.lastIndex = start;
  for (let value = quoted.exec(source); value && value.index < end; value = quoted.exec(source)) {
    const opening = value.index + value[0].search(/[“”„"‘’‚']/);
    const marks = [opening, quoted.lastIndex - 1];
    if (marks.some((mark) => /[“”„‘’‚]/.test(source.charAt(mark))))
      for (const mark of marks) found.push({ kind: 'quotes', start: mark, end: mark + 1 });
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
