import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

const WORDS = 'The tandem of our aunt';

const site = useSiteInBrowser();

it('sends neither a chosen theme nor a draft to anybody', async () => {
  const { page, context } = await site.open('/posts/asking-for-what-you-need/', { colorScheme: 'light' });
  context.setDefaultTimeout(10_000);
  const sent: Request[] = [];
  context.on('request', (request) => sent.push(request));
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill(WORDS);
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(stored).toContain('tandem');
  expect(await stored()).toContain('dark');
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe(WORDS);
  await page.goto(`${site.url()}/about/`);
  await page.goto(`${site.url()}/you/`);

  const requests = await Promise.all(
    sent.map(async (request) => {
      const headers = JSON.stringify(await request.allHeaders());
      return `${request.method()} ${request.url()} ${headers} ${request.postData() ?? ''}`;
    }),
  );
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(requests.filter((request) => /tandem|dark|theme|cookie/i.test(request))).toEqual([]);
  await context.close();
});
