import { mdxToMdast, type MdastNode } from 'satteri';
import { maskSign, maskText } from './mask.ts';
import { readPlainWriting } from './plain-writing.ts';
import { refuseSign, refuseTag } from './refused-sign.ts';
import { faultAt, textToSource, type SourceText } from './source-text.ts';
import type { LoneTag, Pairs, Tag } from './tag-pairs.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import type { Fault } from '../checks/report.ts';

/** What a body may be written in; whoever reads one reads it so. */
const BODY_FEATURES = { gfm: true, frontmatter: false, smartPunctuation: true };

/** As many places as are told of one body that cannot be parsed, beside notes and tags that have no other. */
const MOST_FAULTS = 50;

export interface ParsedBody {
  /** Undefined where it cannot be parsed whatever is left out. */
  tree: MdastNode | undefined;
  /** The file's text as the parser has read it, each place where it is in the file. */
  masked: string;
  faults: Fault[];
  /** Names of components whose tags are told, and left out. */
  leftOut: string[];
}

/**
 * Parses a body. Where a tag or a bracket cannot be parsed, that is told, and the rest is parsed as if it were a
 * sign like others: so one run tells all that is wrong.
 */
export function parseBody(
  text: SourceText,
  offset: number,
  components: ComponentTable = PROSE_COMPONENTS,
): ParsedBody {
  const { writings, tags, notes } = readPlainWriting(text.source, offset, components);
  let masked = maskText(text.source, writings);
  const faults: Fault[] = [];
  const leftOut: string[] = [];
  const leave = (lone: LoneTag, pair: readonly Tag[]) => {
    faults.push(refuseTag(text, lone, components));
    leftOut.push(lone.tag.name);
    for (const each of pair) masked = blank(masked, each);
  };
  for (const note of notes) {
    faults.push(refuseSign(text, note.start, components));
    masked = blank(masked, note);
  }
  for (const lone of tags.alone) {
    const { tag, partner } = lone;
    // A bracket that nobody closes may be no tag at all; the parser says where it stops making sense.
    if (tag.end === undefined && !Object.hasOwn(components, tag.name)) continue;
    leave(lone, partner ? [tag, partner] : [tag]);
  }
  const beforehand = faults.length;
  for (;;) {
    try {
      // Sätteri 0.10.5 ends the whole process at a backslash that ends a text with an import in it.
      const tree = mdxToMdast(`${masked.slice(offset)}\n`, { features: BODY_FEATURES });
      return { tree, masked, faults, leftOut };
    } catch (cause) {
      const at = findPlace(cause, masked, offset);
      const pair = at === undefined ? undefined : findPair(tags, masked, at);
      const culprit = pair?.[0].start ?? (at === undefined ? undefined : findCulprit(masked, at, offset));
      if (culprit === undefined || faults.length - beforehand >= MOST_FAULTS)
        return { tree: undefined, masked, faults: [...faults, unreadable(text, at ?? offset)], leftOut };
      if (pair) {
        leave({ tag: pair[0], why: 'not-parsed' }, pair);
      } else {
        const fault = refuseSign(text, culprit, components);
        faults.push(fault);
        masked = leaveOut(masked, culprit, fault);
      }
    }
  }
}

/** A tag or a note that is told is no word of the text. */
function blank(masked: string, { start, end }: Pick<Tag, 'start' | 'end'>): string {
  TAG.lastIndex = start;
  const behind = end ?? start + (TAG.exec(masked)?.[0].length ?? 1);
  return masked.slice(0, start) + masked.slice(start, behind).replace(/[^\n]/g, ' ') + masked.slice(behind);
}

/** A tag of HTML is no word of the text; any other sign is one like others. */
function leaveOut(masked: string, at: number, { slug }: Fault): string {
  TAG.lastIndex = at;
  const tag = slug === 'html-element' ? TAG.exec(masked)?.[0] : undefined;
  const left = tag === undefined ? maskSign(masked.charAt(at)) : ' '.repeat(tag.length);
  return masked.slice(0, at) + left + masked.slice(at + left.length);
}

const TAG = /<[/!?]?[^<>\n]*>?/y;

/** The tag at which the parser stops, with the other one of the two, if there is one. */
function findPair({ all, partners }: Pairs, masked: string, at: number): [Tag, ...Tag[]] | undefined {
  const tag = masked.charAt(at) === '<' ? all.find(({ start }) => start === at) : undefined;
  if (!tag) return undefined;
  const [opening = tag] = tag.isClosing
    ? ([...partners].find(([, closing]) => closing === tag) ?? [])
    : [tag];
  const closing = partners.get(opening);
  return closing ? [opening, closing] : [opening];
}

/** Sätteri's messages begin with line and column of the body: "3:1: Expected a closing tag …". */
function findPlace(cause: unknown, masked: string, offset: number): number | undefined {
  const [, line, column] = /^(\d+):(\d+): /.exec(cause instanceof Error ? cause.message : '') ?? [];
  if (line === undefined || column === undefined) return undefined;
  const { lineStarts } = textToSource('', masked.slice(offset));
  const start = lineStarts[Number(line) - 1];
  return start === undefined ? undefined : offset + start + Number(column) - 1;
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
    mend: { advice: 'Mend first what is told of the lines before, and check again.' },
  });
}
