import type GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { ComponentTable } from '../schema/components.ts';
import type { Block, Body, Element } from './tree.ts';
import { findForbidden, toAllowed } from './characters.ts';
import type { Part } from './parts.ts';
import { faultAt, type FaultWords, type MendWords, type SourceText } from './source-text.ts';
import type { Place } from './place.ts';
import type { Fault } from '../checks/report.ts';

/** Where a walk through a body is. */
export interface Walk {
  text: SourceText;
  /** The file's text as the parser has read it: see mask.ts. */
  masked: string;
  /** Where the body begins in the file. */
  offset: number;
  kind: 'post' | 'page';
  /** What the body may use. */
  components: ComponentTable;
  body: Body;
  faults: Fault[];
  /** What pages show of what has been walked through. */
  parts: Part[];
  study: Element | undefined;
  /** What the words stand in, where that is a part of its own: "a client story". */
  within: string | undefined;
  footnotes: Footnotes;
  /** The paragraph that words belong to. */
  block: Block | undefined;
  depth: number;
  /** Whether a character may stand here that does not stand in the file. */
  hasEntities: boolean;
  slugger: GithubSlugger;
}

/** A text that is no part of a paragraph: a title, an attribute, code. */
export function addText(value: string, place: Place, walk: Walk, isProse: boolean): void {
  if (!value) return;
  findForbiddenIn(value, place, walk);
  const { body, study } = walk;
  body.blocks.push({ text: value, pieces: [{ start: 0, text: value, place }], study, isProse });
}

/** A character that stands in the file is told by its text; one that is made by "&#7;" shows here. */
export function findForbiddenIn(value: string, place: Place, walk: Walk): void {
  const found = walk.hasEntities ? findForbidden(value) : undefined;
  if (!found) return;
  addFault(place, walk, {
    slug: 'character-forbidden',
    message: 'A character stands here that no page and no feed can hold.',
    found: found.name,
    expected: 'letters, digits, punctuation, spaces and line ends',
    mend: withoutEntity(place, walk.text.source),
  });
}

/** The first "&#7;" of a place that makes a forbidden character. */
function withoutEntity({ offset, length }: Place, source: string): MendWords {
  for (const entity of source.slice(offset, offset + length).matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const [written, hexadecimal, decimal] = entity;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const made = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    if (findForbidden(made))
      return { write: toAllowed(made), at: { offset: offset + entity.index, length: written.length } };
  }
  return { advice: 'Type the words anew.' };
}

export function addFault(
  { offset, length }: Place,
  { text, faults }: Walk,
  { slug, ...words }: { slug: Fault['slug'] } & FaultWords,
): void {
  faults.push(faultAt(text, offset, length, slug, words));
}

/** Strings that follow each other are one. */
export function write(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
}

export function toPlace(node: MdastNode, { offset }: Walk): Place {
  const start = node.position?.start.offset ?? 0;
  return { offset: offset + start, length: (node.position?.end.offset ?? start) - start };
}

/** Where a node's own text stands inside it, such as a link's address. */
export function findIn(node: MdastNode, wanted: string, walk: Walk): Place {
  return findWithin(node, '', wanted, walk) ?? toPlace(node, walk);
}

/** Where a link's address stands: its words, before it, and its title, behind it, may be the same. */
export function findAddress(node: MdastNode, url: string, walk: Walk): Place {
  return findWithin(node, '](', url, walk) ?? findWithin(node, '](<', url, walk) ?? findIn(node, url, walk);
}

function findWithin(node: MdastNode, before: string, wanted: string, walk: Walk): Place | undefined {
  const { offset, length } = toPlace(node, walk);
  const at = walk.text.source.slice(offset, offset + length).indexOf(before + wanted);
  return at < 0 ? undefined : { offset: offset + at + before.length, length: wanted.length };
}

/** A footnote that has a mark in the text. */
export interface Marked {
  /** As readers see it. */
  number: number;
  anchor: string;
  /** The anchors of its marks. */
  marks: string[];
  /** The first client story that has a mark of it. */
  study: Element | undefined;
}

export type Footnote = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** What is known of a body's footnotes while it is walked through. */
export interface Footnotes {
  /** By what stands in their marks, in the order of their first marks. */
  marked: Map<string, Marked>;
  /** Their texts, each with where the walk met it. */
  definitions: { node: Footnote; walk: Walk }[];
}
