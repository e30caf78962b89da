import * as z from 'zod';
import { toPlainText } from './plain-text.ts';

const text = z.string().transform(toPlainText);

/** A paragraph or more of a mail. */
export const mailPartSchema = z.discriminatedUnion('kind', [
  /** What the site says. */
  z.strictObject({ kind: z.literal('words'), text }),
  /** What is talked about, as somebody typed it. */
  z.strictObject({ kind: z.literal('quote'), text }),
  /** What the mail is sent for, as somebody typed it. */
  z.strictObject({ kind: z.literal('letter'), text }),
  /** What a program reports, line by line. */
  z.strictObject({ kind: z.literal('report'), text }),
  /** Words with an address behind them or, where the address is what they are about, below them. */
  z.strictObject({ kind: z.enum(['link', 'address']), text, address: z.url({ protocol: /^https?$/ }) }),
]);
export type MailPart = z.output<typeof mailPartSchema>;

/** The parts of a mail, made in a sentence each. */
export const part = {
  words: (text: string): MailPart => ({ kind: 'words', text }),
  quote: (text: string): MailPart => ({ kind: 'quote', text }),
  letter: (text: string): MailPart => ({ kind: 'letter', text }),
  report: (text: string): MailPart => ({ kind: 'report', text }),
  link: (text: string, address: string): MailPart => ({ kind: 'link', text, address }),
  address: (text: string, address: string): MailPart => ({ kind: 'address', text, address }),
};

/** A mail's words, for whoever reads no HTML and for whoever does. */
export interface MailWords {
  subject: string;
  text: string;
  parts: MailPart[];
  /** As a BCP 47 tag. */
  language: string;
}

export function writeMail({ subject, language, parts }: Omit<MailWords, 'text'>): MailWords {
  return { subject, language, parts, text: parts.map(toText).join('\n\n') };
}

function toText(each: MailPart): string {
  switch (each.kind) {
    case 'quote':
      return each.text.replace(/^/gm, '> ');
    case 'link':
      return `${each.text} ${each.address}`;
    case 'address':
      return `${each.text}\n${each.address}`;
    default:
      return each.text;
  }
}
