import type { MailMessage } from '../discussion/mail/mail-message.ts';
import { part, writeMail, type MailWords } from '../discussion/mail/mail-parts.ts';
import { voiceOf } from '../words/voice.ts';
import { emailToMailbox } from '../lib/email-to-mailbox.ts';
import { CONFIRM_DAYS, type SignedLinks } from './sign-links.ts';
import type { SubscriberStore } from './store/letter-store.ts';
import type { Choices, Subscriber } from './subscriber.ts';

/** A site as those know it who ask it for letters. */
export interface AskedSite {
  title: string;
  /** A BCP 47 tag. */
  language: string;
}

/** How readers come to letters, and leave. Nothing that it answers says whether an address is known here. */
export interface Joining {
  /** Asks the address's owner whether they want letters; who has them already is told so. */
  ask(request: { email: string; choices: Choices; site: AskedSite }): Promise<void>;
  /** Sends who has letters the link to their choices. */
  sendLink(request: { email: string; site: AskedSite }): Promise<void>;
  /** Undefined where nobody asked, or all was erased since. */
  confirm(subscriberId: string, site: AskedSite): Promise<Subscriber | undefined>;
}

export interface JoiningOptions {
  store: SubscriberStore;
  links: SignedLinks;
  sendMail: (message: MailMessage) => Promise<void>;
  /** Whether a mailbox may be sent a mail now that its owner need not have asked for. */
  mayMail: (mailbox: string) => Promise<boolean>;
  now: () => Date;
  makeId: () => string;
}

export function createJoining(options: JoiningOptions): Joining {
  const { store, links, sendMail, mayMail, now, makeId } = options;
  return {
    async ask({ email, choices, site }) {
      // Before anything is looked up: what is known must not be told by how long the answer takes.
      if (!(await mayMail(emailToMailbox(email)))) return;
      const known = await store.findByEmail(email);
      if (known && hasLetters(known)) {
        await sendMail(toChoicesMail('known', known, links.toChoices(known.id), site));
        return;
      }
      const { language } = site;
      const asked = await store.askToJoin({ id: makeId(), email, language, choices, at: now() });
      await sendMail(toAskMail(asked, links.toConfirm(asked.id), site));
    },
    async sendLink({ email, site }) {
      if (!(await mayMail(emailToMailbox(email)))) return;
      const known = await store.findByEmail(email);
      if (known?.consent === undefined) return;
      await sendMail(toChoicesMail('link', known, links.toChoices(known.id), site));
    },
    confirm: (subscriberId, { title, language }) =>
      store.confirmSubscriber(subscriberId, {
        how: 'form',
        at: now(),
        words: voiceOf(language).words.joining.consent(title),
      }),
  };
}

/** Whether somebody has said yes, and nothing has ended it. */
export function hasLetters({ consent, ended }: Pick<Subscriber, 'consent' | 'ended'>): boolean {
  return consent !== undefined && ended === undefined;
}

function toAskMail({ id, email }: Subscriber, link: string, site: AskedSite): MailMessage {
  return { ...writeQuestion(link, site), to: email, about: id };
}

/** What a mail says that asks somebody whether they want letters. */
export function writeQuestion(link: string, { title, language }: AskedSite): MailWords {
  const { words, figure } = voiceOf(language);
  const { ask } = words.joining.mail;
  return writeMail({
    subject: ask.subject,
    language,
    parts: [
      part.words(ask.asked(title)),
      part.address(ask.sayYes, link),
      part.words(ask.otherwise(figure(CONFIRM_DAYS))),
    ],
  });
}

function toChoicesMail(
  kind: 'known' | 'link',
  { id, email }: Subscriber,
  link: string,
  { title, language }: AskedSite,
): MailMessage {
  const { mail: said } = voiceOf(language).words.joining;
  const mail = writeMail({
    subject: said[kind].subject,
    language,
    parts: [
      part.words(said[kind].asked(title)),
      part.address(said.choices, link),
      part.words(said.otherwise),
    ],
  });
  return { ...mail, to: email, about: id };
}
