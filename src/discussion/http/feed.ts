import { html } from 'hono/html';
import { toPermanentId } from '../../lib/permanent-id.ts';
import { voiceOf } from '../../words/voice.ts';
import type { CommentView } from '../comment-view.ts';
import { toCommentPath, toPostPath } from '../thread-addresses.ts';
import type { Thread } from '../thread.ts';

/** As many as feed readers keep, give or take. */
export const MOST_ENTRIES = 50;

interface FeedOptions {
  siteUrl: URL;
}

/**
 * A thread's comments as an Atom feed (RFC 4287), newest first. Everything put in is escaped. Its ids hang on
 * those of the post and of the comments, so that a post at a new address brings nobody old comments as new ones.
 */
export async function commentsToAtom(
  thread: Thread,
  newest: readonly CommentView[],
  { siteUrl }: FeedOptions,
): Promise<string> {
  // What readers write may be in any other.
  const { language } = thread;
  const { pages } = voiceOf(language).words.discussion;
  const page = siteUrl.origin + toPostPath(thread.slug);
  const updated = newest.map(lastChange).sort().at(-1) ?? '1970-01-01T00:00:00.000Z';
  const entries = newest.map(
    (comment) =>
      html`<entry>
        <id>${toPermanentId(siteUrl, 'comment', comment.id)}</id>
        <title>${comment.name}</title>
        <author><name>${comment.name}</name></author>
        <link href="${siteUrl.origin}${toCommentPath(thread.slug, comment.id)}" type="text/html" />
        <published>${comment.createdAt.toISOString()}</published>
        <updated>${lastChange(comment)}</updated>
        <content type="html">${comment.html}</content>
      </entry>`,
  );
  const text = await html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
    <id>${toPermanentId(siteUrl, 'thread', thread.id)}</id>
    <title>${pages.commentsOn(thread.title)}</title>
    <link href="${page}" type="text/html" />
    <link rel="self" href="${page}comments.atom" type="application/atom+xml" />
    <updated>${updated}</updated>
    ${entries}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(text)}\n`;
}

function lastChange({ createdAt, editedAt }: CommentView): string {
  return (editedAt ?? createdAt).toISOString();
}
