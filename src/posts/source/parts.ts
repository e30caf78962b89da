/** A property as it stands in the source: no code, so that there is nothing to run. */
export type Literal = string | number | boolean;

/** Finished HTML, not always balanced, a picture, a link to a file, or a component with the parts between its tags. */
export type Part = string | { picture: PicturePart } | { download: DownloadPart } | ComponentPart;

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
