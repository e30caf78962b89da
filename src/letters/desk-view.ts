import type { Letter, LetterNumbers, LetterState } from './letter.ts';
import type { RowFault } from './lists/read-list.ts';
import type { Subscriber, SubscriberState } from './subscriber.ts';

/** What the pages under /write/letters/ show. */
export type LettersDeskView =
  | { list: LetterListView }
  | { letter: LetterPageView }
  | { readers: ReaderListView }
  | { bring: BringListView };

/** A letter in the list. */
export interface ListedLetter extends Pick<Letter, 'id' | 'kind' | 'subject' | 'state' | 'dueAt' | 'sentAt'> {
  href: string;
  numbers: LetterNumbers;
}

export interface LetterListView {
  /** Who gets letters. */
  readers: number;
  letters: readonly ListedLetter[];
  /** Of the next ones. */
  next: string | undefined;
  /** Posts that there is no letter about. */
  posts: readonly { id: string; title: string }[];
  done: string | undefined;
}

export interface LetterPageView {
  id: string;
  state: LetterState;
  subject: string;
  note: string;
  dueAt: Date | undefined;
  sentAt: Date | undefined;
  numbers: LetterNumbers;
  /** To whom it would go now, by their choices; none once it is under way. */
  readers: number;
  /** Where it can be seen as it is sent; undefined where none of its posts can be read now. */
  preview: string | undefined;
  /** The same as plain text. */
  text: string;
  /** "2026-11-24T09:00", by the clocks of the site: what the field for the hour holds. */
  hour: string;
  timeZone: string;
  done: string | undefined;
  fault: string | undefined;
}

export interface ListedReader extends Pick<Subscriber, 'id' | 'email' | 'askedAt' | 'consent' | 'ended'> {
  /** `brought` by a list, and yet to be asked. */
  state: SubscriberState | 'brought';
}

export interface ReaderListView {
  counts: Record<SubscriberState, number>;
  shown: SubscriberState | undefined;
  search: string;
  readers: readonly ListedReader[];
  /** Addresses of the pages beside this one. */
  newer: string | undefined;
  older: string | undefined;
  done: string | undefined;
}

/** What became of a list. */
export interface BroughtList {
  added: number;
  /** Were sent a mail that asks them. */
  asked: number;
  /** Are here already, or have ended here. */
  known: number;
  refused: readonly { line: number; text: string; fault: RowFault }[];
}

export interface BringListView {
  brought: BroughtList | undefined;
  typed: { proof: 'yes' | 'no'; words: string; day: string };
  fault: string | undefined;
}
