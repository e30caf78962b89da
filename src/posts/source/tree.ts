import type { MediaUse } from '../media/media-kind.ts';
import type { Attribute } from './attributes.ts';
import type { Part } from './parts.ts';
import type { Place } from './place.ts';

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
