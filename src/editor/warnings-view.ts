/** What of the live site is worth a look, as its coach finds it. */
export interface WarningItem {
  /** By which it is accepted; another one as soon as its file is changed. */
  name: string;
  /** "content/posts/a-post.mdx, line 12". */
  place: string;
  /** What is told, and below it what could be done. */
  told: string;
  advice: string[];
  /** Where the form of its file is; undefined for a file that has none, such as a picture. */
  href: string | undefined;
}

/** What /write/warnings/ shows. */
export interface WarningsView {
  items: WarningItem[];
  /** How many there are beyond these. */
  left: number;
  /** What the last press of a button did. */
  done: string | undefined;
  /** Why it did nothing. */
  fault: string | undefined;
}
