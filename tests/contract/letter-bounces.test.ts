import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/discussion/store/kysely-store.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { openBounceFolder } from '../../src/letters/bounces/bounce-folder.ts';
import { parseBounce } from '../../src/letters/bounces/parse-bounce.ts';
import { readBounces } from '../../src/letters/bounces/read-bounces.ts';
import { settleBounce } from '../../src/letters/bounces/settle-bounce.ts';
import { copyToMessageId, questionToMessageId } from '../../src/letters/send/message-id.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import type { LetterStore } from '../../src/letters/store/letter-store.ts';
import { HOST, POSTFIX, report } from '../bounce-mails.ts';
import { HAS_DOVECOT, startImapServer, type ImapServer } from '../imap-server.ts';
import { joinMany, PLAIN_LETTER, waitingLetter } from '../letter-list.ts';

const at = new Date('2026-11-24T09:00:00Z');

let opened: OpenedStore;
let store: LetterStore;
beforeAll(async () => {
  opened = await openSqliteStore(':memory:');
  store = createLetterStore(opened.parts, { secret: 'a secret of at least 32 characters' });
  await joinMany(store, 6, at);
  for (const [index, id] of ['post.a', 'post.b', 'post.c'].entries()) {
    const hour = new Date(at.getTime() + index * 60 * 60_000);
    await store.addLetter(waitingLetter(id, hour));
    await store.startLetter(id, PLAIN_LETTER, hour);
    for (let reader = 0; reader < 6; reader += 1) {
      await store.settleCopy({ letterId: id, subscriberId: `r${reader}` }, { kind: 'sent', at: hour });
    }
  }
});
afterAll(() => opened.close());

const endOf = async (id: string) => (await store.findSubscriber(id))?.ended?.why;

describe('a letter that comes back', () => {
  it('ends an address that is not there, once, and is counted as refused', async () => {
    const bounce = { letterId: 'post.a', subscriberId: 'r1', kind: 'address' } as const;
    await settleBounce(store, bounce, at);
    await settleBounce(store, bounce, at);
    expect(await endOf('r1')).toBe('refused');
    expect(await store.countLetter('post.a')).toMatchObject({ sent: 5, refused: 1, ended: 0 });
  });

  it('ends an address from which three in a row came back, and none before', async () => {
    for (const [letterId, end] of [
      ['post.a', undefined],
      ['post.b', undefined],
      ['post.b', undefined],
      ['post.c', 'refused'],
    ] as const) {
      await settleBounce(store, { letterId, subscriberId: 'r2', kind: 'returned' }, at);
      expect(await endOf('r2')).toBe(end);
    }
  });

  it('as a complaint ends at once', async () => {
    await settleBounce(store, { letterId: 'post.a', subscriberId: 'r3', kind: 'complained' }, at);
    expect(await endOf('r3')).toBe('complained');
    await settleBounce(store, { letterId: 'post.a', subscriberId: 'nobody', kind: 'complained' }, at);
    expect(await store.countLetter('post.a')).toMatchObject({ ended: 1 });
  });
});

describe('a mail that asked and comes back', () => {
  it('ends an address that is not there, and one that complains; a full mailbox may say yes later', async () => {
    const names = ['away', 'full', 'cross'];
    await store.askLater(
      names.map((id) => ({
        ...{ id, email: `${id}@mail.example`, language: 'en' },
        choices: { pace: 'each' as const, topics: [] },
      })),
      at,
    );
    for (const id of names) await store.settleQuestion(id, { kind: 'sent', at });
    const settle = async (subscriberId: string, fields: string, type?: string) => {
      const raw = report({ fields, name: questionToMessageId(subscriberId, HOST), ...(type && { type }) });
      for (const bounce of await parseBounce(raw, HOST)) await settleBounce(store, bounce, at);
    };
    await settle('away', POSTFIX);
    await settle('full', POSTFIX.replaceAll('5.1.1', '5.2.2'));
    await settle('cross', 'Feedback-Type: abuse', 'feedback-report');
    expect(await Promise.all(names.map(endOf))).toEqual(['refused', undefined, 'complained']);
  });
});

describe.skipIf(!HAS_DOVECOT)('a folder of a real IMAP server', () => {
  let server: ImapServer;
  beforeAll(async () => {
    server = await startImapServer();
  });
  afterAll(() => server.stop());

  const bounceOf = (subscriberId: string) =>
    report({ fields: POSTFIX, name: copyToMessageId({ letterId: 'post.a', subscriberId }, HOST) });
  const personal = new TextEncoder().encode('From: friend@mail.example\r\nSubject: Hello\r\n\r\nHello\r\n');

  it.each(['INBOX', 'Returned'])(
    '%s is read once, and whatever else lies there is left alone',
    async (name) => {
      server.deliver(name, personal);
      server.deliver(name, bounceOf('x'));
      server.deliver(name, bounceOf('y'));
      const folder = openBounceFolder(server.urlOf(name));
      const read: string[] = [];
      const note = (raw: Uint8Array) => {
        read.push(new TextDecoder().decode(raw));
        return Promise.resolve();
      };
      expect(await folder.readNew(note)).toBe(2);
      expect(await folder.readNew(note)).toBe(0);
      expect(read.every((raw) => raw.includes('Diagnostic-Code'))).toBe(true);
      server.deliver(name, bounceOf('z'));
      await expect(folder.readNew(() => Promise.reject(new Error('The store is down')))).rejects.toThrow(
        'down',
      );
      expect(await folder.readNew(note)).toBe(1);
    },
  );

  it('ends the reader whose letter came back', async () => {
    server.deliver('INBOX', bounceOf('r4'));
    const reports: string[] = [];
    const open = (url: string) =>
      readBounces({
        folder: openBounceFolder(url),
        store,
        host: HOST,
        now: () => at,
        report: (sentence) => reports.push(sentence),
      });
    const stop = open(server.urlOf('INBOX'));
    await expect.poll(() => endOf('r4'), { timeout: 20_000 }).toBe('refused');
    await stop();
    expect(reports).toEqual([]);
    expect(await endOf('r5')).toBeUndefined();
    const stopWrong = open(server.urlOf('INBOX').replace('secret', 'wrong'));
    await stopWrong();
    expect(reports).toEqual([expect.stringMatching(/^Returned letters could not be read: /)]);
    expect(reports[0]).not.toContain('wrong');
  });
});
