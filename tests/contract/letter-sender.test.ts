import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/discussion/store/kysely-store.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { LetterNumbers, MakeLetter } from '../../src/letters/letter.ts';
import { openLetterPost } from '../../src/letters/send/letter-post.ts';
import type { AskedNumbers } from '../../src/letters/send/asked-list.ts';
import { createLetterSender, type LetterSender } from '../../src/letters/send/letter-sender.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import type { LetterStore } from '../../src/letters/store/letter-store.ts';
import { openCountingSmtp, type Conduct, type CountingSmtp } from '../counting-smtp.ts';
import { joinMany, PLAIN_LETTER, PLAIN_LINKS, PLAIN_QUESTION, waitingLetter } from '../letter-list.ts';
import { until } from '../until.ts';

const SECRET = 'a secret of at least 32 characters';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let smtp: CountingSmtp;
let opened: OpenedStore;
let store: LetterStore;
let time: number;
let waited: number[];
let reports: string[];
let paused: [string, LetterNumbers][];
let stopped: AskedNumbers[];
let makeLetter: MakeLetter;
const senders: LetterSender[] = [];
const holds = new Set<() => void>();

beforeEach(async () => {
  smtp = await openCountingSmtp();
  opened = await openSqliteStore(':memory:');
  store = createLetterStore(opened.parts, { secret: SECRET });
  time = Date.UTC(2026, 10, 24, 9);
  waited = [];
  reports = [];
  paused = [];
  stopped = [];
  makeLetter = () => Promise.resolve(PLAIN_LETTER);
});

afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.close()));
  await opened.close();
  await smtp.close();
});

const now = () => new Date(time);

function openSender(url = smtp.url, perHour = 3600): LetterSender {
  const sender = createLetterSender({
    store,
    post: openLetterPost({
      url,
      from: 'coach@coach.example',
      fromName: () => 'Après l’orage',
      returnTo: 'bounces@coach.example',
      silence: 500,
    }),
    making: () => ({
      makeLetter: (letter) => makeLetter(letter),
      makeQuestion: PLAIN_QUESTION,
      links: PLAIN_LINKS,
    }),
    host: 'coach.example',
    perHour,
    now,
    onPaused: ({ id }, numbers) => paused.push([id, numbers]),
    onAskingStopped: (asked) => stopped.push(asked),
    report: (sentence) => reports.push(sentence),
    // The clock stands still but for what the sender waits.
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      time += milliseconds;
      for (const hold of holds) hold();
      // A write that comes after those of the holds: when it is done, they are.
      await store.rescheduleCopies([{ letterId: '', subscriberId: '' }], now());
    },
    repeat: (act) => {
      holds.add(act);
      return () => holds.delete(act);
    },
  });
  senders.push(sender);
  return sender;
}

async function addLetter(readers: number, id = 'post.trust'): Promise<void> {
  await joinMany(store, readers, now());
  await store.addLetter(waitingLetter(id, now()));
}

const idOf = (reader: number) => `<post.trust.r${reader}@coach.example>`;

