import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const LAPTOP = { width: 1280, height: 800 };

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const toPost = (id: string, title: string, more: string) => `---
id: ${id}
title: ${title}
description: Two people who walk beside each other need not look at each other, and may say more than at a table.
kind: article
${more}
author: coach
topics: [closeness]
---

Two people who walk need not look at each other.
`;

/** The checks' own two posts are on the site; these are twelve more of each kind. */
function addPosts(content: string): void {
  addStandingCalls(content);
  const write = (name: string, title: string, more: string) => {
    fs.writeFileSync(path.join(content, 'posts', `${name}.mdx`), toPost(name, title, more));
  };
  for (let number = 1; number <= 9; number += 1)
    write(`walk-${number}`, `A walk, number ${number}`, `publishedAt: 2026-06-0${number}`);
  write('sketch', 'Only begun', 'publishedAt: 2026-06-05\ndraft: true');
  write('outline', 'A walk that is only begun', 'publishedAt: 2026-06-05\ndraft: true');
  write('later', 'Still to come', 'publishedAt: 2999-01-01');
}

const site = useWritingSite({ prepare: addPosts });

const titles = (page: Page) => page.locator('section[aria-labelledby=posts] li > a').allTextContents();
const status = (page: Page) => page.locator('section[aria-labelledby=posts] [role=status]');

it.each([
  ['a phone, with script', PHONE, true],
  ['a laptop, with script', LAPTOP, true],
  ['a phone, without script', PHONE, false],
  ['a laptop, without script', LAPTOP, false],
] as const)(
  'on %s she sees her drafts alone, and hears how many there are',
  async (name, viewport, javaScriptEnabled) => {
    const page = await site.signIn({ viewport, javaScriptEnabled });
    await page.goto(`${site.url()}/write/`);
    expect(await titles(page)).toHaveLength(14);
    expect(await status(page).textContent()).toBe('');
    const show = page.getByLabel('Show');
    expect(await show.locator('option').allTextContents()).toEqual([
      'All (14)',
      'Drafts (2)',
      'Scheduled (1)',
      'On the site (11)',
      'To be mended (0)',
    ]);
    // A page that is loaded anew is another one: with script, this one stays.
    if (javaScriptEnabled)
      await page.evaluate(() => {
        document.body.setAttribute('data-same', '');
      });
    await show.selectOption({ value: 'draft' });
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => status(page).textContent()).toBe('2 posts');
    expect((await titles(page)).toSorted()).toEqual(['A walk that is only begun', 'Only begun']);
    expect(await page.locator('body[data-same]').count()).toBe(javaScriptEnabled ? 1 : 0);
    expect(new URL(page.url()).searchParams.get('show')).toBe('draft');
    if (SHOTS !== undefined)
      await page.screenshot({ path: path.join(SHOTS, `lists-${name.replaceAll(/[^a-z]+/g, '-')}.png`) });

    await page.getByLabel('Search your posts').fill('walk');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => status(page).textContent()).toBe('1 post');
    expect(await titles(page)).toEqual(['A walk that is only begun']);

    await show.selectOption({ value: 'scheduled' });
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => status(page).textContent()).toBe('No post has “walk” in its title.');
    await page.reload();
    expect(await show.inputValue()).toBe('scheduled');
    await page.context().close();
  },
  2 * MINUTE,
);

it(
  'shows a text that could not be published among those to be mended, and leads back to its form',
  async () => {
    const page = await site.signIn();
    await page.goto(`${site.url()}/write/posts/walk-1/`);
    await page.locator('#f-body').fill('Read [what comes next](/posts/nowhere/).');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.locator('#answer li').first().waitFor();
    await page.goto(`${site.url()}/write/?show=mend`);
    expect(await status(page).textContent()).toBe('1 post');
    expect(await titles(page)).toEqual(['A walk, number 1']);
    await page.locator('section[aria-labelledby=posts] li > a').click();
    await page.waitForURL(/\/write\/posts\/walk-1\/\?draft=/);
    expect(await page.locator('#f-body').inputValue()).toContain('what comes next');
    await page.context().close();
  },
  2 * MINUTE,
);
