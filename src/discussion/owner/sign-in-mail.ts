import { voiceOf } from '../../words/voice.ts';
import { part, writeMail, type MailWords } from '../mail/mail-parts.ts';

/** The mail with a one-time link, and with how long that one still works. */
export function toSignInMail(
  link: URL,
  { endsAt, now, language }: { endsAt: Date; now: Date; language: string },
): MailWords & { endsAt: Date } {
  const { words, count } = voiceOf(language);
  const { signIn } = words.mail;
  const minutes = Math.floor((endsAt.getTime() - now.getTime()) / 60_000);
  const mail = writeMail({
    subject: signIn.subject(link.host),
    language,
    parts: [part.address(count(minutes, signIn.within), link.href), part.words(signIn.otherwise)],
  });
  return { ...mail, endsAt };
}

/** Word of a new sign-in: a stranger with a link would be found out by it. */
export function toSignedInMail(siteUrl: URL, at: Date, tag: string): MailWords {
  const { words, language } = voiceOf(tag);
  const { signedIn } = words.mail;
  // "Tuesday, 24 November 2026 at 12:00": the server does not know where the coach is.
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return writeMail({
    subject: signedIn.subject(siteUrl.host),
    language,
    parts: [
      part.words(signedIn.somebody(siteUrl.host, moment.format(at))),
      part.words(signedIn.wasYou),
      part.address(signedIn.wasNot, new URL('/moderate/sessions/', siteUrl).href),
      part.words(signedIn.mailbox),
    ],
  });
}
