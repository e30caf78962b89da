import type * as z from 'zod';
import { comparedPostSchema, openNearest, type ComparedPost } from './nearest.ts';
import { postSchema } from './schema/post.ts';

/** A post with those that its author has picked to go with it: all that relatePosts reads of one. */
export const relatablePostSchema = comparedPostSchema.extend({ related: postSchema.shape.related });

export type RelatablePost = z.output<typeof relatablePostSchema>;

/** Why a post goes with another: both are about a topic, both speak of a word, or their author has said so. */
export type RelationReason = { topic: string } | { word: string } | 'picked';

/** One post that goes with another, and why. */
export interface Relation {
  id: string;
  reason: RelationReason;
}

/** For each post by its id the ones to read next; topics have the names that they are spoken of by. */
export type RelatePosts = (
  posts: readonly RelatablePost[],
  topicNames: ReadonlyMap<string, string>,
) => ReadonlyMap<string, Relation[]>;

/** Three fit beside each other on a wide screen, and a reader chooses among few. */
const MOST_RELATIONS = 3;

/**
 * For each post the ones to read next: the hand-picked first, then the nearest by words and topics.
 * The answer is the same whatever order the posts come in.
 */
export function relatePosts(
  posts: readonly RelatablePost[],
  topicNames: ReadonlyMap<string, string>,
): Map<string, Relation[]> {
  const sorted = [...posts].sort((a, b) => a.id.localeCompare(b.id));
  const byId = new Map(sorted.map((post) => [post.id, post]));
  const findNearest = openNearest(sorted);
  return new Map(
    sorted.map((post, place) => {
      const picked = post.related.flatMap((id) => (id === post.id ? [] : (byId.get(id) ?? [])));
      const isPicked = new Set(picked.map(({ id }) => id));
      const wanted = MOST_RELATIONS - picked.length;
      const found = wanted > 0 ? findNearest(place, wanted + picked.length) : [];
      const relations = [
        ...picked.map((other) => ({ id: other.id, reason: explain(post, other, topicNames) })),
        ...found
          .filter(({ post: other }) => !isPicked.has(other.id))
          .map(({ post: other, words }) => ({
            id: other.id,
            reason: explain(post, other, topicNames, words[0]),
          })),
      ];
      return [post.id, relations.slice(0, MOST_RELATIONS)];
    }),
  );
}

function explain(
  post: RelatablePost,
  other: ComparedPost,
  topicNames: ReadonlyMap<string, string>,
  word?: string,
): RelationReason {
  const shared = post.topics.find((topic) => other.topics.includes(topic));
  const name = shared && topicNames.get(shared);
  if (name) return { topic: name };
  return word ? { word } : 'picked';
}
