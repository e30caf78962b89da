import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFilms, FILM, HOSTED, POST } from '../filmed-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

let project: SiteCopy;
let site: RunningSite;
let browser: Browser;
let html: string;
let policy: string;
beforeAll(async () => {
  project = copySite();
  await addFilms(project);
  [browser] = await Promise.all([launchBrowser(), project.build()]);
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
  const answer = await fetch(site.url + POST);
  html = await answer.text();
  policy = answer.headers.get('content-security-policy') ?? '';
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  project.remove();
});

function addressOf(pattern: RegExp): string {
  const [, found = ''] = pattern.exec(html) ?? [];
  expect(found).not.toBe('');
  return found;
}

describe.each([
  [
    'YouTube',
    'A talk about the kettle',
    `https://www.youtube-nocookie.com/embed/${HOSTED.youtube}?autoplay=1&rel=0&start=90`,
  ],
  ['Vimeo', 'A talk about the teapot', `https://player.vimeo.com/video/${HOSTED.vimeo}?dnt=1&autoplay=1`],
])('a film at %s', (_host, title, player) => {
  it('is asked for when the reader presses play, and nothing of another host before', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    await page.route(
      (url) => url.origin !== site.url,
      (route) => {
        elsewhere.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: '<title>The player</title>' });
      },
    );
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(site.url + POST);
    const link = page.getByRole('link', { name: `Play the film: ${title}` });
    await link.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
    expect((await runAxe(page)).violations).toEqual([]);

    await link.press('Enter');
    const frame = page.locator(`iframe[title="${title}"]`);
    // An answered frame may never let the page's network come to rest.
    expect(await frame.contentFrame().locator('title').textContent()).toBe('The player');
    expect(elsewhere).toEqual([player]);
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await frame.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    expect(faults).toEqual([]);
    await page.close();
  });
});

it('shows a poster of ours, and without script links that lead to the films', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(site.url + POST);
  const links = page.locator('film-player a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    `https://www.youtube.com/watch?v=${HOSTED.youtube}&t=90s`,
    `https://vimeo.com/${HOSTED.vimeo}`,
  ]);
  expect(await page.locator('film-player').first().locator('img').getAttribute('src')).toMatch(
    /^\/_pictures\//,
  );
  expect(await page.locator('film-player').nth(1).locator('img').count()).toBe(0);
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(box?.width).toBe(350);
    expect(box?.height).toBeGreaterThan(190);
  }
  await context.close();
});

it('allows on a page what it can play, and on another page none of it', async () => {
  expect(policy).toContain('frame-src https://www.youtube-nocookie.com https://player.vimeo.com;');
  expect(policy).toContain("media-src 'self'");
  const other = (await fetch(`${site.url}/posts/codependency-vs-interdependence/`)).headers;
  expect(other.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(other.get('content-security-policy')).not.toMatch(/frame-src|media-src/);
});

describe('a film of our own', () => {
  it('is sent whole, and in the parts that a player asks for', async () => {
    const address = site.url + addressOf(/<source src="([^"]+\.mp4)"/);
    const ask = async (headers: Record<string, string>) => {
      const answer = await fetch(address, { headers });
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const whole = await ask({});
    expect(whole.answer.status).toBe(200);
    expect(whole.answer.headers.get('content-type')).toBe('video/mp4');
    expect(whole.answer.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.answer.headers.get('cache-control')).toContain('immutable');
    expect(whole.bytes.equals(FILM)).toBe(true);
    for (const [range, start, end] of [
      ['bytes=200000-200099', 200_000, 200_100],
      ['bytes=299990-', 299_990, FILM.length],
      ['bytes=-70000', FILM.length - 70_000, FILM.length],
    ] as const) {
      const { answer, bytes } = await ask({ range });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${FILM.length}`);
      expect(bytes.equals(FILM.subarray(start, end))).toBe(true);
    }
    const beyond = await ask({ range: 'bytes=900000-' });
    expect(beyond.answer.status).toBe(416);
    expect(beyond.answer.headers.get('content-range')).toBe(`bytes */${FILM.length}`);
    // A part of another film is no part of this one.
    expect((await ask({ range: 'bytes=0-9', 'if-range': '"other"' })).answer.status).toBe(200);
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(FILM.length));
  });

  it('has a poster and captions, and a recording its type', async () => {
    const types = await Promise.all(
      [/<video[^>]* poster="([^"]+)"/, /<track[^>]* src="([^"]+)"/, /<source src="([^"]+\.m4a)"/].map(
        async (pattern) => {
          const { status, headers } = await fetch(site.url + addressOf(pattern));
          return `${status} ${headers.get('content-type') ?? ''}`;
        },
      ),
    );
    expect(types).toEqual(['200 image/png', '200 text/vtt; charset=utf-8', '200 audio/mp4']);
  });

  it('is not published where nobody plays it, and one of a draft lies with the drafts', () => {
    const list = (folder: string) =>
      fs
        .readdirSync(path.join(project.dist, folder, '_media'))
        .map((name) => path.extname(name))
        .sort();
    expect(list('client')).toEqual(['.m4a', '.mp4', '.vtt']);
    expect(list('drafts')).toEqual(['.ogg']);
  });
});

it('is a link with its title in the feed', async () => {
  const feed = await (await fetch(`${site.url}/rss.xml`)).text();
  for (const [title, address] of [
    ['A talk about the kettle', `https://www.youtube.com/watch?v=${HOSTED.youtube}`],
    ['A talk about the teapot', `https://vimeo.com/${HOSTED.vimeo}`],
    ['A walk by the sea', '/_media/'],
    ['A breathing exercise', '/_media/'],
  ] as const) {
    const at = feed.indexOf(title);
    expect(at).toBeGreaterThan(0);
    expect(feed.slice(Math.max(0, at - 700), at)).toContain(address);
  }
  expect(feed).not.toContain('youtube-nocookie');
});