describe('a letter to a real mail server', () => {
  it('arrives once at each reader, over one connection, with the links of each', async () => {
    const raws: string[] = [];
    smtp.onMessage = (_id, raw) => {
      raws.push(raw);
      return 'take';
    };
    await addLetter(25);
    const sender = openSender();
    await sender.wake();
    await sender.wake();
    expect([...smtp.taken.values()]).toEqual(Array.from({ length: 25 }, () => 1));
    expect(new Set(smtp.asked).size).toBe(25);
    expect(smtp.connections).toBe(1);
    expect(smtp.senders).toEqual(new Set(['bounces@coach.example']));
    expect(reports).toEqual([]);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sent' });
    expect(await store.countLetter('post.trust')).toMatchObject({ waiting: 0, sent: 25, refused: 0 });

    const mail = await PostalMime.parse(raws.find((raw) => raw.includes('post.trust.r7@')) ?? '');
    expect(mail.from).toMatchObject({ name: 'Après l’orage', address: 'coach@coach.example' });
    expect(mail.to).toMatchObject([{ address: 'reader-7@mail.example' }]);
    expect(mail.subject).toBe('Trust, grown again');
    expect(mail.text?.trim()).toBe(
      'À bientôt\n\nChoose: https://coach.example/letters/you/r7/\nEnd: https://coach.example/letters/end/r7/?a=post.trust&b=page',
    );
    expect(mail.html).toContain('<a href="https://coach.example/letters/you/r7/">Choose</a>');
    expect(mail.html).toContain(
      '<a href="https://coach.example/letters/end/r7/?a=post.trust&amp;b=page">End</a>',
    );
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
    expect([...headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(headers.get('message-id')).toBe(idOf(7));
    expect(headers.get('list-unsubscribe')).toBe(
      '<https://coach.example/letters/end/r7/?a=post.trust&b=once>',
    );
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('list-id')).toBe('<letters.coach.example>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('leaves evenly, no faster than it may', async () => {
    await addLetter(5);
    await openSender(smtp.url, 100).wake();
    expect(waited).toEqual([36_000, 36_000, 36_000, 36_000]);
    expect(smtp.taken.size).toBe(5);
  });

  it('waits for its hour, and for a release that says how it is made', async () => {
    await joinMany(store, 1, now());
    await store.addLetter(waitingLetter('post.trust', new Date(time + HOUR)));
    const sender = openSender();
    await sender.wake();
    expect(smtp.taken.size).toBe(0);
    time += HOUR;
    await sender.wake();
    expect(smtp.taken.size).toBe(1);
  });

  it('is the coach’s to decide about where its post may no longer be read by everybody', async () => {
    await addLetter(3);
    makeLetter = () => Promise.resolve(undefined);
    await openSender().wake();
    expect(smtp.taken.size).toBe(0);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'draft', dueAt: undefined });
  });

  it('that cannot be made holds no other up', async () => {
    await addLetter(1);
    await store.addLetter(waitingLetter('post.other', now()));
    makeLetter = ({ id }) =>
      id === 'post.trust' ? Promise.reject(new Error('No picture')) : Promise.resolve(PLAIN_LETTER);
    await openSender().wake();
    expect([...smtp.taken.keys()]).toEqual(['<post.other.r0@coach.example>']);
    expect(reports).toEqual(['The letter post.trust could not be made: No picture.']);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'waiting' });
  });

  it('is not sent to who ended while it was on its way, nor after the coach stopped it', async () => {
    await addLetter(9);
    smtp.onMessage = (id) => {
      // By the first copy, readers 3 and 4 end; the fifth mail is the last.
      if (smtp.taken.size === 0) {
        for (const each of ['r3', 'r4']) void store.endSubscriber(each, { at: now(), why: 'asked' });
      }
      if (smtp.taken.size === 4) void store.changeLetter('post.trust', { state: 'cancelled' }, ['sending']);
      return id === '' ? 'close' : 'take';
    };
    await openSender().wake();
    expect(smtp.taken.size).toBe(5);
    expect(smtp.taken.has(idOf(3)) || smtp.taken.has(idOf(4))).toBe(false);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'cancelled' });
  });
});

