/** What the frame of giscus tells the page, as far as we listen. */
export type GiscusNews =
  | { kind: 'alive' }
  | { kind: 'counts'; comments: number; replies: number; reactions: number }
  | { kind: 'failed' };

/**
 * Ends of a sign-in: giscus forgets it and starts anew, so the comments may still come. A discussion
 * that is "not found" is one that nobody has begun.
 */
const HARMLESS = ['Discussion not found', 'Bad credentials', 'Invalid state value', 'State has expired'];

/** Undefined for what is no word of giscus, whoever sent it. */
export function readGiscusMessage(message: unknown): GiscusNews | undefined {
  const giscus = read(message, 'giscus');
  if (typeof giscus !== 'object' || giscus === null) return undefined;
  const error = read(giscus, 'error');
  if (typeof error === 'string') {
    return { kind: HARMLESS.some((text) => error.includes(text)) ? 'alive' : 'failed' };
  }
  const discussion = read(giscus, 'discussion');
  if (typeof discussion !== 'object' || discussion === null) return { kind: 'alive' };
  return {
    kind: 'counts',
    comments: readCount(discussion, 'totalCommentCount'),
    replies: readCount(discussion, 'totalReplyCount'),
    reactions: readCount(discussion, 'reactionCount'),
  };
}

/** "2 comments, 1 reply, 3 reactions"; what there is none of is left out. */
export function countsToWords(
  { comments, replies, reactions }: Extract<GiscusNews, { kind: 'counts' }>,
  said: Readonly<Record<string, string | undefined>> = {},
  language = 'en',
): string {
  const plurals = new Intl.PluralRules(language);
  const parts = [
    [comments, said['comments'] ?? '# comment|# comments'],
    [replies, said['replies'] ?? '# reply|# replies'],
    [reactions, said['reactions'] ?? '# reaction|# reactions'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, forms]) => {
        const [one = '', other = ''] = forms.split('|');
        return (plurals.select(count) === 'one' ? one : other).replace('#', String(count));
      })
      .join(', ') ||
    (said['none'] ?? 'No comments yet')
  );
}

function readCount(from: object, name: string): number {
  const value = read(from, name);
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;
}

function read(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}
