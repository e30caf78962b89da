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
    await store.addMail({ id: randomUUID(), sealed, about, dueAt: at, endsAt });
  };
}
