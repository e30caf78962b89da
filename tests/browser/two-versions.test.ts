import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { openPlainly } from './desk-site.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const LAPTOP = { width: 1280, height: 800 };

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const POST = `---
id: walk
title: What a walk is good for
description: Two people who walk beside each other need not look at each other, and may say more than at a table.
kind: article
publishedAt: 2026-06-05
author: coach
topics: [closeness]
cover: { src: ./pier.jpg, alt: A pier by the sea. }
callsToAction:
  - { kind: comment, text: Tell me where you walk. }
  - { kind: comment, text: Tell me with whom. }
---

Two people who walk need not look at each other.

<CallsToAction />
`;

const site = useWritingSite({
  async prepare(content) {
    addStandingCalls(content);
    const folder = path.join(content, 'posts/walk');
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'index.mdx'), POST);
    await halves(1200, 800).jpeg().toFile(path.join(folder, 'pier.jpg'));
    await halves(800, 1200).jpeg().toFile(path.join(folder, 'bench.jpg'));
  },
});

/** Changes what is folded too, in a form of a version that was never live. */
async function changeBehind(page: Page): Promise<void> {
  await page.locator('[name="$base"]').evaluate((base: HTMLInputElement) => {
    base.value = '0'.repeat(40);
  });
  for (const folded of await page.locator('details.folded').all())
    await folded.evaluate((each: HTMLDetailsElement) => {
      each.open = true;
    });
  await page.locator('[name="publishedAt"]').fill('2026-06-07');
  await page.getByLabel('Closeness').first().uncheck();
  await page.locator('[name="cover.src"]').evaluate((chosen: HTMLInputElement) => {
    chosen.value = './bench.jpg';
  });
  await page.locator('[name="cover.alt"]').fill('A pier in the evening.');
  await page.locator('[name="callsToAction.e1.text"]').fill('Tell me with whom you walk.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
}

it.each([
  ['a phone, with script', PHONE, true],
  ['a laptop, with script', LAPTOP, true],
  ['a phone, without script', PHONE, false],
  ['a laptop, without script', LAPTOP, false],
] as const)(
  'on %s both versions are shown as the form shows them',
  async (name, viewport, hasScript) => {
    const page = await site.signIn({ viewport, javaScriptEnabled: true });
    page.setDefaultTimeout(MINUTE / 3);
    const address = `${site.url()}/write/posts/walk/`;
    if (hasScript) {
      await page.goto(address);
      await page.locator('.body-visual [contenteditable=true]').first().waitFor();
    } else await openPlainly(page, address);
    await changeBehind(page);
    const shown = hasScript
      ? page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' })
      : page.locator('#answer');
    await shown.locator('fieldset').first().waitFor();
    const words = await shown.innerText();
    for (const colorScheme of SHOTS === undefined ? [] : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: path.join(String(SHOTS), `two-${name.replaceAll(/[^a-z]+/g, '-')}-${colorScheme}.png`),
        fullPage: !hasScript,
      });
    }
    // Which is which, and of the other also when: it was published as this test began.
    expect(words).toContain('Written here, not saved yet');
    expect(words).toMatch(
      hasScript
        ? /Saved elsewhere (?:today|yesterday) at \d\d:\d\d/
        : /Saved elsewhere \d+ \w+ \d{4}, \d\d:\d\d/,
    );
    expect(words).toContain('7 June 2026');
    expect(words).toContain('5 June 2026');
    expect(words).toContain('Closeness');
    expect(words).not.toMatch(/2026-06-0|\bcloseness\b|\.\/pier\.jpg|callsToAction|cover\.src/);
    expect(words).not.toContain('bench.jpg');
    const pictures = shown.locator('img');
    expect(await pictures.count()).toBe(2);
    for (const picture of await pictures.all()) {
      const answer = await page.request.get(
        new URL((await picture.getAttribute('src')) ?? '', site.url()).href,
      );
      expect(answer.headers()['content-type']).toBe('image/jpeg');
      // Without script all goes through hands that know text alone: see openPlainly.
      if (!hasScript) continue;
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
    // Of the two invitations one differs, and is chosen by itself.
    expect(words).not.toContain('Tell me where you walk.');
    const row = shown.locator('fieldset').filter({ hasText: 'Tell me with whom you walk.' });
    expect(await row.count()).toBe(1);
    expect(await row.locator('legend').innerText()).toBe('Invitations: 2');
    await page.context().close();
  },
  2 * MINUTE,
);
