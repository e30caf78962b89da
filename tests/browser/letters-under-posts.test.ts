import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { addLetters } from '../site-with-letters.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { SAM, serveLetters } from './serve-letters.ts';

const { joining } = voiceOf('en-GB').words;
const POST = '/posts/codependency-vs-interdependence/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;

const letters = serveLetters(addLetters);

const begin = async (page: Page, email: string) => {
  await page.getByLabel(joining.inviteAddress).fill(email);
  await page.getByRole('button', { name: joining.begin }).click();
  await page.waitForURL('**/letters/');
  return page.locator('form', { has: page.getByRole('radio') });
};

describe.each([
  ['with script', true],
  ['without script', false],
])('a field for an address under an article, %s', (_how, javaScriptEnabled) => {
  it('leads to the form with the address in it, where letters are asked for', async () => {
    const { page, context, faults } = await letters.open(POST, { ...PHONE, javaScriptEnabled });
    const form = await begin(page, SAM);
    // In the form, and in no address that a log or a history could show.
    expect([await form.getByLabel(joining.email).inputValue(), page.url()]).toEqual([
      SAM,
      `${letters.site.url}/letters/`,
    ]);
    expect([await letters.findSam(), letters.post.delivered]).toEqual([undefined, []]);
    await form.getByRole('radio', { name: joining.paces.month }).check();
    await form.getByRole('button', { name: joining.join }).click();
    await page.waitForURL('**/letters/?done=asked');
    await expect.poll(() => letters.post.delivered.length, { timeout: 10_000 }).toBe(1);
    const { document } = parseHTML(letters.post.delivered[0]?.html ?? '');
    const link = document.querySelector('a[href*="/letters/yes/"]')?.getAttribute('href') ?? '';
    await page.goto(new URL(new URL(link).pathname, letters.site.url).href);
    await page.getByRole('button', { name: joining.yes.button }).click();
    await page.getByText(joining.yes.done).waitFor();
    expect(await letters.findSam()).toMatchObject({
      email: SAM,
      choices: { pace: 'month' },
      consent: { how: 'form' },
    });
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says at the form what is wrong with what was typed', async () => {
    const { page, context } = await letters.open(POST, { ...LAPTOP, javaScriptEnabled });
    const form = await begin(page, 'sam@mail');
    const field = form.getByLabel(joining.email);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('sam@mail');
    expect(letters.post.delivered).toEqual([]);
    await context.close();
  });
});

it('is large enough for a thumb, and axe objects to nothing in it by day and by night', async () => {
  const html = await (await fetch(new URL(POST, letters.site.url))).text();
  expect(await validateHtml(html)).toEqual([]);
  for (const size of [PHONE, LAPTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await letters.open(POST, { ...size, colorScheme });
      const field = page.getByLabel(joining.inviteAddress);
      await field.scrollIntoViewIfNeeded();
      expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const { violations } = await runAxe(page);
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const { LOOKS } = process.env;
      const name = `under-${size.viewport.width}-${colorScheme}`;
      if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png` });
      await context.close();
    }
  }
});
