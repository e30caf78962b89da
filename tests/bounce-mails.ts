import { copyToMessageId } from '../src/letters/send/message-id.ts';

export const COPY = { letterId: 'post.trust-again', subscriberId: 'aB3_x-9ZqW10' };
export const HOST = 'coach.example';
export const NAME = copyToMessageId(COPY, HOST);

interface Report {
  type?: string;
  fields: string;
  /** How the mail itself is quoted. */
  quoted?: string;
  name?: string;
}

/** As mail servers write it: words for people, fields for programs, and what came back. */
export function report({ type = 'delivery-status', fields, quoted = 'message/rfc822', name = NAME }: Report) {
  const lines = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'To: returned@coach.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="B/mx.example"`,
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--B/mx.example',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered. Action: failed',
    '',
    '--B/mx.example',
    `Content-Type: message/${type}`,
    '',
    ...fields.trim().split('\n'),
    '',
    '--B/mx.example',
    `Content-Type: ${quoted}`,
    '',
    'From: Coach <coach@coach.example>',
    'To: ada@mail.example',
    `Message-ID: ${name}`,
    'Subject: Trust, grown again',
    '',
    'Words of the letter',
    '',
    '--B/mx.example--',
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** Of an address that does not exist. */
export const POSTFIX = `
Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 4F1B2C3D
Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0000 (UTC)

Final-Recipient: rfc822; ada@mail.example
Original-Recipient: rfc822;ada@mail.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; in.mail.example
Diagnostic-Code: smtp; 550 5.1.1 <ada@mail.example>: Recipient address
    rejected: User unknown in virtual mailbox table`;
