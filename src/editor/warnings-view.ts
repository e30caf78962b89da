/** What of the live site is worth a look, as its coach finds it. */
export interface WarningItem {
  /** By which it is accepted; another one as soon as its file is changed. */
  name: string;
  /** "content/posts/a-post.mdx, line 12". */
  place: string;
  /** What is told, and below it what could be done. */
  told: string;
  advice: string[];
  /** Where the form opens the file; undefined for one that is no text. */
  href: string | undefined;
}

/** What /admin/warnings/ shows. */
export interface WarningsView {
  items: WarningItem[];
  /** How many there are beyond these. */
  left: number;
  /** What the last press of a button did. */
  done: string | undefined;
  /** Why it did nothing. */
  fault: string | undefined;
}
