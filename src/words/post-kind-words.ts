/** What the form says of a kind of post. */
export interface PostKindWords {
  /** Above the form of a new one. */
  title: string;
  /** What leads to that form. */
  write: string;
  /** Above what such a post alone is asked for; of a kind that is asked for nothing of its own it is never shown. */
  fields?: string;
}
