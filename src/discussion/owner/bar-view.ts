/** What the bar shows that the signed-in coach has on the pages of the site. */
export interface BarView {
  /** How much waits for her: what readers sent, texts to mend, warnings to look at, letters to send. */
  waiting: number;
  /** Where she writes a new post; undefined where nothing can be written here. */
  write: string | undefined;
  /** Where the text of this page is changed; undefined where it has none of its own. */
  edit: string | undefined;
}
