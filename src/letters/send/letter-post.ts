import nodemailer from 'nodemailer';
import type { CopyMail } from './copy-mail.ts';
import { errorToRefusal, type Refusal } from './smtp-refusal.ts';

/** Hands copies to a mail server, over one connection that is kept while there are some. */
export interface LetterPost {
  /** Resolves when the server has taken it over; rejects with a {@link LetterFault}. */
  send(mail: CopyMail): Promise<void>;
  /** Lets a copy under way arrive, for some seconds. */
  close(): void;
}

/** Why a mail server did not take a copy. */
export class LetterFault extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause: unknown) {
    super(refusal.said, { cause });
    this.name = 'LetterFault';
    this.refusal = refusal;
  }
}

export interface LetterPostOptions {
  url: string;
  /** The address that letters come from. */
  from: string;
  /** The name beside it, as of now. */
  fromName: () => string;
  /** Where mail servers send what cannot be delivered. */
  returnTo: string;
  /** How long a server may say nothing; less in tests. */
  silence?: number;
}

const CONNECT_MILLISECONDS = 10_000;
/** Longer than for a single mail: who gives up on a server that is slow to say yes sends the copy twice. */
const SILENCE_MILLISECONDS = 2 * 60_000;
/** A server that ends an idle connection does so later: the next copy would meet a dead one. */
const IDLE_MILLISECONDS = 10_000;
/** What a copy under way has left when the site stops; whoever ends a service waits ten seconds (systemd, Docker). */
const CLOSE_MILLISECONDS = 5_000;

export function openLetterPost({
  url,
  from,
  fromName,
  returnTo,
  silence = SILENCE_MILLISECONDS,
}: LetterPostOptions): LetterPost {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    // The next copy begins when it is written down what became of the last one.
    maxConnections: 1,
    // A copy whose connection broke is tried again by the queue, which counts it.
    maxRequeues: 0,
    idleTimeout: IDLE_MILLISECONDS,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    dnsTimeout: CONNECT_MILLISECONDS,
    socketTimeout: silence,
    // A letter is words; nothing in it may make this server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const closing = new AbortController();
  return {
    async send({ to, ...mail }) {
      try {
        await transport.sendMail({
          ...mail,
          from: { name: fromName(), address: from },
          to: { name: '', address: to },
          envelope: { from: returnTo, to: [to] },
          signal: closing.signal,
        });
      } catch (error) {
        throw new LetterFault(errorToRefusal(error), error);
      }
    },
    close() {
      transport.close();
      setTimeout(() => {
        closing.abort();
      }, CLOSE_MILLISECONDS).unref();
    },
  };
}
