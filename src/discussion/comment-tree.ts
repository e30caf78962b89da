import type { Comment } from './comment.ts';

/** A comment with its replies; `comment` is undefined where it was taken back and its replies stay. */
export interface CommentNode {
  id: string;
  comment: Comment | undefined;
  replies: Comment[];
}

/** Two levels, in the order in which they were written. */
export function buildTree(comments: readonly Comment[]): CommentNode[] {
  const nodes = new Map<string, CommentNode>();
  for (const comment of comments) {
    const { id, parentId } = comment;
    const rootId = parentId ?? id;
    const node = nodes.get(rootId) ?? { id: rootId, comment: undefined, replies: [] };
    if (parentId === undefined) node.comment = comment;
    else node.replies.push(comment);
    nodes.set(rootId, node);
  }
  return [...nodes.values()];
}
