import type { FieldFaults } from '../discussion/fault.ts';
import type { Choices, Subscriber } from './subscriber.ts';

/** A topic that letters can be about. */
export interface LetterTopic {
  id: string;
  name: string;
}

/** What /letters/ and the pages below it show. */
export type LettersView = JoinView | YesView | ChoicesView | EndView;

/** The form by which letters are asked for, and what became of it. */
export interface JoinView {
  page: 'join';
  /** `off` where no mail can be sent. */
  state: 'ask' | 'asked' | 'link-sent' | 'erased' | 'off';
  topics: readonly LetterTopic[];
  faults: FieldFaults;
  typed: { email: string; choices: Partial<Choices> };
  /** Which of the page's two forms came back. */
  form: 'join' | 'link';
}

/** Behind the link of the mail that asks. */
export interface YesView {
  page: 'yes';
  state: 'ask' | 'done' | 'unknown';
  email: string;
  /** To their choices, once they said yes. */
  choicesPath: string;
}

/** What somebody gets, what is kept about them, and how it ends. */
export interface ChoicesView {
  page: 'you';
  subscriber: Subscriber | undefined;
  topics: readonly LetterTopic[];
  isChanged: boolean;
}

/** Letters at /you/, of the reader who is known there. */
export interface ReaderLettersView {
  /** Undefined where their address was not confirmed in this browser, or no letters are held of it. */
  subscriber: Subscriber | undefined;
  /** To their choices; empty without a subscriber. */
  choicesPath: string;
  topics: readonly LetterTopic[];
  /** For the form that sends the link. */
  email: string | undefined;
}

/** Behind the link that ends letters. */
export interface EndView {
  page: 'end';
  state: 'ask' | 'done' | 'unknown';
  email: string;
  choicesPath: string;
}
