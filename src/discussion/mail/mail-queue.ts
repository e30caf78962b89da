import { randomUUID } from 'node:crypto';
import { parseMailMessage, type MailMessage } from './mail-message.ts';
import type { MailStore } from './mail-store.ts';
import { createSeal } from './seal.ts';

/**
 * Puts a message into the store, sealed, for a mailer to send.
 *
 * @throws {SiteError} `mail-malformed`
 */
export type QueueMail = (message: MailMessage) => Promise<void>;

export interface MailQueueOptions {
  store: Pick<MailStore, 'addMail'>;
  /** Seals what waits. */
  secret: string;
  now: () => Date;
}

const HOUR = 60 * 60_000;
const WORTH_SENDING = 72 * HOUR;

/** The way into the queue alone: a command leaves its mails to the server that runs, which dresses them as the site is. */
export function createMailQueue({ store, secret, now }: MailQueueOptions): QueueMail {
  const seal = createSeal(secret);
  return async (message) => {
    const at = now();
    const { about, endsAt = new Date(at.getTime() + WORTH_SENDING), ...words } = parseMailMessage(message);
    const sealed = seal.seal(JSON.stringify(words));
    await store.addMail({ id: toMailId(words.answers), sealed, about, dueAt: at, endsAt });
  };
}

/** What names the coach's answer that a message carries outside of the seal too: with another secret nobody could tell. */
const ANSWER = /^answer:(.+):[^:]+$/;

function toMailId(answerId: string | undefined): string {
  return answerId === undefined ? randomUUID() : `answer:${answerId}:${randomUUID()}`;
}

/** The id of the coach's answer that a message in the queue carries, whether it can be opened or not. */
export function findAnswerId(mailId: string): string | undefined {
  return ANSWER.exec(mailId)?.[1];
}
