import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/discussion/store/sqlite.ts';
import { becomeKnown } from '../known-reader.ts';
import { fillThread } from '../long-thread.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { addUnpublished, copySite, FUTURE, FUTURE_WORD, type SiteCopy } from '../site-copy.ts';

/** Half past eleven in New York, and the next day by the clocks of Greenwich. */
const MOMENT = '2026-11-20T23:30:00-05:00';
const LATE = 'when-you-grow-apart';
/** What was said on the first day of a month, and by a moment that is the first of the next one in Greenwich. */
const HOME = `sections:
  - kind: testimonials
    testimonials:
      - { text: We talk again., who: A mother of two, date: 2026-03-01, consent: true, proof: A letter }
      - { text: I sleep again., who: A father of two, date: "${MOMENT.replaceAll('-20T', '-30T')}", consent: true, proof: A letter }
`;
/** Of a day that begins five hours after it does in Greenwich. */
const [DAY, DUE] = [FUTURE_WORD, FUTURE];

let copy: SiteCopy;
let clock: ManualClock;
let site: RunningSite;
let cookie: string;

beforeAll(async () => {
  copy = copySite();
  copy.write('content/site.yaml', `${copy.read('content/site.yaml')}\ntimeZone: America/New_York\n`);
  const post = `content/posts/${LATE}.mdx`;
  const dates = `publishedAt: ${MOMENT}\nupdatedAt: 2026-11-20`;
  copy.write(
    post,
    copy
      .read(post)
      .replace(/^updatedAt: .*\n/m, '')
      .replace(/^publishedAt: .*$/m, dates),
  );
  copy.write('content/home.yaml', HOME);
  addUnpublished(copy);
  await copy.build();
  clock = createManualClock(`${DUE}T04:59:59Z`);
  site = await startSite({ RATE_LIMITS: 'off' }, copy.dist, clock);
  cookie = await becomeKnown(site, LATE);
  const file = path.join(site.dataFolder, 'site.db');
  fillThread(file, { threadId: LATE, comments: 1 });
  const database = openDatabase(file);
  database.prepare('update comment set created_at = ?').run(Date.parse(MOMENT));
  database.close();
});
afterAll(async () => {
  await site.stop();
  copy.remove();
});

async function open(address: string) {
  const response = await fetch(site.url + address, { headers: { cookie } });
  return { status: response.status, document: parseHTML(await response.text()).document };
}

const wordsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((time) => [
    time.getAttribute('datetime'),
    time.textContent.trim(),
  ]);

describe('a site whose clocks are those of New York', () => {
  it('dates an article by the day that it was there, wherever it stands', async () => {
    const shown = ['2026-11-20', '20 November 2026'];
    const { document } = await open(`/posts/${LATE}/`);
    expect(wordsOf(document, '.post-head time')).toEqual([shown, shown]);
    expect(wordsOf(document, '.post-footer time')).toEqual([shown]);
    const { document: home } = await open('/posts/');
    const card = [...home.querySelectorAll('.card')].find((each) =>
      each.querySelector(`a[href="/posts/${LATE}/"]`),
    );
    expect(card?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-20');
    // Machines are told the moment.
    const feed = fs.readFileSync(path.join(copy.dist, 'client/feed.json'), 'utf8');
    expect(feed).toContain('2026-11-21T04:30:00.000Z');
  });

  it('tells the month of the day on which a client said something', async () => {
    const { document } = await open('/');
    expect(wordsOf(document, '.testimonials time')).toEqual([
      ['2026-03', 'March 2026'],
      ['2026-11', 'November 2026'],
    ]);
  });

  it('tells the coach when a post goes live, and a reader when a comment came, by the same clocks', async () => {
    const { document: drafts } = await open('/drafts/');
    expect(drafts.body.textContent).toContain('Goes live on 1 January 2999, at 00:00 GMT-5');
    const { document: queue } = await open('/moderate/');
    expect(wordsOf(queue, '.item time').map(([, words]) => words)).toContain('20 Nov 2026, 23:30 GMT-5');
    const { document: you } = await open('/you/');
    expect(you.body.textContent).toContain('20 November 2026');
    expect(you.body.textContent).not.toContain('21 November 2026');
    const { document: thread } = await open(`/posts/${LATE}/comments/1/`);
    expect(new Set(wordsOf(thread, '.comment time').map(([, words]) => words))).toEqual(
      new Set(['20 November 2026']),
    );
  });

  it('publishes a post of a day at midnight there, and not before', async () => {
    clock.look();
    expect((await open(`/posts/${DAY}/`)).status).toBe(404);
    clock.set(`${DUE}T05:00:00Z`);
    clock.look();
    await expect.poll(async () => (await open(`/posts/${DAY}/`)).status, { timeout: 60_000 }).toBe(200);
    const { document } = await open(`/posts/${DAY}/`);
    expect(wordsOf(document, '.post-head time')).toEqual([[DUE, '1 January 2999']]);
  }, 120_000);
});
