import type { NumbersView } from './numbers-view.ts';

/** What readers sent that the coach has not decided about. */
export interface Waiting {
  comments: number;
  messages: number;
  reported: number;
  changed: number;
}

/** What the coach's desk shows above the queue. A part that the site has not is undefined. */
export interface DeskView {
  waiting: Waiting;
  /** Where she writes a new post, and where all her texts are. */
  writing: { post: string; all: string } | undefined;
  /** What of her writing waits for her. */
  texts: { toMend: number; warnings: number } | undefined;
  unpublished: Unpublished | undefined;
  /** Letters that wait for her: drafts, and those that were paused. */
  letters?: number | undefined;
  numbers: NumbersView | undefined;
  /** The post that was published last. */
  last: { title: string; href: string; at: Date } | undefined;
}

export interface Unpublished {
  drafts: number;
  scheduled: number;
  /** When the first of the scheduled ones goes live. */
  next: Date | undefined;
}
