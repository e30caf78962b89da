import { mdxToMdast } from 'satteri';
import { faultAt, type SourceText } from './source-text.ts';
import type { Place } from './yaml-file.ts';
import type { Attribute } from './attributes.ts';
import { findBulk } from './bulk.ts';
import type { Part } from './parts.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { walkBody } from './walk-body.ts';
import type { Fault } from '../checks/report.ts';

/** A component, or an HTML element, of a body. */
export interface Element {
  name: string;
  attributes: Attribute[];
  /** Its opening tag. */
  tag: Place;
  hasContent: boolean;
  /** It is part of a sentence and no block of its own. */
  inline: boolean;
  /** The case study it stands in. */
  study: Element | undefined;
}

/** Text that belongs together: a paragraph, a heading, a table cell, an attribute. */
export interface Block {
  /** The text as readers get it. */
  text: string;
  /** Where its parts come from, in order. */
  pieces: { start: number; text: string; place: Place }[];
  study: Element | undefined;
  /** Whether a reader sees it as words; an address or code is read by the guard alone. */
  isProse: boolean;
}

export interface Heading {
  depth: number;
  text: string;
  /** Its anchor. */
  slug: string;
  place: Place;
}

export interface Link {
  url: string;
  place: Place;
}

export interface Picture extends Link {
  alt: string;
  study: Element | undefined;
}

/** All that the rules want to know of a body, in reading order, and what pages show of it. */
export interface Body {
  elements: Element[];
  blocks: Block[];
  /** Headings that the author typed, and elements, as they follow each other. */
  outline: (Heading | Element)[];
  links: Link[];
  pictures: Picture[];
  parts: Part[];
}

/** What a body may be written in; whoever reads one reads it so. */
const BODY_FEATURES = { gfm: true, frontmatter: false, smartPunctuation: true };

/**
 * Reads a body once, for those who check it and for those who show it. Nothing of it is compiled or
 * evaluated. Where it cannot be read, or holds what no page shows, says why.
 */
export function readBody(
  text: SourceText,
  offset: number,
  { kind, components = PROSE_COMPONENTS }: { kind: 'post' | 'page'; components?: ComponentTable },
): { body: Body | undefined; faults: Fault[] } {
  const bulk = findBulk(text, offset);
  if (bulk.length > 0) return { body: undefined, faults: bulk };
  // Sätteri 0.10.5 ends the whole process at a backslash that ends a text with an import in it.
  const source = `${text.source.slice(offset)}\n`;
  try {
    const tree = mdxToMdast(source, { features: BODY_FEATURES });
    return walkBody(tree, { text, offset, kind, components });
  } catch (cause) {
    return { body: undefined, faults: [toFault(text, offset, cause)] };
  }
}

/** Sätteri's messages begin with line and column of the body: "3:1: Expected a closing tag …". */
function toFault(text: SourceText, offset: number, cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const firstLine = text.lineStarts.findLastIndex((start) => start <= offset);
  const start = text.lineStarts[firstLine + Number(line) - 1] ?? offset;
  const plain = words.replace(/ \(mdx[\w-]*:[\w-]+\)/g, '').replace(/ \(\d+:\d+\)/g, '');
  return faultAt(text, start + Number(column) - 1, 1, 'body-unreadable', {
    message: `The body cannot be read from here: ${plain.replace(/\.$/, '')}.`,
    expected: 'Markdown and the components of docs/writing.md; "<" and "{" stand for tags and code',
    write: 'a closing tag or "/>" for every component, and "\\<" or "\\{" for the bare character',
  });
}