describe('readers of a list from elsewhere', () => {
  const askMany = (many: number) =>
    store.askLater(
      Array.from({ length: many }, (_, index) => ({
        id: `q${index}`,
        email: `asked-${index}@mail.example`,
        language: 'en',
        choices: { pace: 'each' as const, topics: [] },
      })),
      now(),
    );
  const questionOf = (reader: number) => `<question.q${reader}@coach.example>`;

  it('are asked once each, evenly, no faster than letters may leave, and behind them', async () => {
    const raws: string[] = [];
    smtp.onMessage = (_id, raw) => {
      raws.push(raw);
      return 'take';
    };
    expect(await askMany(3)).toEqual({ asked: 3, known: 0 });
    expect(await askMany(3)).toEqual({ asked: 0, known: 3 });
    await addLetter(2);
    const sender = openSender(smtp.url, 100);
    await sender.wake();
    await sender.wake();
    expect(waited).toEqual([36_000, 36_000, 36_000, 36_000]);
    expect([...smtp.taken]).toEqual(
      [idOf(0), idOf(1), questionOf(0), questionOf(1), questionOf(2)].map((id) => [id, 1]),
    );
    const mail = await PostalMime.parse(raws.at(-1) ?? '');
    expect(mail.text?.trim()).toBe('Do you want letters? https://coach.example/letters/yes/q2/');
    expect(mail.from).toMatchObject({ name: 'Après l’orage', address: 'coach@coach.example' });
    expect(mail.headers.map(({ key }) => key)).toContain('auto-submitted');
    expect(mail.headers.filter(({ key }) => key.startsWith('list-'))).toEqual([]);
  });

  it('wait for a letter that is due meanwhile, and for no more than one mail', async () => {
    await askMany(4);
    await joinMany(store, 1, now());
    await store.addLetter(waitingLetter('post.trust', new Date(time + 40_000)));
    await openSender(smtp.url, 100).wake();
    expect([...smtp.taken.keys()]).toEqual([
      questionOf(0),
      questionOf(1),
      questionOf(2),
      idOf(0),
      questionOf(3),
    ]);
  });

  it('have their days to say yes from the mail on', async () => {
    await askMany(1);
    const brought = time;
    time += 30 * 24 * HOUR;
    expect(await store.dropUnconfirmedSubscribers(new Date(time - 1))).toBe(0);
    await openSender().wake();
    expect(time).toBeGreaterThan(brought);
    expect(await store.findSubscriber('q0')).toMatchObject({ askedAt: now(), consent: undefined });
    expect(await store.dropUnconfirmedSubscribers(new Date(time + 1))).toBe(1);
  });

  it('who are not there end, and those whom the server will not have now are asked later', async () => {
    await askMany(3);
    smtp.onRecipient = (address) => {
      if (address.startsWith('asked-0@')) return { code: 550, says: '5.1.1 No such user' };
      return address.startsWith('asked-1@') ? { code: 554, says: '5.7.1 Message blocked as spam' } : 'take';
    };
    const sender = openSender();
    await sender.wake();
    expect([...smtp.taken.keys()]).toEqual([questionOf(2)]);
    expect(await store.findSubscriber('q0')).toMatchObject({ ended: { why: 'refused' } });
    smtp.onRecipient = () => 'take';
    time += MINUTE;
    await sender.wake();
    expect([...smtp.taken.keys()]).toEqual([questionOf(2), questionOf(1)]);
    expect(await store.hasQuestions(new Date(time + 99 * HOUR))).toBe(false);
  });

  it('are no longer asked when ten in a row are not there, and the others are forgotten until the list comes again', async () => {
    await askMany(40);
    await joinMany(store, 1, now());
    smtp.onRecipient = () => ({ code: 550, says: '5.1.1 No such user' });
    const sender = openSender();
    await sender.wake();
    await sender.wake();
    expect(smtp.asked).toHaveLength(10);
    expect(stopped).toEqual([{ sent: 0, refused: 10, left: 30 }]);
    expect(await store.countSubscribers()).toMatchObject({ asked: 0, joined: 1, ended: 10 });
    smtp.onRecipient = () => 'take';
    expect(await askMany(40)).toEqual({ asked: 30, known: 10 });
    await sender.wake();
    expect(smtp.taken.size).toBe(30);
    expect(stopped).toHaveLength(1);
  });

  it('are no longer asked when more than a tenth are not there, ten at least', async () => {
    await askMany(200);
    smtp.onRecipient = (address) =>
      Number(/\d+/.exec(address)?.[0]) % 6 === 0 ? { code: 550, says: '5.1.1 No such user' } : 'take';
    await openSender().wake();
    expect(stopped).toMatchObject([{ refused: 10 }]);
    const [{ sent, left } = { sent: 0, left: 0 }] = stopped;
    expect(sent + left).toBe(190);
    expect(smtp.taken.size).toBe(sent);
    expect(left).toBeGreaterThan(100);
  });

  it('are all asked once the server is back', async () => {
    await askMany(3);
    smtp.onSender = () => ({ code: 550, says: '5.7.1 Sender not allowed' });
    const sender = openSender();
    await sender.wake();
    await sender.wake();
    expect(reports).toEqual(['A mail that asks was not taken: the mail server says EENVELOPE 550 5.7.1.']);
    smtp.onSender = () => 'take';
    time += MINUTE;
    await sender.wake();
    expect(smtp.taken.size).toBe(3);
  });
});

