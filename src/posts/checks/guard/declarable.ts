/**
 * How a word that a story is asked about may stay: as the changed name of one of its people, or as a word that points to
 * nobody, in this story or in every one.
 */
export const DECLARED_AS = ['person', 'word', 'word-of-site'] as const;
export type DeclaredAs = (typeof DECLARED_AS)[number];

/** A word of a story that may stay once it is declared. */
export interface Declarable {
  word: string;
  /** Which of the stories of the file, from 0. */
  story: number;
  /** What fits, the likeliest first. */
  as: readonly DeclaredAs[];
}
