import { JSDOM } from 'jsdom';
import { mailToHtml } from '../../src/discussion/mail/mail-html.ts';
import type { MailPart } from '../../src/discussion/mail/mail-parts.ts';
import { toMailDress } from '../../src/server/serve/mail-dress.ts';

export const DRESS = toMailDress({ title: 'After the Storm' });

/** The HTML of a mail of these parts. */
export const draw = (parts: MailPart[], subject = 'A subject', dress = DRESS) =>
  mailToHtml({ subject, language: 'en-GB', parts }, dress);

// One window for all: to make one takes longer than to read a mail.
const { DOMParser } = new JSDOM('').window;
export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
