import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { tell } from '../known-reader.ts';
import { until } from '../until.ts';
import { runAxe } from './axe.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const { url, dataFolder, inBare, signIn } = useWritingSite({ prepare: giveFolder });
let page: Page;
beforeAll(async () => {
  page = await signIn({ viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' });
});

/** The second post gets a folder, with a picture. */
function giveFolder(content: string): void {
  const posts = path.join(content, 'posts');
  const second = fs.readFileSync(path.join(posts, 'second.mdx'), 'utf8');
  fs.rmSync(path.join(posts, 'second.mdx'));
  fs.mkdirSync(path.join(posts, 'second'));
  fs.writeFileSync(
    path.join(posts, 'second/index.mdx'),
    second.replace('## Resting\n', '![A pot on a stove](./pot.svg)\n\n## Resting\n'),
  );
  fs.writeFileSync(
    path.join(posts, 'second/pot.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60" width="900" height="600"><circle cx="45" cy="30" r="20"/></svg>',
  );
}

const open = (address: string) => page.goto(url() + address);
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const status = () => page.getByRole('status').innerText();
const textOf = async (address: string) => {
  const answer = await fetch(url() + address);
  return { status: answer.status, url: answer.url.slice(url().length), text: await answer.text() };
};
/** What is live follows the save within a moment. */
const untilLive = (address: string, has: (page: Awaited<ReturnType<typeof textOf>>) => boolean) =>
  until(async () => has(await textOf(address)));

/** Nothing to object to, no wider than a phone, and drawn where somebody wants to look. */
async function lookAt(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await runAxe(page, { rules: undefined });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    if (SHOTS === undefined) continue;
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.screenshot({
        path: path.join(SHOTS, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await page.setViewportSize(PHONE);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

it(
  'changes an address, to which the old one leads with its picture, and tells what cannot be one',
  async () => {
    await open('/write/posts/second/address/');
    await page.getByLabel('Address on the site').fill('Resting Together');
    await button('Change the address').click();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Write resting-together.');
    await lookAt('address-refused');
    await page.getByLabel('Address on the site').fill('resting');
    await button('Change the address').click();
    await page.waitForURL('**/write/posts/resting/address/?done=moved');
    expect(await status()).toContain('The old one leads there.');
    await lookAt('address');
    await untilLive('/posts/second/', ({ url }) => url === '/posts/resting/');
    expect((await textOf('/posts/resting/')).text).toContain('A pot on a stove');
    expect((await textOf('/posts/first/')).text).toContain('href="/posts/resting/"');
  },
  3 * MINUTE,
);

it(
  'reads earlier versions of a text and takes one back',
  async () => {
    const file = 'content/posts/resting/index.mdx';
    const before = inBare('show', `main:${file}`);
    await open('/write/posts/resting/');
    await page.locator('.body-field [contenteditable="true"]').first().waitFor();
    await button('Plain text').click();
    const text = page.locator('textarea[name="$body"]');
    await text.fill(
      (await text.inputValue()).replace('## Resting\n', 'Words that are not to stay.\n\n## Resting\n'),
    );
    await button('Publish').click();
    await page.getByRole('status').getByRole('link', { name: 'See it' }).first().waitFor();
    await open('/write/posts/resting/versions/');
    expect(await page.locator('.item > p:nth-child(2)').allInnerTexts()).toEqual([
      '1 paragraph added',
      'The address',
      'Written',
    ]);
    expect(await page.locator('.item time').first().innerText()).toMatch(/^Today, \d\d:\d\d/);
    await lookAt('versions');
    await page.getByRole('link', { name: 'Read it' }).first().click();
    await page.waitForURL('**/versions/?version=*');
    expect(await page.locator('ins').allInnerTexts()).toEqual(['Words that are not to stay.']);
    await lookAt('version');
    await button('Take this one back').click();
    await page.waitForURL('**/versions/?done=taken');
    expect(inBare('show', `main:${file}`)).toBe(before);
    await untilLive('/posts/resting/', ({ text }) => !text.includes('not to stay'));
    expect(await page.locator('.item').count()).toBe(4);
  },
  3 * MINUTE,
);

it(
  'takes a post off the site and puts it on again, with what readers said',
  async () => {
    await tell(url(), 'second', { stars: 4 });
    await tell(url(), 'second', { name: 'Ada', text: 'A word of mine.' });
    await open('/write/posts/resting/remove/');
    await lookAt('remove');
    await button('Take it off the site').click();
    await page.waitForURL('**/remove/?done=off');
    await untilLive('/posts/resting/', (found) => found.status === 404);
    const gone = await textOf('/posts/second/');
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('We missed each other');
    expect((await textOf('/posts/first/')).text).not.toContain('href="/posts/resting/"');
    await button('Put it on the site').click();
    await page.waitForURL('**/remove/?done=on');
    await untilLive('/posts/resting/', ({ text }) => text.includes('1 rating'));
  },
  3 * MINUTE,
);

it(
  'deletes a post, brings it back with its ratings, and deletes it with them for ever',
  async () => {
    await open('/write/posts/resting/remove/');
    expect(await page.locator('main').innerText()).toContain('pot.svg');
    await page.getByLabel('Keep them out of sight').check();
    await button('Delete').click();
    await page.waitForURL('**/write/removed/?done=removed');
    await lookAt('removed');
    await untilLive('/posts/resting/', (found) => found.status === 410);
    await button('Bring it back').click();
    await page.waitForURL('**/write/posts/resting/versions/?done=back');
    await untilLive(
      '/posts/resting/',
      ({ text }) => text.includes('1 rating') && text.includes('A pot on a stove'),
    );
    await open('/write/posts/resting/remove/');
    await page.getByLabel('Erase them for ever').check();
    await button('Delete').click();
    await page.waitForURL('**/write/removed/?done=erased');
    const store = await openSqliteStore(path.join(dataFolder(), 'site.db'));
    expect(await store.countThreads(['second'])).toEqual(new Map());
    expect(await store.listComments({ limit: 9 })).toEqual([]);
    await store.close();
    expect(inBare('ls-tree', '-r', '--name-only', 'main', 'content/posts')).toBe('content/posts/first.mdx\n');
  },
  4 * MINUTE,
);
