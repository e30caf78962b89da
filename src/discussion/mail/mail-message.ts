import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { mailPartSchema } from './mail-parts.ts';
import { toPlainText } from './plain-text.ts';

/**
 * The headers that a message may bring. A list of what is allowed, so that no caller can ever add
 * a recipient (Bcc) or a sender.
 */
const HEADER_NAMES = new Set([
  'In-Reply-To',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'References',
]);

/** 254: the longest address that SMTP can carry (RFC 5321, erratum 1690). */
const LONGEST_ADDRESS = 254;
/** Longer subjects are cut by every mail program; RFC 5322 allows 998 octets a line. */
const LONGEST_SUBJECT = 150;

export const mailMessageSchema = z.strictObject({
  /** One address, and no name, list or group. */
  to: z.email('expected one email address').max(LONGEST_ADDRESS, 'expected a shorter address'),
  /** May hold a reader's words: line breaks and control characters become spaces. */
  subject: z.string().transform(toSingleLine),
  /** Plain text. */
  text: z.string().transform(toPlainText),
  /** The same for HTML, which is made of them as they are sent; a message without them is sent as plain text alone. */
  parts: z.array(mailPartSchema).optional(),
  /** Of its words, as a BCP 47 tag. */
  language: z.string().optional(),
  headers: z
    .record(z.string(), singleLine('expected a single line'))
    .refine((headers) => Object.keys(headers).every((name) => HEADER_NAMES.has(name)), {
      error: `expected none but ${[...HEADER_NAMES].join(', ')}`,
    })
    .default({}),
  /** Whom or what it is about (a reader's id, say), so that it can be dropped before it is sent. */
  about: z.string().optional(),
  /** The id of the coach's answer that it carries, so that its sender hears what became of it. */
  answers: z.string().optional(),
  /** After this it is not worth sending; default: three days. */
  endsAt: z.date().optional(),
});

/** A message as it is handed over. */
export type MailMessage = z.input<typeof mailMessageSchema>;
export type CheckedMessage = z.output<typeof mailMessageSchema>;

/** @throws {SiteError} `mail-malformed` */
export function parseMailMessage(message: MailMessage): CheckedMessage {
  return parseWith(mailMessageSchema, message, { code: 'mail-malformed', place: 'A message' });
}

function singleLine(fault: string) {
  return z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u, fault);
}

/** Whole characters as people see them, so that no emoji is cut in two. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function toSingleLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
  const characters = Array.from(CHARACTERS.segment(line), ({ segment }) => segment);
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : line;
}
