import PostalMime from 'postal-mime';
import { listAskedIn, listCopiesIn } from '../send/message-id.ts';
import { tellsOfAddress } from '../send/smtp-refusal.ts';

/**
 * What a mail server reports of a copy that it had taken, or of a mail that asks: its `address` does not exist, it was
 * `returned` for another reason, or its reader `complained` by a button of their mail program.
 */
export interface Bounce {
  subscriberId: string;
  /** Undefined of a mail that asks. */
  letterId: string | undefined;
  kind: 'address' | 'returned' | 'complained';
}

/**
 * Reads a report of a mail server (RFC 3464) or of a provider's spam button (RFC 5965). The mail is known by the name
 * that the report quotes, of which nobody knows but its reader: who merely knows an address can end nobody by a report
 * that they wrote themselves.
 */
export async function parseBounce(raw: Uint8Array, host: string): Promise<Bounce[]> {
  const { attachments } = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  });
  const textsOf = (type: string) =>
    attachments.flatMap(({ mimeType, content }) =>
      mimeType === type && typeof content === 'string' ? content : [],
    );
  const kind = textsOf('message/feedback-report').some((text) => /^feedback-type:\s*abuse\b/im.test(text))
    ? 'complained'
    : textsOf('message/delivery-status').map(statusToKind).find(Boolean);
  if (kind === undefined) return [];
  const text = new TextDecoder().decode(raw);
  const asked = listAskedIn(text, host).map((subscriberId) => ({ subscriberId, letterId: undefined }));
  return [...listCopiesIn(text, host), ...asked].map((mail) => ({ ...mail, kind }));
}

/** A delay is no end: the server goes on trying. */
function statusToKind(text: string): 'address' | 'returned' | undefined {
  // A field may go on in the next line (RFC 5322 section 2.2.3).
  const fields = text.replace(/\r?\n[ \t]+/g, ' ');
  if (!/^action:\s*failed\b/im.test(fields)) return undefined;
  const status = /^status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(fields)?.[1];
  const diagnostic = /^diagnostic-code:\s*[\w-]+\s*;\s*(.*)$/im.exec(fields)?.[1] ?? '';
  const code = /^\D{0,3}(\d{3})\b/.exec(diagnostic)?.[1];
  if (status?.startsWith('4')) return 'returned';
  // "5.0.0" says no more than "for good"; what the other server said does.
  const told = status === '5.0.0' ? undefined : status;
  if (told === undefined && code === undefined) return 'returned';
  return tellsOfAddress(Number(code), told, diagnostic) ? 'address' : 'returned';
}
