/** A property as it stands in the source: no code, so that there is nothing to run. */
export type Literal = string | number | boolean;

/**
 * Finished HTML, not always balanced, a picture, a link to a file, what footnotes need words for, or a component with the
 * parts between its tags.
 */
export type Part =
  string | { picture: PicturePart } | { download: DownloadPart } | { footnote: FootnotePart } | ComponentPart;

export interface ComponentPart {
  name: string;
  props: Record<string, Literal>;
  parts: Part[];
}

/** A picture, of which the page has yet to find out how large it is and what is drawn of it. */
export interface PicturePart {
  /** As it is written. */
  url: string;
  alt: string;
  caption?: string;
  /** It stands between paragraphs, not in one. */
  isAlone: boolean;
  /** No other picture of the body stands before it. */
  isFirst: boolean;
}

/** A link to a file, of which the page has yet to find out where it is published and how large it is. */
export interface DownloadPart {
  /** As it is written. */
  url: string;
  title?: string;
  /** The words of the link. */
  parts: Part[];
}

/** What is said of footnotes in the language of the page that shows them. */
export type FootnotePart =
  /** Opens the list of them, below the text. */
  | { kind: 'list' }
  /** A number in the text, which leads to its note. */
  | { kind: 'mark'; number: number; anchor: string; note: string }
  /** Behind a note: to each of its marks a link back. */
  | { kind: 'back'; number: number; marks: string[] };
