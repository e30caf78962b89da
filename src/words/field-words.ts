/** What the coach's form says of one of its boxes, in words of hers. */
export interface FieldWords {
  label: string;
  /** What it is for, or what holds where it stays empty. */
  hint?: string;
  example?: string;
  /** Of a list: one of what stands in it. */
  entry?: string;
  /** Of a choice, by what the file says. */
  choices?: Readonly<Record<string, string>>;
  /** Of a list of different things: each of them, by what the file says. */
  kinds?: Readonly<Record<string, string>>;
}

/**
 * By the way to it, "posts.cover.alt". What is the same wherever it stands is there under the end of that way,
 * "cover.alt" or "alt". No way names the place in a list.
 */
export type FieldTable = Readonly<Record<string, FieldWords>>;

/** What a form says of a block of the text, under its name; of its boxes under "CaseStudy.people". */
export type BlockTable = FieldTable;
