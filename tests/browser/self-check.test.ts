import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

/** Its check has seven signs and asks for more than two. */
const ARTICLE = '/posts/codependency-vs-interdependence/';

const opened = useSiteInBrowser();

async function open(options: BrowserContextOptions = {}) {
  const { page, context } = await opened.open(ARTICLE, options);
  const check = page.getByRole('region', { name: 'A check for yourself' });
  return {
    context,
    page,
    check,
    boxes: check.getByRole('checkbox'),
    link: check.getByRole('link', { name: 'Write to me privately' }),
  };
}

describe('the self-check', () => {
  it('without script is a list of signs with the advice under it', async () => {
    const { check, boxes, link, context } = await open({ javaScriptEnabled: false });
    expect(await boxes.count()).toBe(7);
    expect(await check.innerText()).toContain(
      'Codependence: if you recognise yourself in more than two of these signs, it is worth talking about.',
    );
    expect(await link.isVisible()).toBe(false);
    await context.close();
  });

  it('invites to talk when more signs are ticked than the post says, and only then', async () => {
    const { check, boxes, link, context } = await open();
    const status = check.getByRole('status');
    await boxes.nth(0).check();
    await boxes.nth(3).check();
    expect(await status.innerText()).toBe('2 of 7 ticked.');
    expect(await link.isVisible()).toBe(false);
    await boxes.nth(6).check();
    expect(await status.innerText()).toBe('3 of 7 ticked. That is worth talking about.');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe('/contact/');
    await boxes.nth(0).uncheck();
    expect(await link.isVisible()).toBe(false);
    await context.close();
  });

  it('says that nothing leaves the browser, and keeps that promise', async () => {
    const { page, check, boxes, context } = await open();
    expect(await check.innerText()).toContain('Nothing leaves your browser');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (let index = 0; index < 7; index += 1) await boxes.nth(index).check();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
