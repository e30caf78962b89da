import * as z from 'zod';

/**
 * Why a mail was not taken, and whose matter that is: the `server` could not be reached or takes nothing from us; this
 * `message` is not wanted, for now or for good; the `address` does not exist.
 */
export interface Refusal {
  whose: 'server' | 'message' | 'address';
  /** Whether trying again would end the same way. */
  isPermanent: boolean;
  /** Whether the connection broke with the message on its way: the server may have taken it. */
  isMidway: boolean;
  /** In codes, without anybody's address. */
  said: string;
}

const smtpErrorSchema = z.object({
  code: z.string().default('unknown'),
  /** The word of SMTP that was answered. */
  command: z.string().default(''),
  response: z.string().default(''),
  responseCode: z.number().optional(),
});

export function errorToRefusal(error: unknown): Refusal {
  const { code, command, response, responseCode } = smtpErrorSchema
    .catch({ code: 'unknown', command: '', response: '' })
    .parse(error);
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const said = [code, responseCode, status].filter(Boolean).join(' ');
  // 421 ends a connection, whatever was asked (RFC 5321 section 3.8).
  const isOfMessage = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421;
  // A sender who is not welcome is not the reader's fault, and every other letter would be told the same.
  if (!isOfMessage || command === 'MAIL FROM') {
    const isMidway = code === 'ECONNECTION' || code === 'ETIMEDOUT';
    return { whose: 'server', isPermanent: false, isMidway, said };
  }
  const isPermanent = isPermanentCode(responseCode) || (responseCode === undefined && command === 'API');
  const isOfAddress = isPermanent && command !== 'DATA' && tellsOfAddress(responseCode, status, response);
  return { whose: isOfAddress ? 'address' : 'message', isPermanent, isMidway: false, said };
}

/** 552 is a full mailbox, which RFC 5321 (section 4.5.3.1.10) wants treated as passing; 503 is about the session. */
function isPermanentCode(code: number | undefined): boolean {
  return code !== undefined && code >= 500 && code !== 552 && code !== 503;
}

/** RFC 3463: 5.1.x speaks of the address, 5.2.1 of a mailbox that is closed. 5.7.x speaks of us: a reader does not end by it. */
export function tellsOfAddress(
  code: number | undefined,
  status: string | undefined,
  response: string,
): boolean {
  if (status !== undefined) return /^5\.(?:1\.(?!7|8)\d+|2\.1)$/.test(status);
  // An address that cannot be written down in SMTP at all.
  if (code === undefined) return true;
  return [550, 551, 553, 556].includes(code) && !OF_SENDER.test(response);
}

/** Servers without such codes say in words that they have had enough of the sender. */
const OF_SENDER =
  /spam|block|policy|reputation|blacklist|limit|quota|too many|rate|authenticat|relay|denied/i;
