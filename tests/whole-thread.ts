import type { Comment } from '../src/discussion/comment.ts';
import { isShown } from '../src/discussion/comment-view.ts';
import type { Store } from '../src/discussion/store/store.ts';

/** All that a reader sees of a thread, in the order in which it was written. */
export async function readWholeThread(store: Store, threadId: string, readerId?: string): Promise<Comment[]> {
  const limit = 100_000;
  const roots = await store.listRoots({ threadId, readerId, sort: 'oldest', offset: 0, limit });
  const replies = await store.listReplies({ rootIds: roots.map(({ id }) => id), readerId, limit });
  return [
    ...roots.filter((root) => isShown(root, readerId)),
    ...[...replies.values()].flatMap((of) => of.replies),
  ].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
}
