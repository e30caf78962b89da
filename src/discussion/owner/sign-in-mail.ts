import type { MailMessage } from '../mail/mail-message.ts';

/** "Tuesday, 24 November 2026 at 12:00": the server does not know where the coach is. */
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });

type Words = Pick<MailMessage, 'subject' | 'text' | 'endsAt'>;

/** The mail with a one-time link, and with how long that one still works. */
export function toSignInMail(link: URL, { endsAt, now }: { endsAt: Date; now: Date }): Words {
  const minutes = Math.floor((endsAt.getTime() - now.getTime()) / 60_000);
  return {
    subject: `Sign in to ${link.host}`,
    text: [
      `This link signs you in, once, within ${minutes} minutes:\n${link.href}`,
      'If you did not ask for it, do nothing: nobody can use it but who reads this mail.',
    ].join('\n\n'),
    endsAt,
  };
}

/** Word of a new sign-in: a stranger with a link would be found out by it. */
export function toSignedInMail(siteUrl: URL, at: Date): Words {
  return {
    subject: `A new sign-in to ${siteUrl.host}`,
    text: [
      `Somebody signed in to ${siteUrl.host} as its coach, by a link that works once: ${MOMENT.format(at)} UTC.`,
      'If it was you, all is well.',
      `If it was not, sign in, open this page and press “Sign out everywhere”. That ends all sessions at once:\n${new URL('/moderate/sessions/', siteUrl).href}`,
      'Then look after your mailbox: whoever reads it can sign in.',
    ].join('\n\n'),
  };
}
