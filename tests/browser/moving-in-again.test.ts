import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFolders, readState } from '../../src/server/moving-in/import-state.ts';
import { withLock } from '../../src/server/processes/lock.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { until } from '../until.ts';
import { makeOldPictures, makeOldSite } from './old-site.ts';
import { draw, DEVICES } from './week.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// What comes in an import's way: a text that somebody wrote meanwhile, another window, and the way back from a form.

const { url, folder, dataFolder, inBare, push, signIn } = useWritingSite();

const MINE = `---
id: when-to-speak
kind: article
title: Mine by now
description: A text that was written here while another of the same name was on its way from elsewhere.
publishedAt: 2026-11-20
author: coach
topics:
  - closeness
draft: true
---

Mine.
`;
const REPORT = /\/write\/import\/\d{4}-\d\d-\d\d-\w+\/(?:#t-\d+)?$/;

async function choose(page: Page, year: number): Promise<void> {
  const files = ['old.xml', 'uploads.zip'].map((name) => path.join(folder(), `${year}-${name}`));
  fs.writeFileSync(files[0] ?? '', makeOldSite(year));
  fs.writeFileSync(files[1] ?? '', await makeOldPictures());
  await page.goto(`${url()}/write/import/`);
  await page.getByLabel('Files of your old site').setInputFiles(files);
}

const toTopic = (name: string) =>
  `name: ${name}\ndescription: What there is to say about it when nothing is said for a while, and why.\n`;

const show = (file: string) => inBare('show', `main:content/posts/${file}`);

it(
  'is tried again where somebody wrote one of its texts meanwhile, and leaves that as it is',
  async () => {
    const page = await signIn({ viewport: PHONE, reducedMotion: 'reduce' });
    await choose(page, 2018);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByLabel(/^Talking/).selectOption({ label: 'Closeness' });
    // Its drafts are written by then, and wait for whoever publishes.
    await withLock(publishFolders(dataFolder()).lock, async () => {
      await page.getByRole('button', { name: 'Write the drafts' }).click();
      await until(() => readState(importFolders(dataFolder()))?.commit !== undefined);
      await push((content) => {
        fs.mkdirSync(path.join(content, 'posts/when-to-speak'));
        fs.writeFileSync(path.join(content, 'posts/when-to-speak/index.mdx'), MINE);
      });
    });
    await page
      .getByText('Somebody wrote one of these texts here meanwhile. Try again: what is here stays as it is.')
      .waitFor();
    await draw(page, 'import-overtaken');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(REPORT);
    expect(await page.locator('.item h2').allInnerTexts()).toEqual([
      'When to speak',
      'A week without advice',
      'The picture that is gone',
    ]);
    expect(show('when-to-speak/index.mdx')).toBe(MINE);
    expect(show('when-to-speak-2/index.mdx')).toContain('title: When to speak\n');
    expect(show('a-week-without-advice/index.mdx')).toContain('importedFrom: wordpress:13@old-2018.example');
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'takes a topic that was made while it asked, and leaves out one that was deleted',
  async () => {
    const page = await signIn({ viewport: PHONE, reducedMotion: 'reduce' });
    await choose(page, 2017);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByLabel(/^Talking/).waitFor();
    const topics = { silence: 'Silence', noise: 'Noise' };
    await push((content) => {
      for (const [id, name] of Object.entries(topics))
        fs.writeFileSync(path.join(content, `topics/${id}.yaml`), toTopic(name));
    });
    await page.reload();
    await page.getByLabel(/^Talking/).selectOption({ label: 'Silence' });
    await page.getByLabel(/^Listening/).selectOption({ label: 'Noise' });
    await push((content) => {
      fs.rmSync(path.join(content, 'topics/noise.yaml'));
    });
    await page.getByRole('button', { name: 'Write the drafts' }).click();
    await page.waitForURL(REPORT);
    const textOf = (id: number) => {
      const found = inBare('grep', '-l', `importedFrom: wordpress:${id}@old-2017.example`, 'main');
      return inBare('show', found.trim());
    };
    expect(textOf(12)).toContain('topics:\n  - silence\n');
    expect(textOf(13)).toContain('topics: []\n');
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'leads from the form of a text to the report that it came with, until readers have it: $name',
  async (device) => {
    const page = await signIn({ ...device.options, reducedMotion: 'reduce' });
    const year = device.options.isMobile ? 2020 : 2021;
    await choose(page, year);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByLabel(/^Talking/).selectOption({ label: 'Closeness' });
    await page.getByRole('button', { name: 'Write the drafts' }).click();
    await page.waitForURL(REPORT);
    const item = page.getByRole('listitem').filter({ hasText: 'The picture that is gone' }).first();
    await item.getByRole('link', { name: 'Edit' }).click();
    const back = page.getByRole('link', { name: 'What came from Old blog' });
    await back.waitFor();
    await draw(page, `import-form-${device.name.replaceAll(' ', '-')}`);
    await back.click();
    await page.waitForURL(/#t-3$/);
    expect(await page.locator('#t-3').innerText()).toBe('The picture that is gone');
    const first = page.getByRole('listitem').filter({ hasText: 'When to speak' }).first();
    await first.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('It is published.').waitFor();
    await first.getByRole('link', { name: 'Edit' }).click();
    await page.locator('#f-title').waitFor();
    expect(await back.count()).toBe(0);
    await page.context().close();
  },
  4 * MINUTE,
);

it.each([
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
])(
  'says early that another window sends already, and keeps what was chosen where it can: $name',
  async ({ name, options }) => {
    const page = await signIn({ viewport: PHONE, ...options });
    await choose(page, 2023);
    // Much more than a socket holds, so that the answer comes while it is still being sent.
    const large = path.join(folder(), 'large.zip');
    fs.writeFileSync(large, Buffer.alloc(20_000_000, 'a'));
    await page.getByLabel('Files of your old site').setInputFiles(large);
    const cookies = await page.context().cookies();
    const other = sendSlowly(cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; '));
    await until(() => fs.existsSync(importFolders(dataFolder()).arriving));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('Another import is under way. Let it end first.').waitFor();
    await draw(page, `import-other-window-${name.replaceAll(' ', '-')}`);
    expect(fs.existsSync(importFolders(dataFolder()).arriving)).toBe(true);
    if (name === 'with script') {
      const input = page.getByLabel('Files of your old site');
      expect(
        await input.evaluate((each) => (each instanceof HTMLInputElement ? each.files?.length : 0)),
      ).toBe(1);
    }
    await other.stop();
    await until(() => !fs.existsSync(importFolders(dataFolder()).arriving));
    await page.context().close();
  },
  2 * MINUTE,
);

/** Another window, whose files are on their way until it is closed. */
function sendSlowly(cookie: string) {
  const closed = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(
        Buffer.from('--b\r\nContent-Disposition: form-data; name="files"; filename="a.xml"\r\n\r\nfirst'),
      );
    },
  });
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    signal: closed.signal,
    headers: { cookie, origin: url(), 'content-type': 'multipart/form-data; boundary=b' },
  } as RequestInit;
  const sent = fetch(`${url()}/write/import/`, init).catch(() => undefined);
  return {
    stop: async () => {
      closed.abort();
      await sent;
    },
  };
}
