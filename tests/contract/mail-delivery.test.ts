import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { part, writeMail } from '../../src/discussion/mail/mail-parts.ts';
import { createMailer, type Mailer } from '../../src/discussion/mail/mailer.ts';
import { openSmtp } from '../../src/discussion/mail/smtp.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { toMailDress } from '../../src/server/serve/mail-dress.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';

const SECRET = 'a secret of at least 32 characters';
const MINUTE = 60_000;
const MESSAGE = { to: 'ada@example.org', subject: 'A new comment', text: 'Good day.\n.\nÀ bientôt' };

let sink: SmtpSink;
let store: Store;
let mailer: Mailer;
let time: number;
let reports: string[];

beforeEach(async () => {
  sink = await openSmtpSink();
  store = await openSqliteStore(':memory:');
  time = Date.UTC(2026, 10, 24, 9);
  reports = [];
  mailer = openMailer(sink.url);
});

afterEach(async () => {
  await mailer.close();
  await store.close();
  await sink.close();
});

function openMailer(url: string, secret = SECRET): Mailer {
  return createMailer({
    post: openSmtp({ url, from: 'coach@example.org' }),
    store,
    secret,
    now: () => new Date(time),
    dress: () => toMailDress({ title: 'After the Storm' }),
    report: (sentence) => reports.push(sentence),
  });
}

