import path from 'node:path';
import { digest, digestEngine } from '../lib/digest.ts';
import { MEMORY_FOLDER, openMemory } from '../lib/memory.ts';
import { relatePosts, type RelatablePost, type Relation } from './related.ts';

/**
 * What relatePosts says, from an earlier build where it would say the same. It takes half a second for
 * 1,000 posts, and looks at titles, topics and declarations: an edit of a body changes none of them.
 */
export function relatePostsOnce(
  posts: readonly RelatablePost[],
  topicNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, Relation[]> {
  const memory = openMemory<[string, Relation[]][]>(path.join(MEMORY_FOLDER, 'relations.json'));
  const asked = posts.map(
    ({ id, title, description, publishedAt, topics, related, dynamics, differences }) =>
      ({
        id,
        title,
        description,
        publishedAt,
        topics,
        related,
        dynamics,
        differences,
      }) satisfies RelatablePost,
  );
  const key = digest(digestEngine(process.cwd()), JSON.stringify([asked, ...topicNames]));
  const relations = memory.recall(key, () => [...relatePosts(posts, topicNames)]);
  memory.save();
  return new Map(relations);
}
