import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeOldPictures, makeOldSite } from './old-site.ts';
import { draw } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// A coach takes an import back after she has begun to work on it, and is asked before anything of hers is lost.

const { url, folder, inBare, signIn } = useWritingSite();

async function bring(page: Page, year: number): Promise<void> {
  const files = ['old.xml', 'uploads.zip'].map((name) => path.join(folder(), `${year}-${name}`));
  fs.writeFileSync(files[0] ?? '', makeOldSite(year));
  fs.writeFileSync(files[1] ?? '', await makeOldPictures());
  await page.goto(`${url()}/write/import/`);
  await page.getByLabel('Files of your old site').setInputFiles(files);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Write the drafts' }).waitFor();
  await page.getByLabel(/^Talking/).selectOption({ label: 'A new topic of this name' });
  await page.getByLabel(/^Listening/).selectOption({ label: 'A new topic of this name' });
  await page.getByRole('button', { name: 'Write the drafts' }).click();
  await page.waitForURL(/\/write\/import\/\d{4}-\d\d-\d\d-\w+\/$/, { timeout: 2 * MINUTE });
}

const listFiles = () => inBare('ls-tree', '-r', '--name-only', 'main', 'content/').trim().split('\n');

it(
  'asks first, names what she has changed, keeps that with its topic and pictures, or takes all',
  async () => {
    const page = await signIn();
    const before = inBare('rev-parse', 'main:content');
    const known = listFiles();
    await bring(page, 2015);
    const report = page.url();
    const item = page.getByRole('listitem').filter({ hasText: 'When to speak' }).first();
    await item.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('When to speak up');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('Saved as a draft.').waitFor();

    await page.goto(report);
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByRole('heading', { name: 'You have changed 1 of its drafts since.' }).waitFor();
    expect(
      await page.getByRole('main').getByRole('link', { name: 'When to speak up', exact: true }).count(),
    ).toBe(1);
    await draw(page, 'back-asked');
    await page.getByRole('link', { name: 'Leave everything as it is' }).click();
    expect(listFiles()).toContain('content/posts/a-week-without-advice/index.mdx');

    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByRole('button', { name: 'Keep these, delete the others' }).click();
    await page.getByText('The drafts that you had not changed are deleted. The others are here.').waitFor();
    const picture = 'content/posts/when-to-speak/quiet-lake.jpg';
    expect(listFiles().filter((file) => !known.includes(file))).toEqual([
      'content/posts/when-to-speak/index.mdx',
      picture,
      'content/topics/talking.yaml',
    ]);
    await page.getByRole('link', { name: /^To do 1/ }).click();
    expect(await page.locator('.items').innerText()).toContain('When to speak');

    await page.goto(report);
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByRole('button', { name: 'Delete all, these too' }).click();
    await page.getByText('All its drafts are deleted.', { exact: true }).waitFor();
    expect(inBare('rev-parse', 'main:content')).toBe(before);
    await page.context().close();
  },
  5 * MINUTE,
);

it(
  'says before anything is sent, or at once, what is wrong with what was chosen',
  async () => {
    const large = path.join(folder(), 'large.zip');
    fs.writeFileSync(large, '');
    fs.truncateSync(large, 1_100_000_000);
    const empty = path.join(folder(), 'empty.xml');
    fs.writeFileSync(empty, '');
    for (const options of [{ javaScriptEnabled: false }, {}]) {
      const page = await signIn(options);
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST' && request.url().includes('/write/import/')) sent.push(request.url());
      });
      const choose = async (files: string[]) => {
        await page.goto(`${url()}/write/import/`);
        await page.getByLabel('Files of your old site').setInputFiles(files);
        await page.getByRole('button', { name: 'Send' }).click();
      };
      const alert = page.getByRole('alert');
      await choose([large]);
      await alert.getByText('That is more than 1 GB.').waitFor();
      await choose([empty]);
      await alert.getByText('There is nothing in what was chosen.').waitFor();
      await choose([]);
      await alert.getByText('Choose a file, or write the address of a feed.').waitFor();
      expect(sent).toHaveLength(options.javaScriptEnabled === false ? 3 : 0);
      if (options.javaScriptEnabled !== false) {
        // What was chosen can be put right without being chosen anew.
        await page.getByLabel('Or the address of its feed').fill('http://127.0.0.1:9/feed');
        await page.getByRole('button', { name: 'Send' }).click();
        await page.getByText('The feed could not be fetched.').waitFor();
        await draw(page, 'feed-failed');
        await page.getByRole('button', { name: 'Choose something else' }).click();
        await page.getByRole('button', { name: 'Send' }).waitFor();
      }
      await page.context().close();
    }
  },
  3 * MINUTE,
);
