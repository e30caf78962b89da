import { html } from 'hono/html';
import type { CommentView } from '../comment-view.ts';
import type { Thread } from '../thread.ts';

/** As many as feed readers keep, give or take. */
export const MOST_ENTRIES = 50;

/** A thread's comments as an Atom feed (RFC 4287), newest first. Everything put in is escaped. */
export async function commentsToAtom(
  thread: Thread,
  newest: readonly CommentView[],
  siteOrigin: string,
): Promise<string> {
  const page = `${siteOrigin}/posts/${thread.slug}/`;
  const feed = `${page}comments.atom`;
  const updated = newest.map(lastChange).sort().at(-1) ?? '1970-01-01T00:00:00.000Z';
  const entries = newest.map(
    (comment) =>
      html`<entry>
        <id>${page}#comment-${comment.id}</id>
        <title>${comment.name}</title>
        <author><name>${comment.name}</name></author>
        <link href="${page}comments/${comment.id}" />
        <published>${comment.createdAt.toISOString()}</published>
        <updated>${lastChange(comment)}</updated>
        <content type="html">${comment.html}</content>
      </entry>`,
  );
  const text = await html`<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${feed}</id>
    <title>Comments on “${thread.title}”</title>
    <link href="${page}" />
    <link rel="self" href="${feed}" />
    <updated>${updated}</updated>
    ${entries}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(text)}\n`;
}

function lastChange({ createdAt, editedAt }: CommentView): string {
  return (editedAt ?? createdAt).toISOString();
}
