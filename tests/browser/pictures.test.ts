import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getMimeType } from 'hono/utils/mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPictures, POST } from '../pictured-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { listSeen, type SeenPicture } from './seen-pictures.ts';
import { launchBrowser } from './browser.ts';

let project: SiteCopy;
let site: RunningSite;
let plain: http.Server;
let browser: Browser;
beforeAll(async () => {
  project = copySite();
  await addPictures(project);
  [browser] = await Promise.all([launchBrowser(), project.build()]);
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
  plain = await serveFolder(path.join(project.dist, 'client'));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  plain.close();
  project.remove();
});

/** A static host: files by their names, and nothing else. */
function serveFolder(folder: string): Promise<http.Server> {
  const server = http.createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(new URL(url, 'http://host').pathname).replace(/\/$/, '/index.html');
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': getMimeType(file) ?? 'text/plain' })
        .end(fs.readFileSync(file));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    }),
  );
}

function urlOf(server: http.Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}`;
}

/** Reads a page to its end, as a reader would, and says which pictures were seen on it. */
async function readThrough(page: Page): Promise<SeenPicture[]> {
  for (const image of await page.locator('.prose picture img').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate(async (element: HTMLImageElement) => {
      if (!element.complete) await new Promise((resolve) => (element.onload = element.onerror = resolve));
    });
  }
  return listSeen(page.locator('.prose picture img'));
}

describe.each([
  ['a telephone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }],
  ['a desk', { viewport: { width: 1280, height: 900 } }],
])('on %s', (_where, options) => {
  it.each(['our server', 'a static host'])('pictures reach the reader from %s', async (host) => {
    const context = await browser.newContext(options);
    await context.addInitScript(() => {
      Object.assign(window, { shifts: 0, since: Infinity });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && entry.startTime >= Number(Reflect.get(window, 'since')))
            Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + Number(entry.value) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const page = await context.newPage();
    // On a busy machine the typeface comes after the first paint, and breaks a line elsewhere: pictures wait for it here.
    const { promise: typefaceIsThere, resolve: letPicturesCome } = Promise.withResolvers<undefined>();
    await page.route('**/_pictures/**', async (route) => {
      await typefaceIsThere;
      await route.continue();
    });
    const types = new Map<string, string>();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('response', (response) => {
      if (response.url().includes('/_pictures/'))
        types.set(response.url(), `${response.status()} ${response.headers()['content-type'] ?? ''}`);
    });
    const base = host === 'our server' ? site.url : urlOf(plain);
    await page.goto(base + POST, { waitUntil: 'domcontentloaded' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      Object.assign(window, { since: performance.now() });
    });
    letPicturesCome(undefined);
    const seen = await readThrough(page);

    expect(seen.map(({ alt }) => alt)).toEqual(['A beach', 'Apples', 'A circle', 'A splash']);
    expect(seen.map(({ isDecoded }) => isDecoded)).toEqual([true, true, true, true]);
    expect(seen.map(({ src }) => types.get(src))).toEqual([
      '200 image/avif',
      '200 image/avif',
      '200 image/avif',
      '200 image/webp',
    ]);
    expect(await page.title()).not.toContain('taken over');
    // Nothing moves while they come, and nothing is wider than the screen.
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shifts')))).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    for (const { width } of seen)
      expect(width).toBeLessThanOrEqual(Math.min(592, options.viewport.width - 40));
    // The picture alone: no frame, ground or room of another part of the page.
    const frames = await page
      .locator('.prose figure')
      .evaluateAll((figures) =>
        figures.map((figure) => getComputedStyle(figure).padding + getComputedStyle(figure).backgroundColor),
      );
    expect(new Set(frames)).toEqual(new Set(['0pxrgba(0, 0, 0, 0)']));
    // The discussion asks our server, which a static host is not.
    if (host === 'our server') expect(faults).toEqual([]);
    expect((await runAxe(page)).violations).toEqual([]);
    await context.close();
  });
});

it('shows who wants nothing to move the picture that stands still', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url + POST);
  expect((await readThrough(page)).at(-1)?.src).toMatch(/-still\.webp$/);
  await context.close();
});
