import type { Question } from '../store/letter-store.ts';
import type { CopyMail } from './copy-mail.ts';
import { questionToMessageId } from './message-id.ts';

/** What a mail says that asks somebody whether they want letters. */
export interface MadeQuestion {
  subject: string;
  text: string;
  html: string;
}

/** It is no letter of the list: nothing in it ends what has not begun. */
export function questionToMail(question: Question, made: MadeQuestion, host: string): CopyMail {
  return {
    ...{ to: question.email, subject: made.subject, text: made.text, html: made.html },
    messageId: questionToMessageId(question.subscriberId, host),
    // RFC 3834: tells mailing robots not to answer.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
