import { parseBody } from './parse-body.ts';
import type { SourceText } from './source-text.ts';
import type { Place } from './yaml-file.ts';
import type { Attribute } from './attributes.ts';
import { findBulk } from './bulk.ts';
import type { Part } from './parts.ts';
import type { MediaUse } from '../media/media-kind.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { walkBody } from './walk-body.ts';
import type { Fault } from '../checks/report.ts';

/** A component, or an HTML element, of a body. */
export interface Element {
  name: string;
  attributes: Attribute[];
  /** Its opening tag. */
  tag: Place;
  /** From its opening tag to the end of its closing one. */
  whole: Place;
  hasContent: boolean;
  /** It is part of a sentence and no block of its own. */
  inline: boolean;
  /** The case study it stands in. */
  study: Element | undefined;
  /** What it stands in, where that is a part of its own: "a client story". */
  within: string | undefined;
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
  /** Undefined where it stands in a field of its own. */
  alt: string | undefined;
  study: Element | undefined;
}

/** A file that is played, as a tag names it. */
export interface Media extends Link {
  use: MediaUse;
}

/** All that the rules want to know of a body, in reading order, and what pages show of it. */
export interface Body {
  elements: Element[];
  blocks: Block[];
  /** Headings that the author typed, and elements, as they follow each other. */
  outline: (Heading | Element)[];
  links: Link[];
  pictures: Picture[];
  media: Media[];
  /** Places that its footnotes, and their marks in the text, have on the page. */
  anchors: { anchor: string; place: Place }[];
  /** Names of components whose tags cannot be read: it is told, and they are not among the elements. */
  leftOut: string[];
  parts: Part[];
}

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
  const { tree, masked, faults, leftOut } = parseBody(text, offset, components);
  if (!tree) return { body: undefined, faults };
  const { body, faults: inTree } = walkBody(tree, { text, masked, offset, kind, components, leftOut });
  return { body, faults: [...faults, ...inTree] };
}
