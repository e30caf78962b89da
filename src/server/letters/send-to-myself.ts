import { parseMailMessage } from '../../discussion/mail/mail-message.ts';
import { openSmtp } from '../../discussion/mail/smtp.ts';
import type { MadeLetter } from '../../letters/letter.ts';

export interface SendToMyselfOptions {
  smtpUrl: string;
  /** The coach's own address: it comes from there, and goes there alone. */
  ownerEmail: string;
}

/**
 * Sends the coach a letter as it would leave. It waits in no queue: she hears at once whether her mail server took it.
 *
 * @throws {PostFault} where the mail server does not take it
 */
export async function sendToMyself(
  { subject, text, html }: MadeLetter,
  { smtpUrl, ownerEmail }: SendToMyselfOptions,
): Promise<void> {
  const post = openSmtp({ url: smtpUrl, from: ownerEmail });
  try {
    await post.send(parseMailMessage({ to: ownerEmail, subject, text }), html);
  } finally {
    post.close();
  }
}
