import nodemailer from 'nodemailer';
import * as z from 'zod';
import type { CheckedMessage } from './mail-message.ts';

/** Hands messages to a mail server. */
export interface Post {
  /** With the same words as HTML, where there are any. Resolves when the server has taken the message over; rejects with a {@link PostFault}. */
  send(message: CheckedMessage, html?: string): Promise<void>;
  /** Lets go of a message under way; it stays unsent. */
  close(): void;
}

/** Why a mail server did not take a message: in words without anybody's address. */
export class PostFault extends Error {
  /** Whether trying again would end the same way. */
  readonly isPermanent: boolean;

  constructor(message: string, { isPermanent, cause }: { isPermanent: boolean; cause: unknown }) {
    super(message, { cause });
    this.name = 'PostFault';
    this.isPermanent = isPermanent;
  }
}

/** 10 s to connect and be greeted, 30 s between two words: less than the minute that a claim lasts. */
const CONNECT_MILLISECONDS = 10_000;
const SILENCE_MILLISECONDS = 30_000;

/** `from` is the address that all mail comes from. */
export function openSmtp({ url, from }: { url: string; from: string }): Post {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    dnsTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    // A message is words; nothing in it may make this server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const closing = new AbortController();
  return {
    async send({ to, subject, text, headers }, html) {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          // RFC 3834: tells mailing robots not to answer.
          headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
          envelope: { from, to: [to] },
          signal: closing.signal,
        });
      } catch (error) {
        throw toPostFault(error);
      }
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}

const smtpErrorSchema = z.object({
  code: z.string().default('unknown'),
  responseCode: z.number().optional(),
  permanent: z.boolean().default(false),
});

function toPostFault(error: unknown): PostFault {
  const { code, responseCode, permanent } = smtpErrorSchema
    .catch({ code: 'unknown', permanent: false })
    .parse(error);
  // Only what is wrong with this message is final: a wrong password is the host's to correct.
  const isPermanent = permanent && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return new PostFault([code, responseCode].filter(Boolean).join(' '), { isPermanent, cause: error });
}
