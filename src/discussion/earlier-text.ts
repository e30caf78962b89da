/** What a published comment said before its author changed it: what the coach approved, or what was first published. */
export interface EarlierText {
  commentId: string;
  text: string;
  replacedAt: Date;
  /** How often the comment was changed since, without a word of the coach. */
  changes: number;
}
