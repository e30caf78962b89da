import * as z from 'zod';
import type { MailDress } from './mail-dress.ts';
import { mailToHtml } from './mail-html.ts';
import { mailMessageSchema, type CheckedMessage, type MailMessage } from './mail-message.ts';
import { createMailQueue, findAnswerId } from './mail-queue.ts';
import type { MailStore, QueuedMail } from './mail-store.ts';
import { createSeal, type Seal } from './seal.ts';
import { PostFault, type Post } from './smtp.ts';

/** Sends mail by way of a queue in the store: no reader waits for a mail server, or fails with it. */
export interface Mailer {
  /**
   * Puts a message in the queue, durably, and lets it be sent in the background. Where mail is not
   * set up, nothing is queued.
   *
   * @throws {SiteError} `mail-malformed`
   */
  sendMail(message: MailMessage): Promise<void>;
  /** Drops what still waits about this reader (or whatever `about` was). */
  forgetMail(about: string): Promise<void>;
  /** Tries to send all that is due; resolves when each has been tried once. Never rejects. */
  deliverDue(): Promise<void>;
  /** Tries again at intervals, until the mailer is closed. */
  start(): void;
  close(): Promise<void>;
}

export interface MailerOptions {
  /** The way to the mail server; undefined where mail is not set up. */
  post: Post | undefined;
  store: MailStore;
  /** Seals what waits. */
  secret: string;
  now: () => Date;
  /** What mails look like from now on; undefined for plain text alone. */
  dress?: () => MailDress | undefined;
  /** Told what became of a message that carries an answer of the coach. */
  onDelivery?: (answerId: string, delivery: 'sent' | 'failed') => void;
  /** Told in a sentence when a message could not be sent. */
  report?: (sentence: string) => void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than a try can take (smtp.ts), so that no two processes send the same message. */
const CLAIM = 2 * MINUTE;
/** RFC 5321 section 4.5.4.1 asks for growing pauses over some days. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];
/** The first pause after a failure is a minute: looking twice as often is often enough. */
const LOOK_EVERY = MINUTE / 2;

export function createMailer({
  post,
  store,
  secret,
  now,
  dress = () => undefined,
  onDelivery = () => undefined,
  report = console.error,
}: MailerOptions): Mailer {
  const seal = createSeal(secret);
  const queueMail = createMailQueue({ store, secret, now });
  let delivery = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const deliverDue = () => {
    if (!post) return Promise.resolve();
    delivery = delivery
      .then(async () => {
        while (!isClosed) {
          const mail = await store.claimMail(now(), later(now(), CLAIM));
          if (!mail) return;
          await deliver({ mail, post, store, seal, now, dress, onDelivery, report });
        }
      })
      .catch((error: unknown) => {
        // The store is down; what waits there is sent once it is back.
        report(`Mail waits: ${error instanceof Error ? error.message : String(error)}.`);
      });
    return delivery;
  };

  return {
    async sendMail(message) {
      if (!post) return;
      await queueMail(message);
      void deliverDue();
    },
    forgetMail: (about) => store.removeMailAbout(about),
    deliverDue,
    start() {
      timer ??= setInterval(() => void deliverDue(), LOOK_EVERY).unref();
      void deliverDue();
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      post?.close();
      await delivery;
    },
  };
}

interface Delivery extends Pick<
  Required<MailerOptions>,
  'store' | 'now' | 'dress' | 'onDelivery' | 'report'
> {
  mail: QueuedMail;
  post: Post;
  seal: Seal;
}

const queuedSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(mailMessageSchema);

async function deliver({ mail, post, store, seal, now, dress, onDelivery, report }: Delivery): Promise<void> {
  const words = queuedSchema.safeParse(seal.open(mail.sealed));
  const drop = async (why: string) => {
    report(why);
    await store.removeMail(mail.id);
    const answerId = words.data?.answers ?? findAnswerId(mail.id);
    if (answerId !== undefined) onDelivery(answerId, 'failed');
  };
  if (mail.endsAt <= now()) return drop('A message was dropped: it could not be sent in time.');
  if (!words.success) return drop('A message was dropped: it was sealed with another SECRET.');
  try {
    await post.send(words.data, toHtml(words.data, dress()));
    await store.removeMail(mail.id);
    if (words.data.answers !== undefined) onDelivery(words.data.answers, 'sent');
  } catch (error) {
    if (!(error instanceof PostFault)) throw error;
    const pause = PAUSES[mail.attempts - 1];
    if (error.isPermanent || pause === undefined) {
      return drop(
        `A message was dropped after ${mail.attempts} tries: the mail server says ${error.message}.`,
      );
    }
    report(`A message waits for another try: the mail server says ${error.message}.`);
    await store.postponeMail(mail.id, later(now(), pause));
  }
}

function toHtml(
  { subject, language = 'en', parts }: CheckedMessage,
  dress: MailDress | undefined,
): string | undefined {
  return dress && parts && mailToHtml({ subject, language, parts }, dress);
}

function later(from: Date, milliseconds: number): Date {
  return new Date(from.getTime() + milliseconds);
}
