import fs from 'node:fs';
import path from 'node:path';
import { beforeAll } from 'vitest';
import type { Page } from 'playwright-core';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { becomeKnown, tell } from '../known-reader.ts';
import { halves } from '../odd-pictures.ts';
import { HOME } from '../sectioned-site.ts';
import { ADDRESS } from '../site-with-letters.ts';
import { fillLetters } from './desk-letters.ts';
import { addStandingCalls, MINUTE, useWritingSite, type WritingSite } from './writing-site.ts';

/** Posts, beside a comparison called "first": with all that a plain one may have, a draft, and one for another day. */
const PLAIN = `---
id: plain
title: What a walk is good for
description: Two people who walk beside each other need not look at each other, and may say more than at a table.
kind: article
publishedAt: 2026-06-05
updatedAt: 2026-06-06
author: coach
topics: [closeness]
related: [second]
previousSlugs: [walking]
cover: { src: ./pier.jpg, alt: A pier by the sea., caption: Where we began. }
callsToAction:
  - kind: comment
    text: Tell me where you walk.
---

Two people who walk need not look at each other, and a silence is silense no longer.

## How to begin

- A way that both know
- No telephone

| Day     | Way      |
| ------- | -------- |
| Monday  | The lake |
| Tuesday | The hill |

> Nobody has to speak.

![A pier by the sea](./pier.jpg)

More is in [another post](/posts/second/).

<CallsToAction />
`;

const variant = (id: string, title: string, edit: (text: string) => string) =>
  edit(PLAIN)
    .replace('id: plain', `id: ${id}`)
    .replace('title: What a walk is good for', `title: ${title}`)
    .replace('previousSlugs: [walking]\n', '')
    .replace('silense', 'silence');

const SECOND_DESCRIPTION =
  'Two people who walk beside each other say more than at a table, and hear more of it.';

const SETTINGS = `currency: GBP
menu:
  - { label: Articles, to: /posts/ }
  - { label: About me, to: /about/ }
profiles:
  - { url: https://social.commonground-coaching.org/@coach, label: Social }
letters:
  address: ${ADDRESS}
  send: by-hand
`;

/** A site on which each page of the coach has something to show. */
export function useDeskSite(): WritingSite {
  const site = useWritingSite({ prepare: addContent, environment: { RATE_LIMITS: 'off' } });
  beforeAll(async () => {
    await fillStore(site);
    await fillLetters(site.dataFolder());
    const page = await site.signIn({});
    await fillRepository(site, page);
    await page.context().close();
  }, 4 * MINUTE);
  return site;
}

