import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';
import { halves } from '../odd-pictures.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

// `npm run dev`, as whoever changes the engine or writes at her own machine sees it.

const POST = 'content/posts/asking-for-what-you-need.mdx';
const ADDRESS = '/posts/asking-for-what-you-need/';

let copy: EngineCopy;
let browser: Browser;
let development: { url: string; end: () => Promise<void> };
beforeAll(async () => {
  copy = copyEngine();
  [browser, development] = await Promise.all([launchBrowser(), startDevelopment(copy.folder)]);
});
afterAll(async () => {
  await browser.close();
  await development.end();
  copy.remove();
});

/** The command of package.json's `dev`, on a port that the kernel picks. */
async function startDevelopment(folder: string) {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    // Where it is told of Vitest, Astro's development server answers nothing.
    env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const findUrl = () => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
  for (let url = findUrl(); ; url = findUrl()) {
    if (url !== undefined)
      return {
        url,
        async end() {
          const ended = once(server, 'exit');
          server.kill('SIGTERM');
          await ended;
        },
      };
    if (server.exitCode !== null) throw new Error(`It did not start: ${said}`);
    await wait(100);
  }
}

it('shows the site, and a change of a text with a picture as soon as it is made', async () => {
  const { page, context } = await openPage(browser, `${development.url}/posts/`);
  await page.locator(`a[href="${ADDRESS}"]`).first().click();
  await page.waitForURL(`**${ADDRESS}`);
  const written = 'Between two lamps in Quillford somebody changed this sentence.';
  expect(await page.getByText(written).count()).toBe(0);
  fs.mkdirSync(path.join(copy.folder, 'content/media'), { recursive: true });
  await halves(900, 600).png().toFile(path.join(copy.folder, 'content/media/two-lamps.png'));
  copy.write(POST, `${copy.read(POST)}\n${written}\n\n![Two lamps](/media/two-lamps.png)\n`);
  await page.getByText(written).waitFor();
  const picture = page.getByAltText('Two lamps');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBeGreaterThan(300);
  await context.close();
});

it('takes a rating, and gives it back to its reader', async () => {
  const { page, context } = await openPage(browser, development.url + ADDRESS);
  await page.getByText('4 stars').click();
  await page.getByRole('button', { name: 'Send rating' }).click();
  await page.getByText('You gave 4 stars.').first().waitFor();
  await page.reload();
  await page.getByText('You gave 4 stars.').first().waitFor();
  await context.close();
});