describe('a mail server that refuses', () => {
  it('an address for good ends it, and the others get theirs', async () => {
    await addLetter(30);
    smtp.onRecipient = (address) =>
      address.startsWith('reader-7@') ? { code: 550, says: '5.1.1 No such user' } : 'take';
    const sender = openSender();
    await sender.wake();
    expect(smtp.taken.size).toBe(29);
    expect(await store.findSubscriber('r7')).toMatchObject({ ended: { why: 'refused' } });
    expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 29, ended: 1 });
    expect(await store.countLetter('post.trust')).toMatchObject({ sent: 29, refused: 1, ended: 0 });
    expect(reports).toEqual(['A letter was not taken: the mail server says EENVELOPE 550 5.1.1.']);
    smtp.asked = [];
    await store.addLetter(waitingLetter('post.next', now()));
    await sender.wake();
    expect(smtp.asked).toHaveLength(29);
  });

  it.each([
    ['us', { code: 554, says: '5.7.1 Message blocked as spam' }],
    ['us, without a code for it', { code: 550, says: 'Daily sending limit exceeded' }],
    ['a letter that is too long', { code: 552, says: '5.3.4 Message too big' }],
  ])('%s ends nobody', async (_whom, conduct) => {
    await addLetter(3);
    smtp.onRecipient = (address) => (address.startsWith('reader-1@') ? conduct : 'take');
    await openSender().wake();
    expect(smtp.taken.size).toBe(2);
    expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 3, ended: 0 });
  });

  it('for now (greylists) gets the copy again after growing pauses, under the same name', async () => {
    const triedAt = new Map<string, number[]>();
    smtp.onRecipient = (address) => {
      const tries = [...(triedAt.get(address) ?? []), (time - start) / MINUTE];
      triedAt.set(address, tries);
      return (tries.at(-1) ?? 0) < 5 ? { code: 451, says: '4.7.1 Greylisted' } : 'take';
    };
    const start = time;
    await addLetter(3);
    const sender = openSender(smtp.url, 1e9);
    for (let minutes = 0; minutes < 30; minutes += 1) {
      await sender.wake();
      time = start + (minutes + 1) * MINUTE;
    }
    expect([...triedAt.values()].map((tries) => tries.map(Math.floor))).toEqual([
      [0, 1, 6],
      [0, 1, 6],
      [0, 1, 6],
    ]);
    expect([...smtp.taken]).toEqual([0, 1, 2].map((reader) => [idOf(reader), 1]));
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sent' });
  });

  it('for now, and again and again, is given up after days; the reader ends after the third letter', async () => {
    smtp.onRecipient = (address) =>
      address.startsWith('reader-0@') ? { code: 452, says: '4.2.2 Mailbox full' } : 'take';
    const sender = openSender(smtp.url, 1e9);
    await joinMany(store, 2, now());
    for (const id of ['post.a', 'post.b', 'post.c']) {
      expect(await store.findSubscriber('r0')).toMatchObject({ ended: undefined });
      await store.addLetter(waitingLetter(id, now()));
      const begin = time;
      while ((await store.findLetter(id))?.state !== 'sent') {
        await sender.wake();
        time += HOUR;
      }
      expect((time - begin) / HOUR).toBeGreaterThan(4 * 24);
      expect(await store.countLetter(id)).toMatchObject({ sent: 1, refused: 1 });
    }
    expect(await store.findSubscriber('r0')).toMatchObject({ ended: { why: 'refused' } });
  });

  it('our sender, or our password, is nobody’s fault: all wait, and arrive once it is put right', async () => {
    await addLetter(30);
    smtp.onSender = () => ({ code: 550, says: '5.7.1 Sender not allowed' });
    const sender = openSender();
    await sender.wake();
    await sender.wake();
    expect(smtp.asked).toEqual([]);
    expect(reports).toEqual(['A letter was not taken: the mail server says EENVELOPE 550 5.7.1.']);
    expect(await store.countLetter('post.trust')).toMatchObject({ waiting: 30, refused: 0 });
    smtp.onSender = () => 'take';
    time += MINUTE;
    await sender.wake();
    expect(smtp.taken.size).toBe(30);
    expect(await store.countSubscribers()).toMatchObject({ joined: 30 });
  });

  it('a wrong password, that is', async () => {
    const { SMTPServer } = await import('smtp-server');
    const strict = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: (_auth, _session, done) => {
        done(new Error('Invalid login'));
      },
    });
    strict.listen(0, '127.0.0.1');
    await once(strict.server, 'listening');
    const address = strict.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await addLetter(3);
    await openSender(`smtp://coach:wrong@127.0.0.1:${port}`).wake();
    expect(reports).toEqual(['A letter was not taken: the mail server says EAUTH 535.']);
    expect(await store.claimCopies({ now: now(), until: now(), limit: 9 })).toMatchObject([
      { attempts: 1 },
      { attempts: 1 },
      { attempts: 1 },
    ]);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    strict.close(() => {
      resolve(undefined);
    });
    await promise;
  });

  it('too many stops the letter, tells it once, and goes on when the coach says so', async () => {
    await addLetter(200);
    smtp.onRecipient = (address) =>
      Number(/\d+/.exec(address)?.[0]) % 5 === 0 ? { code: 550, says: '5.1.1 No such user' } : 'take';
    const sender = openSender();
    await sender.wake();
    await sender.wake();
    expect(paused).toEqual([['post.trust', expect.objectContaining({ refused: 10 })]]);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'paused' });
    expect(smtp.asked.length).toBeLessThan(60);
    // The coach has seen to it: the rest is sent, from here on counted anew.
    smtp.onRecipient = () => 'take';
    await store.changeLetter('post.trust', { state: 'sending' }, ['paused']);
    await sender.wake();
    expect(paused).toHaveLength(1);
    expect(smtp.taken.size).toBe(190);
    expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sent' });
  });

  it('everything from one moment on stops the letter as well, and ends no reader', async () => {
    await addLetter(300);
    smtp.onRecipient = () =>
      smtp.taken.size < 250 ? 'take' : { code: 554, says: '5.7.1 Blocked by policy' };
    await openSender().wake();
    expect(paused).toEqual([
      ['post.trust', expect.objectContaining({ sent: 250, refused: 10, waiting: 40 })],
    ]);
    expect(await store.countSubscribers()).toMatchObject({ ended: 0 });
  });
});

