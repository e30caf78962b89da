import type { MailColours, MailDress } from '../../discussion/mail/mail-dress.ts';

/** What a letter looks like: as the site's other mails do, with the colours of what a post has in it. */
export interface LetterDress extends Omit<MailDress, 'light' | 'dark'> {
  light: LetterColours;
  dark: LetterColours;
  /** An invitation is dark by day as well. */
  invitation: { ground: string; text: string; accent: string; onAccent: string };
}

export interface LetterColours extends MailColours {
  onAccent: string;
  /** Of what is about none of the dynamics, then of each of them; words of such a colour can be read on all grounds. */
  dynamics: readonly [string, string, string, string];
  /** What is laid under boxes, in the same order. */
  tints: readonly [string, string, string, string];
}
