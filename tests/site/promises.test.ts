import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createDiscussion } from '../../src/discussion/discussion.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { readPages } from './built-site.ts';
import { startSite } from '../running-site.ts';
import { ACCESSIBILITY, CONTACT, FORMS, NO_PROMISE, PRIVACY, SEARCHING, type Promised } from './promises.ts';

const THREAD = 'codependency-vs-interdependence';

/** The sentences of these blocks, but of such as hold others or names of code. */
function sentencesIn(blocks: Iterable<Element>): string[] {
  return [...blocks]
    .filter((block) => !block.querySelector('p, li, code') && !block.closest('nav'))
    .flatMap((block) =>
      block.textContent
        .replaceAll(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.?!]) (?=[A-Z*])/),
    )
    .filter(Boolean);
}

/** The sentences of a page: of its paragraphs, points and notes, and of the cells of its tables. */
function sentencesOf(file: string): string[] {
  const main = readPages()
    .find((page) => page.file === file)
    ?.document.querySelector('main');
  return sentencesIn(main?.querySelectorAll('p, li, td, th[scope="row"]') ?? []);
}

/** What stands at the forms of a reader who has written, where the site can send mail. */
async function sentencesOfForms(): Promise<string[]> {
  const site = await startSite({ SMTP_URL: 'smtp://127.0.0.1:1', OWNER_EMAIL: 'coach@site.example' });
  const call = (at: string, cookie = '') => fetch(site.url + at, { headers: { cookie } });
  const { id } = (await (await write(site.url)).json()) as { id: string };
  const cookie = (await write(site.url)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  await createDiscussion({ store, now: () => new Date() }).moderation.approve([id]);
  await store.close();
  const pages = await Promise.all([
    call(`/posts/${THREAD}/`, cookie),
    call(`/posts/${THREAD}/message/`),
    call(`/posts/${THREAD}/comments/${id}/report/`),
  ]);
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  const sentences = (await Promise.all(pages.map((page) => page.text()))).flatMap((html) =>
    sentencesIn(
      parseHTML(html).document.querySelectorAll(
        '.comment-form p, .discussion form p, .comment-waiting, h1 ~ p:not(.lede, :has(a))',
      ),
    ),
  );
  await site.stop();
  return sentences;
}

const write = (url: string) =>
  fetch(`${url}/api/threads/${THREAD}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Sam', text: `Good day, ${Math.random()}` }),
  });

type Read = () => string[] | Promise<string[]>;

describe.each([
  ['the privacy page', () => sentencesOf('privacy/index.html'), PRIVACY],
  ['the page on accessibility', () => sentencesOf('accessibility/index.html'), ACCESSIBILITY],
  ['the search', () => sentencesOf('search/index.html'), SEARCHING],
  ['the contact page', () => sentencesOf('contact/index.html'), CONTACT],
  ['the forms', sentencesOfForms, FORMS],
] satisfies [string, Read, Record<string, Promised>][])('what %s says of this site', (_, read, promises) => {
  it('is a promise with a test, or none, sentence by sentence', async () => {
    expect(new Set(Object.keys(promises))).toEqual(new Set(await read()));
  });

  it('is held by tests that exist', () => {
    const missing = Object.values(promises)
      .flatMap((tests) => (tests === NO_PROMISE ? [] : tests))
      .filter((test) => {
        const [, name = '', title = ''] = /^(\S+\.ts): (.+)$/.exec(test) ?? [];
        const place = path.join('tests', name);
        return title === '' || !fs.existsSync(place) || !fs.readFileSync(place, 'utf8').includes(title);
      });
    expect(missing).toEqual([]);
  });
});
