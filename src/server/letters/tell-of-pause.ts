import { part, writeMail } from '../../discussion/mail/mail-parts.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import type { Letter, LetterNumbers } from '../../letters/letter.ts';
import type { AskedNumbers } from '../../letters/send/asked-list.ts';
import { voiceOf } from '../../words/voice.ts';

/** Tells the coach by mail that a letter was stopped, and where she lets it go on. */
export async function tellOfPause(
  { id, subject }: Letter,
  { sent, refused }: LetterNumbers,
  { ownerMail, siteUrl }: { ownerMail: OwnerMail; siteUrl: URL },
): Promise<void> {
  const language = ownerMail.language();
  const { words, figure } = voiceOf(language);
  const said = words.mail.letterPaused;
  const desk = new URL(`/write/letters/${encodeURIComponent(id)}/`, siteUrl).href;
  const mail = writeMail({
    subject: said.subject(subject),
    language,
    parts: [part.address(said.text(figure(refused), figure(sent + refused)), desk)],
  });
  await ownerMail.sendMail({ ...mail, to: ownerMail.ownerEmail });
}

/** Tells the coach by mail that nobody more of her list is asked, and where she brings it again. */
export async function tellOfStoppedList(
  { sent, refused, left }: AskedNumbers,
  { ownerMail, siteUrl }: { ownerMail: OwnerMail; siteUrl: URL },
): Promise<void> {
  const language = ownerMail.language();
  const { words, figure } = voiceOf(language);
  const said = words.mail.listStopped;
  const desk = new URL('/write/letters/bring/', siteUrl).href;
  const text = said.text(figure(refused), figure(sent + refused), figure(left));
  const mail = writeMail({ subject: said.subject, language, parts: [part.address(text, desk)] });
  await ownerMail.sendMail({ ...mail, to: ownerMail.ownerEmail });
}