describe('a mail server that is in a bad way', () => {
  it('stalls: the copy is tried later, the others are not lost', async () => {
    await addLetter(5);
    let stalls = 1;
    smtp.onRecipient = () => (stalls-- > 0 ? 'stall' : 'take');
    const sender = openSender();
    await sender.wake();
    expect(reports).toEqual(['A letter was not taken: the mail server says ETIMEDOUT.']);
    for (let minutes = 0; minutes < 3; minutes += 1) {
      time += MINUTE;
      await sender.wake();
    }
    expect([...smtp.taken.values()]).toEqual([1, 1, 1, 1, 1]);
  });

  it.each<[string, Conduct, RegExp]>([
    ['says nothing from the beginning', 'stall', /ETIMEDOUT/],
    ['closes before it says a word', 'close', /ECONNECTION|ESOCKET/],
    ['sends everybody away at the door', { code: 554, says: '5.3.2 No service here' }, /554/],
    ['is busy at the door', { code: 421, says: '4.3.2 Too many connections' }, /421/],
  ])('%s: nobody ends, and all get theirs once it serves again', async (_what, conduct, said) => {
    await addLetter(12);
    smtp.onConnection = () => conduct;
    const sender = openSender();
    await sender.wake();
    expect(reports[0]).toMatch(said);
    // It is left alone for a while, and not asked by each copy.
    expect(smtp.connections).toBeLessThanOrEqual(2);
    smtp.onConnection = () => 'take';
    for (let minutes = 0; minutes < 10; minutes += 1) {
      time += MINUTE;
      await sender.wake();
    }
    expect([...smtp.taken.values()]).toEqual(Array.from({ length: 12 }, () => 1));
    expect(await store.countSubscribers()).toMatchObject({ joined: 12, ended: 0 });
    expect(paused).toEqual([]);
  });

  it('stalls when all is said: the copy comes again under the same name, and no other waits for it', async () => {
    await addLetter(5);
    const said: string[] = [];
    smtp.onMessage = (messageId) => {
      said.push(messageId);
      return said.length === 1 ? 'stall' : 'take';
    };
    const sender = openSender();
    for (let minutes = 0; minutes < 4; minutes += 1) {
      await sender.wake();
      time += MINUTE;
    }
    expect([...smtp.taken.values()]).toEqual([1, 1, 1, 1, 1]);
    expect(said.filter((messageId) => messageId === said[0])).toHaveLength(2);
  });

  it('closes in the middle of every third message, and says 421 after every fifth: all arrive', async () => {
    await addLetter(40);
    let said = 0;
    smtp.onMessage = () => {
      said += 1;
      if (said % 3 === 0) return 'close';
      return said % 5 === 0 ? { code: 421, says: '4.3.2 Shutting down' } : 'take';
    };
    const sender = openSender();
    for (let minutes = 0; minutes < 600 && smtp.taken.size < 40; minutes += 1) {
      await sender.wake();
      time += MINUTE;
    }
    expect([...smtp.taken.values()]).toEqual(Array.from({ length: 40 }, () => 1));
    await sender.wake();
    expect(await store.countLetter('post.trust')).toMatchObject({ sent: 40, refused: 0, waiting: 0 });
  });

  it('takes a message and closes without a word: it comes again under the same name', async () => {
    await addLetter(2);
    let closes = 1;
    smtp.onMessage = () => (closes-- > 0 ? 'close-when-taken' : 'take');
    const sender = openSender();
    await sender.wake();
    // Not at once, by a connection that the queue knows nothing of.
    expect([...smtp.taken.values()]).toEqual([1]);
    time += 2 * MINUTE;
    await sender.wake();
    expect([...smtp.taken.values()].sort()).toEqual([1, 2]);
  });

  it('is away: letters wait, and leave when it is back', async () => {
    await addLetter(3);
    const { url } = smtp;
    await smtp.close();
    const sender = openSender(url);
    await sender.wake();
    expect(reports).toEqual(['A letter was not taken: the mail server says ESOCKET.']);
    smtp = await openCountingSmtp();
    const next = openSender(smtp.url);
    await next.wake();
    expect(smtp.taken.size).toBe(3);
  });
});

describe('several senders', () => {
  it('in one process share the copies', async () => {
    await addLetter(100);
    await Promise.all([openSender().wake(), openSender().wake(), openSender().wake()]);
    expect([...smtp.taken.values()]).toEqual(Array.from({ length: 100 }, () => 1));
    expect(smtp.connections).toBe(3);
  });

  it('lets the copy under way arrive when it is closed, and the others go on elsewhere at once', async () => {
    await addLetter(30);
    let answers = 0;
    const sender = openSender();
    smtp.onMessage = () => {
      answers += 1;
      if (answers === 5) void sender.close();
      return 'take';
    };
    const sending = sender.wake();
    await sending;
    await until(() => smtp.taken.size === 5);
    expect(await store.countLetter('post.trust')).toMatchObject({ sent: 5, waiting: 25 });
    await openSender().wake();
    expect([...smtp.taken.values()]).toEqual(Array.from({ length: 30 }, () => 1));
  });
});
