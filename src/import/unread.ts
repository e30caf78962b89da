import type { Words } from '../words/table.ts';

/** An item of an export that became nothing, as a report keeps it for whoever tells it in a language. */
export interface Unread {
  what: UnreadItem;
  why: UnreadReason;
}

/** What each says stands with its words. */
type Said = Words['moved']['unread'];

export interface UnreadItem {
  code: keyof Said['what'];
  /** A title, a name or a path; of a comment that nobody signed it is empty. */
  found: string;
  /** What it belongs to, or what tells it from others of that name. */
  also?: string;
  id?: string;
}

export type UnreadReason =
  | { code: PlainReason }
  /** With what a computer said of it in English, or what a plugin calls it. */
  | { code: 'cannot-be-read' | 'top-cannot-be-read' | 'plugin-note'; found: string }
  | { code: 'no-part' | 'other-export'; found: SourceName };

export type PlainReason = {
  [Code in keyof Said['why']]: Said['why'][Code] extends string ? Code : never;
}[keyof Said['why']];

/** What an export is of: a platform by its own name, or one of those that have none. */
export type SourceName =
  'WordPress / Squarespace' | 'Ghost' | 'Substack' | 'Wix' | 'Blogger' | 'Disqus' | keyof Said['platforms'];

/** What it is, and why it became nothing. */
export function unreadToWords({ what, why }: Unread, { moved }: Pick<Words, 'moved'>): string {
  const { unread } = moved;
  const { code, found, also = '', id = '' } = what;
  return unread.line(unread.what[code](found, also, id), reasonToWords(why, unread));
}

function reasonToWords(reason: UnreadReason, { why, platforms }: Said): string {
  switch (reason.code) {
    case 'no-part':
    case 'other-export': {
      const { found } = reason;
      return why[reason.code](found === 'folder' || found === 'feed' ? platforms[found] : found);
    }
    case 'cannot-be-read':
    case 'top-cannot-be-read':
    case 'plugin-note':
      return why[reason.code](reason.found);
    default:
      return why[reason.code];
  }
}
