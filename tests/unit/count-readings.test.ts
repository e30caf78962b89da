import { describe, expect, it } from 'vitest';
import { createFindAddress } from '../../src/discussion/brakes/network.ts';
import type { Reading, ReadingStore } from '../../src/discussion/store/store.ts';
import { countReadings } from '../../src/server/desk/count-readings.ts';
import { isRobot } from '../../src/server/desk/robots.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

function open() {
  const clock: { now: Date; tick: () => void } = {
    now: new Date('2026-03-05T22:30:00Z'),
    tick: () => undefined,
  };
  const written: (Reading & { day: string })[] = [];
  const store: ReadingStore = {
    addReadings(day, readings) {
      written.push(...readings.map((reading) => ({ day, ...reading })));
      return Promise.resolve();
    },
    listReadings: () => Promise.resolve([]),
    countGiven: () => Promise.resolve([]),
  };
  const readings = countReadings({
    store,
    findAddress: createFindAddress(['10.0.0.0/8']),
    now: () => clock.now,
    repeat: (act) => {
      clock.tick = act;
      return () => undefined;
    },
  });
  const read = (postId: string | undefined, peer: string, headers: Record<string, string> = {}) => {
    const all: Record<string, string> = { 'user-agent': FIREFOX, ...headers };
    readings.note({ postId, peer, header: (name) => all[name] });
  };
  return { clock, written, readings, read };
}

describe('numbers of readers', () => {
  it('count a reader of two pages once for the site, and each opening as a view', async () => {
    const { readings, read, written } = open();
    read('kindling', '203.0.113.7');
    read('kindling', '203.0.113.7');
    read(undefined, '203.0.113.7');
    read('kindling', '203.0.113.8');
    read('kindling', '203.0.113.8', { 'user-agent': SAFARI });
    await readings.close();
    expect(written).toEqual([
      { day: '2026-03-05', postId: '', views: 5, readers: 3 },
      { day: '2026-03-05', postId: 'kindling', views: 4, readers: 3 },
    ]);
  });

  it('take a household of IPv6 for one network, and believe trusted proxies alone', async () => {
    const { readings, read, written } = open();
    read(undefined, '2001:db8:1:2::1');
    read(undefined, '2001:db8:1:2:ffff::9');
    read(undefined, '10.0.0.1', { 'x-forwarded-for': '198.51.100.1' });
    read(undefined, '10.0.0.1', { 'x-forwarded-for': '198.51.100.2' });
    read(undefined, '192.0.2.1', { 'x-forwarded-for': '198.51.100.3' });
    read(undefined, '192.0.2.1', { 'x-forwarded-for': '198.51.100.4' });
    await readings.close();
    expect(written).toEqual([{ day: '2026-03-05', postId: '', views: 6, readers: 4 }]);
  });

  it('know nobody again on the next day, which begins by the clocks of the site', async () => {
    const { clock, readings, read, written } = open();
    readings.setTimeZone('Europe/Stockholm');
    read(undefined, '203.0.113.7');
    clock.tick();
    read(undefined, '203.0.113.7');
    clock.now = new Date('2026-03-05T23:30:00Z');
    clock.tick();
    read(undefined, '203.0.113.7');
    await readings.close();
    expect(written).toEqual([
      { day: '2026-03-05', postId: '', views: 1, readers: 1 },
      { day: '2026-03-05', postId: '', views: 1, readers: 0 },
      { day: '2026-03-06', postId: '', views: 1, readers: 1 },
    ]);
  });

  it.each([
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
    { 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-dest': 'iframe' },
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ])('leave out what nobody has opened: %j', async (headers) => {
    const { readings, read, written } = open();
    read('kindling', '203.0.113.7', headers);
    await readings.close();
    expect(written).toEqual([]);
  });
});

it.each([
  [FIREFOX, false],
  [SAFARI, false],
  [
    'Mozilla/5.0 (Linux; Android 15; CUBOT NOTE 20) AppleWebKit/537.36 Chrome/137.0 Mobile Safari/537.36',
    false,
  ],
  ['Opera/9.80 (J2ME/MIDP; Opera Mini/9.80) Presto/2.12.423 Version/12.16', false],
  [undefined, true],
  ['', true],
  ['curl/8.5.0', true],
  ['node', true],
  ['Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)', true],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    true,
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/137.0 Safari/537.36',
    true,
  ],
])('%s is a machine: %s', (userAgent, isMachine) => {
  expect(isRobot(userAgent)).toBe(isMachine);
});
