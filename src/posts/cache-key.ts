import { digest } from '../lib/digest.ts';
import type { RelatedPost } from './library.ts';
import type { Post } from './posts.ts';

/**
 * Names all that a page is rendered from, beside the engine: a build that finds a page of the same
 * name takes it as it is (scripts/build.ts). What a page shows and its key leaves out would
 * stay old; a test compares such builds with whole ones, byte by byte.
 */
export function toCacheKey(...parts: unknown[]): string {
  return digest(JSON.stringify(parts));
}

const faces = new WeakMap<Post, string>();

/** Names what other pages may show of a post: all but its body. */
export function faceOf(post: Post | undefined): string | undefined {
  if (!post) return undefined;
  const face = faces.get(post) ?? toCacheKey({ ...post, body: undefined, digest: undefined });
  faces.set(post, face);
  return face;
}

export function facesOfRelated(related: readonly RelatedPost[]) {
  return related.map(({ post, reason }) => [faceOf(post), reason]);
}
