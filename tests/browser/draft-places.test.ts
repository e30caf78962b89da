import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const LAPTOP = { width: 1280, height: 800 };

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

/** Half-written: a topic that there is not, and a link to nowhere in the last of many paragraphs. */
const DRAFT = `---
id: half
title: What is half-written
description: Two people who walk beside each other need not look at each other, and may say more than at a table.
kind: article
draft: true
author: coach
topics: [closenes]
---

${'Whoever waits for the other waits long, and both know it.\n\n'.repeat(12)}
## How to begin

More is in [another post](/posts/nowhere/), which is not there.
`;

const site = useWritingSite({
  prepare(content) {
    addStandingCalls(content);
    fs.writeFileSync(path.join(content, 'posts/half.mdx'), DRAFT);
  },
});

const toMend = (page: Page) => page.getByRole('region', { name: /to mend before this can be published$/ });

/** Presses the way that is beside what is said about something. */
async function go(page: Page, about: string): Promise<void> {
  await page.goto(`${site.url()}/drafts/half/`);
  await toMend(page).getByRole('listitem').filter({ hasText: about }).getByRole('link').click();
  await page.waitForURL('**/write/posts/half/**');
}

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });

it.each([
  ['a phone', PHONE],
  ['a laptop', LAPTOP],
] as const)(
  'on %s each thing to mend is said as the form says it, and leads to its place there',
  async (name, viewport) => {
    const page = await site.signIn({ viewport, javaScriptEnabled: true });
    page.setDefaultTimeout(MINUTE / 3);
    await page.goto(`${site.url()}/drafts/half/`);
    const told = await toMend(page).innerText();
    // The folded details alone speak of files, lines and kinds.
    expect(told).not.toMatch(/\.mdx|Line \d|slug|front matter|previousSlugs/i);
    expect(told).toContain('which is not there');
    if (SHOTS !== undefined)
      await page.screenshot({ path: path.join(SHOTS, `draft-${name.slice(2)}.png`), fullPage: true });

    await go(page, 'closenes');
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
      )
      .toBe('topics');
    await page.context().close();
  },
  3 * MINUTE,
);

it.each([
  ['a phone', PHONE],
  ['a laptop', LAPTOP],
] as const)(
  'on %s, without script, it leads to the box in the form, and opens what is folded around it',
  async (_name, viewport) => {
    const page = await site.signIn({ viewport });
    page.setDefaultTimeout(MINUTE / 3);
    await go(page, 'which is not there');
    expect(await isInView(page, '#f-body')).toBe(true);
    await go(page, 'closenes');
    expect(new URL(page.url()).hash).toBe('#f-topics');
    await page.locator('#f-topics').waitFor();
    await page.context().close();
  },
  2 * MINUTE,
);
