import { mdxToMdast, type MdastNode } from 'satteri';
import { maskSign, maskText } from './mask.ts';
import { findPlainWriting } from './plain-writing.ts';
import { refuseSign } from './refused-sign.ts';
import { faultAt, type SourceText } from './source-text.ts';
import type { Fault } from '../checks/report.ts';

/** What a body may be written in; whoever reads one reads it so. */
const BODY_FEATURES = { gfm: true, frontmatter: false, smartPunctuation: true };

/** As many places as are told of one body that cannot be parsed. */
const MOST_FAULTS = 20;

export interface ParsedBody {
  /** Undefined where it cannot be parsed whatever is left out. */
  tree: MdastNode | undefined;
  /** The file's text as the parser has read it, each place where it is in the file. */
  masked: string;
  faults: Fault[];
}

/**
 * Parses a body. Where a tag or a bracket cannot be parsed, that is told, and the rest is parsed as if it were a
 * sign like others: so one run tells all that is wrong.
 */
export function parseBody(text: SourceText, offset: number, components: readonly string[]): ParsedBody {
  let masked = maskText(text.source, findPlainWriting(text.source, offset));
  const faults: Fault[] = [];
  for (;;) {
    try {
      // Sätteri 0.10.5 ends the whole process at a backslash that ends a text with an import in it.
      const tree = mdxToMdast(`${masked.slice(offset)}\n`, { features: BODY_FEATURES });
      return { tree, masked, faults };
    } catch (cause) {
      const at = findPlace(cause, text, offset);
      const culprit = at === undefined ? undefined : findCulprit(masked, at, offset);
      if (culprit === undefined || faults.length === MOST_FAULTS)
        return { tree: undefined, masked, faults: [...faults, unreadable(text, at ?? offset)] };
      const fault = refuseSign(text, culprit, components);
      faults.push(fault);
      masked = leaveOut(masked, culprit, fault);
    }
  }
}

/** A tag is told as such, and its name is no word of the text; any other sign is one like others. */
function leaveOut(masked: string, at: number, { slug }: Fault): string {
  TAG.lastIndex = at;
  const tag = slug === 'html-element' || slug === 'tag-unpaired' ? TAG.exec(masked)?.[0] : undefined;
  const left = tag === undefined ? maskSign(masked.charAt(at)) : ' '.repeat(tag.length);
  return masked.slice(0, at) + left + masked.slice(at + left.length);
}

const TAG = /<\/?[^<>\n]*>?/y;

/** Sätteri's messages begin with line and column of the body: "3:1: Expected a closing tag …". */
function findPlace(cause: unknown, { lineStarts }: SourceText, offset: number): number | undefined {
  const [, line, column] = /^(\d+):(\d+): /.exec(cause instanceof Error ? cause.message : '') ?? [];
  if (line === undefined || column === undefined) return undefined;
  const firstLine = lineStarts.findLastIndex((start) => start <= offset);
  const isFirst = line === '1';
  const start = isFirst ? offset : lineStarts[firstLine + Number(line) - 1];
  return start === undefined ? undefined : start + Number(column) - 1;
}

/** The bracket that the parser stumbles at: the one that stands there, or the one that opens what it is in. */
function findCulprit(masked: string, at: number, offset: number): number | undefined {
  if (masked.charAt(at) === '<') return at;
  const paragraph = Math.max(offset, masked.lastIndexOf('\n\n', at) + 1);
  const opened: number[] = [];
  let closed: number | undefined;
  for (let index = paragraph; index < at; index += 1) {
    const sign = masked.charAt(index);
    if (sign === '{' && masked.charAt(index - 1) !== '\\') opened.push(index);
    if (sign === '}') closed = opened.pop() ?? closed;
  }
  if (masked.charAt(at) === '{') opened.push(at);
  const brace = opened[0] ?? closed;
  if (brace !== undefined) return brace;
  const bracket = masked.lastIndexOf('<', at);
  return bracket < offset ? undefined : bracket;
}

function unreadable(text: SourceText, offset: number): Fault {
  return faultAt(text, offset, 1, 'body-unreadable', {
    message: 'From here on this text is not read: too much before it cannot be read.',
    expected: 'words, and the components of docs/writing.md',
    write: 'first what is told of the lines before',
  });
}
