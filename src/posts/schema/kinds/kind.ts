/** A kind of post: all that the check, the form, the guide and `npm run new:post` know of it. */
export interface KindRow<Kind extends string = string> {
  /** What its files say under "kind". */
  kind: Kind;
  /** As in "this post is a comparison". */
  words: string;
  /** What it is for, as the guide says it. */
  description: string;
  /**
   * Fields of the front matter that such a post alone is asked for in the form, in a part of their own. A file of
   * another kind may have them all the same, and is then asked for them too.
   */
  fields: readonly string[];
  /** Those that may not be left out, nor be empty lists. */
  needs: readonly string[];
  /** Whether its first sentences describe it, where nobody wrote a description. */
  describesItself: boolean;
  /** What `npm run new:post` begins a file with, beside what all posts have; it passes the check as it is. */
  beginning: {
    fields: Readonly<Record<string, unknown>>;
    /** @param today such as 2026-11-24, on which its stories were reviewed */
    text: (today: string) => string;
  };
}
