import { voiceOf } from '../../words/voice.ts';
import type { MailMessage } from '../mail/mail-message.ts';

type Words = Pick<MailMessage, 'subject' | 'text' | 'endsAt'>;

/** The mail with a one-time link, and with how long that one still works. */
export function toSignInMail(
  link: URL,
  { endsAt, now, language }: { endsAt: Date; now: Date; language: string },
): Words {
  const { words, count } = voiceOf(language);
  const { signIn } = words.mail;
  const minutes = Math.floor((endsAt.getTime() - now.getTime()) / 60_000);
  return {
    subject: signIn.subject(link.host),
    text: [`${count(minutes, signIn.within)}\n${link.href}`, signIn.otherwise].join('\n\n'),
    endsAt,
  };
}

/** Word of a new sign-in: a stranger with a link would be found out by it. */
export function toSignedInMail(siteUrl: URL, at: Date, tag: string): Words {
  const { words, language } = voiceOf(tag);
  const { signedIn } = words.mail;
  // "Tuesday, 24 November 2026 at 12:00": the server does not know where the coach is.
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return {
    subject: signedIn.subject(siteUrl.host),
    text: [
      signedIn.somebody(siteUrl.host, moment.format(at)),
      signedIn.wasYou,
      `${signedIn.wasNot}\n${new URL('/moderate/sessions/', siteUrl).href}`,
      signedIn.mailbox,
    ].join('\n\n'),
  };
}
