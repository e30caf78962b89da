import * as z from 'zod';

/** What a post is: its fields and its look follow from it. A file that does not say so is a comparison. */
export const postKindSchema = z.enum(['comparison', 'article'], 'expected "comparison" or "article"');

export type PostKind = z.output<typeof postKindSchema>;

interface KindRow {
  /** As in "a comparison needs …". */
  words: string;
  /** Lists of the front matter that may not be empty in a post of this kind. */
  needs: readonly 'dynamics'[];
}

/**
 * The kinds of posts. A new one is a name in the schema above, a row here, what it declares in post.ts, and the
 * component that stands above its text, in components/post/PostHeader.astro.
 */
export const POST_KINDS: Readonly<Record<PostKind, KindRow>> = {
  comparison: { words: 'a comparison', needs: ['dynamics'] },
  article: { words: 'an article', needs: [] },
};

/** The lists that a post of its kind needs and does not have; none of a kind that there is not. */
export function listMissing(post: { kind: string; dynamics: readonly unknown[] }): readonly 'dynamics'[] {
  const { data } = postKindSchema.safeParse(post.kind);
  return data ? POST_KINDS[data].needs.filter((field) => post[field].length === 0) : [];
}
