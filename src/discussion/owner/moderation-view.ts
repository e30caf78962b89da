import type { Comment } from '../comment.ts';
import type { EarlierText } from '../earlier-text.ts';
import type { FieldFaults } from '../fault.ts';
import type { ModerationActKind } from '../moderation-act.ts';
import type { DeskView } from './desk-view.ts';
import type { Thread } from '../thread.ts';

/** The parts of the queue, by what stands in the address. */
export const SHOWN = [
  'waiting',
  'reported',
  'changed',
  'messages',
  'published',
  'rejected',
  'spam',
  'all',
] as const;
export type Shown = (typeof SHOWN)[number];

/** The pages under /moderate/. */
export type ModerationPath =
  '/moderate/' | '/moderate/log/' | '/moderate/sessions/' | '/moderate/sign-in/' | '/moderate/by-mail/';

/** What the pages under /moderate/ show: props in, HTML out. */
export interface ModerationView {
  signIn?: SignInView;
  desk?: DeskView;
  queue?: QueueView;
  log?: LogView;
  sessions?: SessionsView;
  byMail?: ByMailView;
  /** A refusal in a sentence. */
  fault?: string;
}

/** `confirm`: a link that works was opened, and its button signs in. `ended`: something was sent that only she may send. */
export interface SignInView {
  state: 'ask' | 'asked' | 'confirm' | 'unusable' | 'ended' | 'signed-out' | 'signed-out-everywhere';
  token?: string;
  /** What was written in the form that was sent. */
  written?: readonly string[];
}

export interface ModerationItem {
  comment: Comment;
  /** Undefined for a message from the contact page, and where the post is no longer published. */
  thread: Thread | undefined;
  /** How many readers reported it and wait for a decision. */
  reports: number;
  /** What the coach answered to a private message. */
  answers: Comment[];
  /** What it said when it was approved or first published, where its change waits for a decision. */
  earlier: EarlierText | undefined;
  /** The comment as it reads now: what is approved or answered is what was seen. */
  seen: string;
  /** The id that an answer given here is to have: a form that is sent twice answers once. */
  replyId: string;
}

export interface QueueView {
  shown: Shown;
  search: string;
  items: ModerationItem[];
  /** Where the next page begins. */
  next: string | undefined;
  /** The address of this view, to come back to. */
  here: string;
  done: Done | undefined;
  /** Whether an answer can be sent by mail. */
  canMail: boolean;
  quarantine: { thread: Thread; count: number }[];
  /** A reply that was refused, as it was typed. */
  refused?: { id: string; text: string; faults: FieldFaults };
}

/** What the last press of a button did, and what takes it back. */
export interface Done {
  words: string;
  batchId: string | undefined;
}

export interface LogView {
  entries: LogEntry[];
  next: string | undefined;
  done: Done | undefined;
}

/** One press of a button. */
export interface LogEntry {
  batchId: string;
  kind: ModerationActKind;
  at: Date;
  undoneAt: Date | undefined;
  /** Whose comments it was about, as far as they are still there. */
  names: string[];
  count: number;
}

export interface SessionsView {
  sessions: { startedAt: Date; endsAt: Date; isThis: boolean }[];
}

export interface ByMailView {
  state: 'ask' | 'done' | 'moved-on' | 'changed' | 'unusable';
  act?: 'approve' | 'reject';
  token?: string;
  item?: ModerationItem;
}
