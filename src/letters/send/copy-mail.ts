import { escapeHtml } from '../../lib/escape-html.ts';
import { LINK_MARKS, type MadeLetter } from '../letter.ts';
import type { LetterLinks } from '../letter-links.ts';
import type { Copy } from '../store/letter-store.ts';
import { copyToMessageId } from './message-id.ts';

/** A copy as mail, without who sends it. */
export interface CopyMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
}

/** Whose the links of a copy are is all that makes it another than the next one. */
export function copyToMail(copy: Copy, made: MadeLetter, links: LetterLinks, host: string): CopyMail {
  const { letterId, subscriberId, email } = copy;
  const ways = [
    [LINK_MARKS.choices, links.toChoices(subscriberId)],
    [LINK_MARKS.end, links.toEnd(subscriberId, letterId)],
  ] as const;
  const withLinks = (text: string, write: (link: string) => string) =>
    ways.reduce((written, [mark, link]) => written.replaceAll(mark, () => write(link)), text);
  return {
    to: email,
    subject: made.subject,
    text: withLinks(made.text, (link) => link),
    html: withLinks(made.html, escapeHtml),
    messageId: copyToMessageId(copy, host),
    headers: {
      // One press of a button in the mail program ends it (RFC 8058).
      'List-Unsubscribe': `<${links.toEndAtOnce(subscriberId, letterId)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 2919: what mail programs sort by.
      'List-Id': `<letters.${host}>`,
      // RFC 3834: tells mailing robots not to answer.
      'Auto-Submitted': 'auto-generated',
    },
  };
}
