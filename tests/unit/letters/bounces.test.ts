import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../src/letters/bounces/parse-bounce.ts';
import { copyToMessageId, listCopiesIn, questionToMessageId } from '../../../src/letters/send/message-id.ts';
import { COPY, HOST, NAME, POSTFIX, report } from '../../bounce-mails.ts';

const GMAIL = `
Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; coach@coach.example
Arrival-Date: Tue, 24 Nov 2026 01:00:00 -0800 (PST)

Final-Recipient: rfc822; ada@gmail.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1`;

const EXCHANGE = `
Reporting-MTA: dns;AM0PR01.example

Final-Recipient: rfc822;ada@firm.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`;

const EXIM = `
Reporting-MTA: dns; mx.example

Action: failed
Final-Recipient: rfc822;ada@mail.example
Status: 5.0.0
Remote-MTA: dns; in.mail.example
Diagnostic-Code: smtp; 550 No such user here`;

const FULL = POSTFIX.replaceAll('5.1.1', '5.2.2').replace('Recipient address', 'Mailbox full');
const POLICY = POSTFIX.replaceAll('5.1.1', '5.7.1');
const EXPIRED = `
Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ada@mail.example
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to in.mail.example[192.0.2.1]:25: Connection timed out`;
const DELAYED = EXPIRED.replace('failed', 'delayed');
const DELIVERED = POSTFIX.replace('Action: failed', 'Action: delivered');

describe('what a mail server reports of a letter', () => {
  it.each([
    ['Postfix: no such user', POSTFIX, 'address'],
    ['Gmail: no such account', GMAIL, 'address'],
    ['Exchange: recipient not found', EXCHANGE, 'address'],
    ['Exim, without a code of its own', EXIM, 'address'],
    ['a mailbox that is full', FULL, 'returned'],
    ['a policy against the sender', POLICY, 'returned'],
    ['days of trying', EXPIRED, 'returned'],
  ])('is known of its copy: %s', async (_server, fields, kind) => {
    expect(await parseBounce(report({ fields }), HOST)).toEqual([{ ...COPY, kind }]);
    const headers = report({ fields, quoted: 'text/rfc822-headers' });
    expect(await parseBounce(headers, HOST)).toEqual([{ ...COPY, kind }]);
  });

  it('is known of a mail that asked, too', async () => {
    const name = questionToMessageId('q.7_~x', HOST);
    const asked = { letterId: undefined, subscriberId: 'q.7_~x' };
    expect(await parseBounce(report({ fields: POSTFIX, name }), HOST)).toEqual([
      { ...asked, kind: 'address' },
    ]);
    expect(await parseBounce(report({ fields: FULL, name }), HOST)).toEqual([{ ...asked, kind: 'returned' }]);
    expect(await parseBounce(report({ fields: POSTFIX, name }), 'other.example')).toEqual([]);
  });

  it('ends nothing while the server goes on trying, nor when it delivered', async () => {
    expect(await parseBounce(report({ fields: DELAYED }), HOST)).toEqual([]);
    expect(await parseBounce(report({ fields: DELIVERED }), HOST)).toEqual([]);
  });

  it('is a complaint where a reader pressed the spam button', async () => {
    const fields = 'Feedback-Type: abuse\nUser-Agent: SomeMail/1.0\nVersion: 1';
    const raw = report({ type: 'feedback-report', fields });
    expect(await parseBounce(raw, HOST)).toEqual([{ ...COPY, kind: 'complained' }]);
    const virus = report({ type: 'feedback-report', fields: fields.replace('abuse', 'virus') });
    expect(await parseBounce(virus, HOST)).toEqual([]);
  });

  it('says nothing without the name of a copy of this site’s, whatever address it tells of', async () => {
    for (const name of [
      '<1234@coach.example>',
      NAME.replace('coach.example', 'other.example'),
      '<post.trust-again@coach.example>',
      '',
    ]) {
      expect(await parseBounce(report({ fields: POSTFIX, name }), HOST), name).toEqual([]);
    }
  });

  it('is no mail that only looks like one, and no mail at all', async () => {
    const words = `Subject: Re: Trust\r\nIn-Reply-To: ${NAME}\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`;
    for (const raw of [words, '', '\0\0\0', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n--x']) {
      expect(await parseBounce(new TextEncoder().encode(raw), HOST)).toEqual([]);
    }
  });
});

describe('the name of a copy', () => {
  it.each([
    COPY,
    { letterId: 'month.2026-11', subscriberId: 'AAAAAAAAAAAA' },
    { letterId: 'post.ä (b)..c.', subscriberId: 'x.y' },
  ])('leads back to it: $letterId', (copy) => {
    const name = copyToMessageId(copy, HOST);
    // RFC 5322 section 3.2.3, without quotes.
    expect(name).toMatch(/^<[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@coach\.example>$/);
    expect(listCopiesIn(`References: <a@b>\r\n ${name} ${name}`, HOST)).toEqual([copy]);
  });
});
