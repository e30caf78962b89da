import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillThread } from '../long-thread.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const CLOSED = 'asking-for-what-you-need';
/** The oldest of all. */
const PINNED = 'boundaries-that-bring-you-closer';
const TOLD = 'The comments on this article are closed.';

let copy: SiteCopy;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  copy = copySite();
  const declare = (slug: string, line: string, edit = (text: string) => text) => {
    const file = `content/posts/${slug}.mdx`;
    copy.write(file, edit(copy.read(file).replace(/^author:/m, `${line}\nauthor:`)));
  };
  declare(CLOSED, 'comments: closed', (text) => text.replaceAll('kind: comment', 'kind: message'));
  declare(PINNED, 'pinned: true');
  await copy.build();
  [site, browser] = await Promise.all([startSite({ RATE_LIMITS: 'off' }, copy.dist), launchBrowser()]);
  fillThread(path.join(site.dataFolder, 'site.db'), { threadId: CLOSED, comments: 4 });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  copy.remove();
});

describe('an article whose comments are closed', () => {
  it.each([true, false])(
    'shows what was said, takes ratings, and asks for no more; script: %s',
    async (script) => {
      const { page, context, faults } = await openPage(browser, `${site.url}/posts/${CLOSED}/`, {
        javaScriptEnabled: script,
      });
      const discussion = page.locator('#discussion');
      await discussion.getByRole('heading', { name: 'Comments are closed' }).waitFor();
      expect(await discussion.getByRole('article').count()).toBe(4);
      expect(await discussion.getByRole('link', { name: 'Report' }).count()).toBe(4);
      expect(await discussion.getByRole('link', { name: 'Reply' }).count()).toBe(0);
      expect(await discussion.getByRole('textbox').count()).toBe(0);
      await page.getByRole('radio', { name: '4 stars' }).check();
      await page.getByRole('button', { name: 'Send rating' }).click();
      await page
        .getByText(/\d ratings?/)
        .first()
        .waitFor();
      await discussion.getByRole('link', { name: 'write to me privately' }).click();
      await page.waitForURL(`**/posts/${CLOSED}/message/`);
      expect(await page.getByRole('textbox').count()).toBeGreaterThan(1);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('is read with the same ease by everybody', async () => {
    const { page, context } = await openPage(browser, `${site.url}/posts/${CLOSED}/`);
    await page.getByRole('heading', { name: 'Comments are closed' }).waitFor();
    expect((await runAxe(page)).violations).toEqual([]);
    await context.close();
  });

  it('gives a comment that was begun before back, to be sent in private', async () => {
    const words = { name: 'Kim', text: 'Begun before it was closed' };
    const headers = { origin: site.url };
    for (const parent of [{}, { parentId: 'c00000000000' }]) {
      const answer = await fetch(`${site.url}/posts/${CLOSED}/comments`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ ...words, ...parent }),
      });
      const html = await answer.text();
      expect([answer.status, html.includes(TOLD), html.includes(words.text)]).toEqual([403, true, true]);
    }
    const api = await fetch(`${site.url}/api/threads/${CLOSED}/comments`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(words),
    });
    expect([api.status, await api.json()]).toMatchObject([403, { code: 'comments-closed', message: TOLD }]);
  });

  it('asks for no reply where a page was left open', async () => {
    const address = `${site.url}/posts/${CLOSED}/comments/c00000000000/reply`;
    const { page, context } = await openPage(browser, address);
    await page.getByRole('heading', { name: 'Comments are closed' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await context.close();
  });
});

describe('a pinned article', () => {
  it.each(['/', '/posts/', '/topics/boundaries/'])('comes first, and says why: %s', async (address) => {
    const { page, context } = await openPage(browser, site.url + address);
    const cards = page.locator('.card');
    const [first, ...rest] = await cards.allInnerTexts();
    expect(await cards.first().locator('h2 a').getAttribute('href')).toBe(`/posts/${PINNED}/`);
    expect(first).toContain('Pinned');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.join()).not.toContain('Pinned');
    await context.close();
  });

  it('is no newer for that: feeds and the way to the next article go by date', async () => {
    const { items } = JSON.parse(fs.readFileSync(path.join(copy.dist, 'client/feed.json'), 'utf8')) as {
      items: { url: string }[];
    };
    expect(items.at(-1)?.url).toContain(PINNED);
    const { page, context } = await openPage(browser, `${site.url}/posts/${PINNED}/`);
    expect(await page.locator('.post-head').innerText()).not.toContain('Pinned');
    await context.close();
  });
});
