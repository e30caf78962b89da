import { isRecord } from '../../../lib/type-guards.ts';
import type { ImportedComment, ImportedSite } from '../../imported.ts';
import { toLine, toPlainText } from '../html/words.ts';
import { firstText, recordsAt, textAt, valueAt } from '../loose-json.ts';
import { toMoment } from '../moments.ts';
import { ricosToHtml } from './ricos.ts';

/** What Wix' API of comments answers, by the id of the post that they stand under. */
export function readWixComments(
  json: unknown,
  unread: ImportedSite['unread'],
): Map<string, ImportedComment[]> {
  const byPost = new Map<string, ImportedComment[]>();
  const all = Array.isArray(json) ? recordsAt({ json }, 'json') : recordsAt(json, 'comments');
  const answers = valueAt(json, 'commentReplies');
  const replies = (isRecord(answers) ? Object.values(answers) : []).flatMap((reply) =>
    recordsAt(reply, 'replies'),
  );
  for (const comment of [...all, ...replies]) {
    const post = firstText(comment, 'resourceId', 'contextId', 'postId', 'entityId');
    const read = readComment(comment, unread);
    if (read && post) byPost.set(post, [...(byPost.get(post) ?? []), read]);
  }
  return byPost;
}

function readComment(
  comment: Record<string, unknown>,
  unread: ImportedSite['unread'],
): ImportedComment | undefined {
  const id = firstText(comment, 'id', '_id') ?? '';
  const rich = valueAt(comment, 'content', 'richContent') ?? valueAt(comment, 'richContent');
  const text = rich
    ? toPlainText(ricosToHtml(rich))
    : toPlainText(firstText(comment, 'content.text', 'text', 'content') ?? '');
  const at = toMoment(firstText(comment, 'commentDate', 'createdDate', '_createdDate'));
  const name = toLine(
    firstText(
      comment,
      'author.name',
      'author.displayName',
      'author.nickname',
      'authorName',
      'author.userName',
      'name',
    ),
  );
  const status = firstText(comment, 'status', 'state') ?? 'PUBLISHED';
  if (!at || text === '' || status === 'DELETED') {
    unread.push({
      what: { code: 'comment', found: name, also: id },
      why: { code: status === 'DELETED' ? 'deleted' : 'no-words-or-day' },
    });
    return undefined;
  }
  const parent = textAt(comment, 'parentComment', 'id') ?? textAt(comment, 'parentId');
  return {
    sourceId: `wix:comment-${id}`,
    parentId: parent && `wix:comment-${parent}`,
    name,
    at,
    text,
    state:
      status === 'PUBLISHED'
        ? 'approved'
        : /^(?:PENDING|IN_MODERATION)$/.test(status)
          ? 'pending'
          : 'rejected',
  };
}
