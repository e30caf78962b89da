import { part, writeMail } from '../../discussion/mail/mail-parts.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import type { Letter, LetterNumbers } from '../../letters/letter.ts';
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
