/** A place in a built page that the server fills as it sends the page. */
export interface Hole {
  /** The custom element that marks it. */
  kind: 'discussion' | 'summary';
  threadId: string;
  /** Of the page that it is in; undefined where the page does not say. */
  language?: string | undefined;
}

/** A built page, cut at its holes: `texts` has one piece more than `holes`. */
export interface Template {
  texts: readonly string[];
  holes: readonly Hole[];
}

const HOLE =
  /(<discussion-thread\b[^>]*\bthread="([^"]+)"[^>]*>)[\s\S]*?(<\/discussion-thread>)|(<rating-summary\b[^>]*\bthread="([^"]+)"[^>]*>)[\s\S]*?(<\/rating-summary>)/g;

/** Cuts a page at its holes. What stood in them at build, for sites without a server, is dropped. */
export function cutAtHoles(html: string): Template {
  const texts: string[] = [];
  const holes: Hole[] = [];
  const [, language] = /<html\b[^>]*\blang="([^"]+)"/.exec(html) ?? [];
  let end = 0;
  let opening = '';
  for (const match of html.matchAll(HOLE)) {
    const [
      whole,
      discussionTag,
      discussionId,
      discussionEnd,
      summaryTag = '',
      summaryId = '',
      summaryEnd = '',
    ] = match;
    texts.push(opening + html.slice(end, match.index) + (discussionTag ?? summaryTag));
    holes.push(
      discussionId
        ? { kind: 'discussion', threadId: discussionId, language }
        : { kind: 'summary', threadId: summaryId, language },
    );
    opening = discussionEnd ?? summaryEnd;
    end = match.index + whole.length;
  }
  texts.push(opening + html.slice(end));
  return { texts, holes };
}

/** Puts the pieces together again, with one filling for each hole. */
export function fillHoles({ texts }: Template, fillings: readonly string[]): string {
  return texts.map((text, index) => text + (fillings[index] ?? '')).join('');
}