async function addContent(content: string): Promise<void> {
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    fs.writeFileSync(path.join(content, file), text);
  };
  const change = (file: string, edit: (text: string) => string) => {
    write(file, edit(fs.readFileSync(path.join(content, file), 'utf8')));
  };
  addStandingCalls(content);
  change(
    'site.yaml',
    (text) =>
      text.replace(
        '  message: true',
        '  message: true\n  booking: https://calendar.commonground-coaching.org/talk',
      ) + SETTINGS,
  );
  for (const post of ['plain', 'gone']) {
    fs.mkdirSync(path.join(content, 'posts', post));
    await halves(1200, 800)
      .jpeg()
      .toFile(path.join(content, 'posts', post, 'pier.jpg'));
  }
  write('posts/plain/index.mdx', PLAIN);
  write(
    'posts/gone/index.mdx',
    variant('gone', 'What goes', (text) => text),
  );
  write(
    'posts/sketch.mdx',
    variant('sketch', 'What is only begun', (text) =>
      text
        .replace(/^cover: .*\n/m, '')
        .replace(/^!\[.*\n/m, '')
        .replace('author:', 'draft: true\nauthor:'),
    ),
  );
  write(
    'posts/later.mdx',
    variant('later', 'What is to come', (text) =>
      text
        .replace(/^cover: .*\n/m, '')
        .replace(/^!\[.*\n/m, '')
        .replace(/^updatedAt: .*\n/m, '')
        .replace('publishedAt: 2026-06-05', 'publishedAt: 2999-01-01'),
    ),
  );
  write(
    'posts/half.mdx',
    variant('half', 'What is half-written', (text) =>
      text
        .replace(/^cover: .*\n/m, '')
        .replace(/^!\[.*\n/m, '')
        .replace(/^topics: .*\n/m, '')
        .replace('/posts/second/', '/posts/secon/')
        .replace('author:', 'draft: true\nauthor:'),
    ),
  );
  write(
    'pages/notyet.mdx',
    '---\ntitle: What is not ready\ndraft: true\n---\n\n## First\n\nHalf of a page.\n',
  );
  fs.mkdirSync(path.join(content, 'media'), { recursive: true });
  await halves(1600, 1200).jpeg().toFile(path.join(content, 'media/garden.jpg'));
  await halves(800, 1000).jpeg().toFile(path.join(content, 'people/coach.jpg'));
  change(
    'people/coach.yaml',
    (text) => `${text}portrait: { src: ./coach.jpg, alt: A woman in a green coat. }\n`,
  );
  write(
    'home.yaml',
    HOME.replace(/posts: \[.*\]/, 'posts: [first, second]').replaceAll('/work-with-me/', '/about/'),
  );
  write('words.txt', 'Brimblewicking\nquarrelsomeness\n');
}

/** Readers have rated, written and read; some of it waits. */
async function fillStore({ url, dataFolder }: WritingSite): Promise<void> {
  await becomeKnown({ url: url(), dataFolder: dataFolder() }, 'first');
  for (let number = 1; number <= 3; number += 1)
    await tell(url(), 'plain', { name: 'Ada', text: `Word ${number}.\n\nAnd more.` });
  await tell(url(), 'gone', { stars: 5 });
  const store = await openSqliteStore(path.join(dataFolder(), 'site.db'));
  for (let number = 1; number <= 61; number += 1)
    await store.setRating({
      threadId: 'second',
      readerId: `of the burst ${number}`,
      stars: 5,
      at: new Date(),
      isHeld: true,
    });
  const today = Date.now();
  for (let day = 0; day < 50; day += 1)
    await store.addReadings(new Date(today - day * 86_400_000).toISOString().slice(0, 10), [
      { postId: '', views: 90 + day, readers: 40 + day },
      { postId: 'first', views: 40 + day, readers: 20 },
      { postId: 'plain', views: 1234, readers: 567 },
    ]);
  await store.close();
}

/** A text that waits to be mended, one that was deleted, and two versions. */
async function fillRepository({ url }: WritingSite, page: Page): Promise<void> {
  await page.goto(`${url()}/write/posts/gone/remove/`);
  page.setDefaultTimeout(MINUTE / 2);
  await page.getByLabel('Keep them out of sight').check();
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await page.waitForURL('**/write/removed/?done=*', { timeout: 2 * MINUTE });
  await page.goto(`${url()}/write/posts/plain/`);
  await page.locator('#f-description').fill(SECOND_DESCRIPTION);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'It may stay' }).first().click();
  await page.getByRole('button', { name: 'Save with these' }).click();
  await page.locator('.write-says').getByRole('link', { name: 'See it' }).waitFor();
  await refuse(page, `${url()}/write/posts/second/`);
}

/** Opens the form of a post without its script. */
export async function openPlainly(page: Page, address: string): Promise<void> {
  // What is for who has no script is markup to a browser that has none.
  await page.route('**/write/**', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const body = (await answer.text()).replaceAll(/<\/?noscript>/g, '');
    await route.fulfill({ response: answer, body });
  });
  // Last, as of two ways that fit an address the later is taken.
  await page.route('**/write-page.js', (route) => route.abort());
  await page.goto(address);
}

/** Sends a post that has something to be mended and something that is worth a look. */
export async function refuse(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.body-visual [contenteditable=true]').first().waitFor();
  await page.getByRole('button', { name: 'Plain text', exact: true }).click();
  await sendSpoilt(page);
}

/** Changes a text that was changed on another device since its form was opened: the form is of a version that was never live. */
export async function changeBehind(page: Page): Promise<void> {
  await page.locator('[name="$base"]').evaluate((base: HTMLInputElement) => {
    base.value = '0'.repeat(40);
  });
  const text = page.locator('#f-body');
  const before = await text.inputValue();
  await text.fill(
    before
      .replace('- No telephone', '- No telephone, and no hurry')
      .replace('Nobody has to speak.', 'Nobody has to speak, or to listen.'),
  );
  await page.locator('#f-title').fill('What a long walk is good for');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
}

/** Changes what is shown as source, and publishes it. */
export async function sendSpoilt(page: Page): Promise<void> {
  const text = page.locator('#f-body');
  const before = await text.inputValue();
  await text.fill(before.replace('<CallsToAction />', 'What silense does, and [more](/posts/secon/).'));
  await page.locator('#f-description').fill('Short.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Allow this word' }).first().waitFor();
}
