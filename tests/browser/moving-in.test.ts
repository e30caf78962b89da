import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { makeOldPictures, makeOldSite } from './old-site.ts';
import { draw, DEVICES, handOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// A coach brings her blog here at her desk, on a phone and on a laptop: sends it, sees how far it is, goes through the
// report, publishes the first post, and takes back what came where nothing of it is published.

const { url, folder, inBare, signIn } = useWritingSite();

let pictures: Buffer;
beforeAll(async () => {
  pictures = await makeOldPictures();
});

const get = (address: string) => fetch(url() + address, { redirect: 'manual' });

async function bring(page: Page, year: number): Promise<void> {
  const files = ['old.xml', 'uploads.zip'].map((name) => path.join(folder(), `${year}-${name}`));
  fs.writeFileSync(files[0] ?? '', makeOldSite(year));
  fs.writeFileSync(files[1] ?? '', pictures);
  await page.goto(`${url()}/write/`);
  await page.getByRole('link', { name: 'Bring your old site' }).click();
  await page.getByLabel('Files of your old site').setInputFiles(files);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Write the drafts' }).waitFor();
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write the drafts' }).click();
  await page.waitForURL(/\/write\/import\/\d{4}-\d\d-\d\d-\w+\/$/, { timeout: 2 * MINUTE });
}

it(
  'brings the texts, says what came, and takes all of it back: without script',
  async () => {
    const page = await signIn();
    const before = inBare('rev-parse', 'main:content');
    await bring(page, 2017);
    expect(await page.locator('main').innerText()).toContain('3 texts would come.');
    expect(inBare('rev-parse', 'main:content')).toBe(before);
    await page.getByLabel(/^Listening/).selectOption({ label: 'A new topic of this name' });
    await write(page);
    expect(inBare('log', '--format=%s', '-n', '1', 'main').trim()).toBe('Bring texts from Old blog');
    expect(inBare('show', 'main:content/posts/a-week-without-advice/index.mdx')).toContain('listening');
    expect(inBare('show', 'main:content/topics/listening.yaml')).toContain('name: Listening');
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByText('All its drafts are deleted.', { exact: true }).waitFor();
    expect(inBare('rev-parse', 'main:content')).toBe(before);
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'sends it, sees the report, publishes the first post, to which its old addresses lead and under which its comments stand: $name',
  async (device) => {
    const { page, tap } = handOf(await signIn(device.options), device);
    const year = device.options.isMobile ? 2018 : 2019;
    await bring(page, year);
    await page.getByLabel(/^Talking/).selectOption({ label: 'Closeness' });
    await draw(page, `moving-in-asked-${device.name.replaceAll(' ', '-')}`);
    await write(page);
    await draw(page, `moving-in-report-${device.name.replaceAll(' ', '-')}`);
    const item = page.getByRole('listitem').filter({ hasText: 'When to speak' }).first();
    expect(await item.innerText()).toContain('2 comments came along');
    expect(
      await page.getByRole('listitem').filter({ hasText: 'The picture that is gone' }).first().innerText(),
    ).toMatch(/Could not be had\s+.*lost\.jpg/);
    const here = device.options.isMobile ? '/posts/when-to-speak/' : '/posts/when-to-speak-2/';
    expect((await get(here)).status).toBe(404);
    await tap(item.getByRole('link', { name: 'Look' }));
    await page.getByText('Not before you have').waitFor();
    await page.goBack();
    await tap(item.getByRole('button', { name: 'Publish' }));
    await page.getByText('It is published.').waitFor();
    const answer = await get(`/${year}/04/when-to-speak/`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, here]);
    const query = await get(`/?p=${year}12`);
    expect([query.status, query.headers.get('location')]).toEqual([301, here]);
    const html = await (await get(here)).text();
    expect(html).toContain('This helped me at breakfast.');
    expect(html).toContain('Me too, at dinner.');
    expect(html).not.toContain('@old.example');
    await tap(page.getByRole('link', { name: /^Published 1/ }));
    await page.waitForURL('**/?show=done');
    expect(await page.locator('.item h2').allInnerTexts()).toEqual(['When to speak']);
    expect(await page.getByRole('button', { name: 'Take this import back' }).count()).toBe(0);
    await page.context().close();
  },
  5 * MINUTE,
);
