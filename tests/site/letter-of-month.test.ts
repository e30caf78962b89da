import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { openLetterStore } from '../letter-store.ts';
import { createManualClock } from '../manual-clock.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, PUBLISHED_FILE, type SiteCopy } from '../site-copy.ts';
import { addLetters } from '../site-with-letters.ts';
import { openSmtpSink, type Delivered, type SmtpSink } from '../smtp-sink.ts';

// One server lives through the end of a month: its readers of one letter a month get one, with all that was written in it.

const SITE_URL = 'http://localhost:4321';
const { joining, lettersDesk } = voiceOf('en-GB').words;
/** Whatever the day of the test is, this month is over, and the site's other posts are of none beside it. */
const POSTS = [
  { id: 'a-lamp-in-the-hall', title: 'A lamp in the hall', publishedAt: '2024-03-04' },
  { id: 'the-second-cup', title: 'The second cup', publishedAt: '2024-03-27' },
];
/** Eight o'clock in Berlin, where summer has begun the day before. */
const LEAVES = '2024-04-01T06:00:01Z';
const SUBJECT = lettersDesk.ofMonth('March 2024');

let copy: SiteCopy;
beforeAll(async () => {
  copy = copySite();
  addLetters(copy);
  const source = copy.read(PUBLISHED_FILE);
  const settings = copy.read('content/site.yaml').replace(/^timeZone: .*\n/m, '');
  copy.write('content/site.yaml', `${settings.trimEnd()}\ntimeZone: Europe/Berlin\n`);
  for (const { id, title, publishedAt } of POSTS) {
    copy.write(
      `content/posts/${id}.mdx`,
      source
        .replace(/^id: .*$/m, `id: ${id}`)
        .replace(/^title: .*$/m, `title: ${title}`)
        .replace(/^publishedAt: .*$/m, `publishedAt: ${publishedAt}`)
        .replace(
          /^description: .*$/m,
          `description: ${title}, and what it says of two who live beside each other.`,
        )
        .replace(/^(?:updatedAt|previousSlugs|cover): .*\n/gm, ''),
    );
  }
  await copy.build({ SITE_URL });
}, 240_000);
afterAll(() => {
  copy.remove();
});

let post: SmtpSink;
let site: RunningSite;
const clock = createManualClock('2024-03-31T09:00:00Z');
/** What a server would do until this moment; timers are real, and only the hour is not. */
const setClock = (moment: string) => {
  vi.setSystemTime(new Date(moment));
  clock.set(moment);
  clock.look();
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: clock.now() });
  post = await openSmtpSink();
  site = await startSite(
    {
      ...{ SITE_URL, SMTP_URL: post.url, OWNER_EMAIL: 'coach@site.example', RATE_LIMITS: 'off' },
      LETTERS_PER_HOUR: '1000000',
    },
    copy.dist,
    clock,
  );
});
afterEach(async () => {
  await site.stop();
  await post.close();
  vi.useRealTimers();
});

const mailsTo = (email: string) => post.delivered.filter(({ recipients }) => recipients.includes(email));
const send = (where: string, fields: Record<string, string> = {}) =>
  fetch(site.url + where, {
    method: 'POST',
    headers: { origin: SITE_URL, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  });
const linkIn = ({ text }: Delivered, below: string) =>
  new RegExp(`//localhost:4321(/letters/${below}/[^\\s>]+)`).exec(text)?.[1] ?? '';

async function join(email: string, pace: 'each' | 'month'): Promise<void> {
  expect((await send('/letters/', { email, pace })).status).toBe(303);
  await expect.poll(() => mailsTo(email).length).toBe(1);
  const [mail] = mailsTo(email);
  expect(mail?.subject).toBe(joining.mail.ask.subject);
  expect((await send(mail ? linkIn(mail, 'yes') : '')).status).toBe(200);
}

it('one letter leaves on the first at eight with both posts of the month, once', async () => {
  const monthly = ['ada@reader.example', 'bob@reader.example'];
  for (const email of monthly) await join(email, 'month');
  await join('each@reader.example', 'each');
  post.delivered.length = 0;

  // Nothing on the last of the month, nor in its last minute, nor before eight by the clocks of the site.
  for (const moment of ['2024-03-31T21:59:00Z', '2024-03-31T22:01:00Z', '2024-04-01T05:59:59Z']) {
    setClock(moment);
    await settle();
    expect([moment, post.delivered.length]).toEqual([moment, 0]);
  }
  setClock(LEAVES);
  await expect
    .poll(() => {
      clock.look();
      return post.delivered.length;
    })
    .toBe(2);
  for (const moment of ['2024-04-01T06:30:00Z', '2024-04-02T09:00:00Z', '2024-04-07T09:00:00Z']) {
    setClock(moment);
    await settle();
  }
  expect(post.delivered.map(({ recipients, subject }) => [...recipients, subject]).toSorted()).toEqual(
    monthly.map((email) => [email, SUBJECT]),
  );
  const [letter] = mailsTo('ada@reader.example');
  if (!letter) throw new Error('It has not come.');
  for (const { id, title } of POSTS) {
    expect(letter.html).toContain(`href="${SITE_URL}/posts/${id}/"`);
    for (const part of [letter.html, letter.text]) expect(part).toContain(title);
  }
  const titles = POSTS.map(({ title }) => letter.text.indexOf(title));
  expect(titles).toEqual(titles.toSorted((one, other) => one - other));
  expect(letter.text.match(/\/posts\/[a-z-]+\//g)?.map((link) => link.split('/')[2])).toEqual(
    expect.arrayContaining(POSTS.map(({ id }) => id)),
  );
  expect(new Set(letter.text.match(/\/posts\/[a-z-]+\//g)).size).toBe(POSTS.length);
  expect(letter.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(new Date(letter.headers.get('date') ?? '')).toEqual(new Date(LEAVES));
  if (process.env['SHOTS']) fs.writeFileSync(path.join(process.env['SHOTS'], 'month.html'), letter.html);

  // Who ends by it gets none of the next month; nobody else does either, where nothing was published.
  const [, once = ''] =
    /<http:\/\/localhost:4321([^>]+)>/.exec(letter.headers.get('list-unsubscribe') ?? '') ?? [];
  expect((await send(once, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  setClock('2024-05-01T06:00:01Z');
  await settle();
  expect(post.delivered).toHaveLength(2);
  const store = await openLetterStore(site.dataFolder);
  const letters = await store.letters.listLetters({ limit: 9 });
  const numbers = await store.letters.countLetter('month.2024-03');
  await store.close();
  expect(letters).toMatchObject([{ id: 'month.2024-03', state: 'sent', postIds: POSTS.map(({ id }) => id) }]);
  expect(numbers).toMatchObject({ sent: 2, refused: 0, ended: 1 });
}, 60_000);

/** Two turns of the server, each of which has a request of its own answered: what it began before is over. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await fetch(`${site.url}/letters/`);
    clock.look();
  }
}
