/** Which of a post's dynamics something is about: each has a colour of the site's. */
export type DynamicPlace = 1 | 2 | 3;

/** What a mail program fetches when its reader lets it: a plain file of the site, in a size of its own. */
export interface LetterPicture {
  /** Whole. */
  address: string;
  width: number;
  height: number;
  /** Empty where the words beside it say the same. */
  alt: string;
}

export const MARKS = ['strong', 'em', 'del', 'code', 'sub', 'sup'] as const;

/** A run of a sentence. */
export type Word =
  | string
  | { kind: 'break' }
  | { kind: (typeof MARKS)[number]; words: Words }
  | { kind: 'link'; address: string; words: Words }
  | { kind: 'picture'; picture: LetterPicture };

export type Words = readonly Word[];

/** What stands below each other in a letter: what a mail can show of what a page does. */
export type LetterPart =
  | { kind: 'paragraph'; words: Words; tone?: 'lead' | 'quiet' }
  | { kind: 'heading'; depth: 2 | 3 | 4; words: Words; dynamic?: DynamicPlace | undefined }
  | { kind: 'list'; isOrdered: boolean; start: number; items: LetterPart[][] }
  | { kind: 'quote'; parts: LetterPart[]; isLarge: boolean }
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'picture'; picture: LetterPicture; caption: Words; address?: string | undefined }
  | { kind: 'button'; words: Words; address: string; isQuiet: boolean }
  | { kind: 'box'; look: BoxLook; dynamic?: DynamicPlace | undefined; parts: LetterPart[] }
  | { kind: 'rule' };

/** Tinted, with a line around it, or dark as the site's invitation is. */
export type BoxLook = 'tinted' | 'outlined' | 'plain' | 'invitation';

export interface TableRow {
  /** A cell may name its column or its row. */
  cells: { words: Words; heads?: 'col' | 'row' | undefined }[];
}