describe('mail to a real mail server', () => {
  it('is plain text and HTML of the same words, each whole, where it is made of parts', async () => {
    const mail = writeMail({
      subject: 'Ada on “Trust”',
      language: 'en-GB',
      parts: [
        part.words('Ada wrote under “Trust”:'),
        part.quote('À bientôt\n<b>bold</b>'),
        part.link('Approve:', 'https://coach.example/moderate/by-mail/?token=a.b&act=approve'),
        part.address('Read it here:', 'https://coach.example/moderate/?show=messages'),
      ],
    });
    await mailer.sendMail({ ...mail, to: 'coach@example.org' });
    await mailer.deliverDue();
    const [sent] = sink.delivered;
    expect(sent?.headers.get('content-type')).toMatch(/^multipart\/alternative;/);
    expect(sent?.text.trim()).toBe(mail.text);
    const { document } = new JSDOM(sent?.html).window;
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.querySelector('h1')?.textContent).toBe('Ada on “Trust”');
    expect(document.querySelector('blockquote')?.innerHTML).toBe('À bientôt<br>&lt;b&gt;bold&lt;/b&gt;');
    expect(
      Array.from(document.querySelectorAll('a'), ({ href, textContent }) => [textContent, href]),
    ).toEqual([
      ['Approve', 'https://coach.example/moderate/by-mail/?token=a.b&act=approve'],
      ['https://coach.example/moderate/?show=messages', 'https://coach.example/moderate/?show=messages'],
    ]);
    expect(sent?.raw.split('\n').every((line) => line.length < 998)).toBe(true);
  });

  it('is plain text alone where it was queued without parts', async () => {
    await mailer.sendMail(MESSAGE);
    await mailer.deliverDue();
    expect(sink.delivered[0]?.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(sink.delivered[0]?.html).toBe('');
  });

  it('arrives once, from the coach, to its one recipient, word for word', async () => {
    await mailer.sendMail({ ...MESSAGE, headers: { 'List-Unsubscribe': '<https://example.org/stop/1>' } });
    await mailer.deliverDue();
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(1);
    const [mail] = sink.delivered;
    expect(mail).toMatchObject({
      from: 'coach@example.org',
      recipients: ['ada@example.org'],
      subject: 'A new comment',
    });
    expect(mail?.text.trim()).toBe(MESSAGE.text);
    expect(mail?.headers.get('list-unsubscribe')).toBe('<https://example.org/stop/1>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(reports).toEqual([]);
  });

  it('gets no recipient and no header from a reader’s words', async () => {
    const injection = 'Ada\r\nBcc: eve@example.org\r\nX-Evil: yes\r\n\r\n<script>';
    await mailer.sendMail({
      ...MESSAGE,
      subject: injection,
      text: `.\r\n${injection}\r\n.\r\nRCPT TO:<eve@example.org>`,
    });
    await mailer.deliverDue();
    const [mail] = sink.delivered;
    expect(mail?.recipients).toEqual(['ada@example.org']);
    expect([...(mail?.headers.keys() ?? [])].sort()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(mail?.subject).toBe('Ada Bcc: eve@example.org X-Evil: yes <script>');
  });

  it('waits while the mail server is away, and goes out after a growing pause', async () => {
    const { url } = sink;
    await sink.close();
    await mailer.sendMail(MESSAGE);
    await mailer.deliverDue();
    expect(reports).toEqual(['A message waits for another try: the mail server says ESOCKET.']);

    sink = await openSmtpSink();
    expect(sink.url).not.toBe(url);
    await mailer.close();
    mailer = openMailer(sink.url);
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(0);
    time += MINUTE;
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(1);
  });

  it('tries again after "not now" (4xx), and not after "never" (5xx)', async () => {
    sink.refuseWith(451);
    await mailer.sendMail(MESSAGE);
    await mailer.deliverDue();
    sink.refuseWith(550);
    time += MINUTE;
    await mailer.deliverDue();
    expect(reports).toEqual([
      'A message waits for another try: the mail server says EENVELOPE 451.',
      'A message was dropped after 2 tries: the mail server says EENVELOPE 550.',
    ]);
    sink.refuseWith(undefined);
    time += 24 * 60 * MINUTE;
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(0);
  });

  it('is given up after the last of growing pauses, and tried in none of them', async () => {
    const HOUR = 60 * MINUTE;
    const pauses = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];
    sink.refuseWith(451);
    await mailer.sendMail({ ...MESSAGE, endsAt: new Date(time + 100 * HOUR) });
    await mailer.deliverDue();
    for (const [index, pause] of pauses.entries()) {
      expect(reports).toHaveLength(index + 1);
      time += pause - 1;
      await mailer.deliverDue();
      expect(reports).toHaveLength(index + 1);
      time += 1;
      await mailer.deliverDue();
    }
    expect(reports.slice(0, -1)).toEqual(
      pauses.map(() => 'A message waits for another try: the mail server says EENVELOPE 451.'),
    );
    expect(reports.at(-1)).toBe('A message was dropped after 8 tries: the mail server says EENVELOPE 451.');
    sink.refuseWith(undefined);
    time += 24 * HOUR;
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(0);
  });

  it('drops what can no longer be of use', async () => {
    sink.refuseWith(451);
    await mailer.sendMail({ ...MESSAGE, endsAt: new Date(time + MINUTE) });
    await mailer.deliverDue();
    sink.refuseWith(undefined);
    time += MINUTE;
    await mailer.deliverDue();
    expect(sink.delivered).toHaveLength(0);
    expect(reports.at(-1)).toBe('A message was dropped: it could not be sent in time.');
  });

  it('forgets what waits about a reader who had themselves erased', async () => {
    sink.refuseWith(451);
    await mailer.sendMail({ ...MESSAGE, about: 'reader-1' });
    await mailer.sendMail({ ...MESSAGE, to: 'bob@example.org', about: 'reader-2' });
    await mailer.deliverDue();
    await mailer.forgetMail('reader-1');
    sink.refuseWith(undefined);
    time += MINUTE;
    await mailer.deliverDue();
    expect(sink.delivered.map(({ recipients }) => recipients)).toEqual([['bob@example.org']]);
  });

  it('is sent by one of two processes, and by the other where the first was ended midway', async () => {
    await store.addMail({
      id: 'x',
      sealed: 'x',
      about: undefined,
      dueAt: new Date(time),
      endsAt: new Date(time + MINUTE * 60),
    });
    const until = new Date(time + 2 * MINUTE);
    const claims = await Promise.all([
      store.claimMail(new Date(time), until),
      store.claimMail(new Date(time), until),
    ]);
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.claimMail(until, new Date(until.getTime() + MINUTE))).toMatchObject({
      id: 'x',
      attempts: 2,
    });
  });

  it('says which secret is missing rather than sending what it cannot read', async () => {
    sink.refuseWith(451);
    await mailer.sendMail(MESSAGE);
    await mailer.deliverDue();
    await mailer.close();
    mailer = openMailer(sink.url, 'another secret of 32 characters or more');
    time += MINUTE;
    await mailer.deliverDue();
    expect(reports.at(-1)).toBe('A message was dropped: it was sealed with another SECRET.');
  });

  it('queues nothing where mail is not set up', async () => {
    const silent = createMailer({ post: undefined, store, secret: SECRET, now: () => new Date(time) });
    await silent.sendMail(MESSAGE);
    expect(await store.claimMail(new Date(time), new Date(time + 1))).toBeUndefined();
  });
});
