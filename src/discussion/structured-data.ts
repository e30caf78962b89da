import type { CommentThreadView, CommentView } from './comment-view.ts';
import { markdownToText } from './markdown.ts';
import { toPostPath } from './thread-addresses.ts';
import type { Thread } from './thread.ts';

/**
 * The comments as schema.org says them, about the post of this thread: JSON-LD to stand in a script element; none of
 * a post that search engines are asked to leave out. No `aggregateRating`: search engines ignore it on articles, and punish an article
 * that is called a product for its sake.
 */
export function commentsToJsonLd(
  { slug, isUnlisted }: Thread,
  { comments, commentCount }: { comments: readonly CommentThreadView[]; commentCount?: number },
  siteOrigin: string,
): string | undefined {
  if (isUnlisted) return undefined;
  const postUrl = siteOrigin + toPostPath(slug);
  const all = comments.flatMap(({ comment, replies }) => (comment ? [comment, ...replies] : replies));
  const published = all.filter(({ isPending }) => !isPending);
  if (published.length === 0) return undefined;
  const value = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': postUrl,
    ...(commentCount === undefined ? {} : { commentCount }),
    comment: published.map((comment) => toSchemaOrg(comment, postUrl)),
  };
  // "</script>" in a comment must not end the element.
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function toSchemaOrg({ id, name, text, createdAt }: CommentView, postUrl: string) {
  return {
    '@type': 'Comment',
    url: `${postUrl}comments/${id}`,
    author: { '@type': 'Person', name },
    datePublished: createdAt.toISOString(),
    text: markdownToText(text),
  };
}
