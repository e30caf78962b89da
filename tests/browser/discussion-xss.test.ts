import { readWholeThread } from '../whole-thread.ts';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDiscussion, type Discussion } from '../../src/discussion/discussion.ts';
import { createReaderTokens, type ReaderId } from '../../src/discussion/reader-token.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { launchBrowser } from './browser.ts';
import { XSS_PAYLOADS } from './xss-payloads.ts';

const POST = '/posts/codependency-vs-interdependence/';
/** A post without a comment. */
const QUIET_POST = '/posts/boundaries-that-bring-you-closer/';
const THREAD = 'codependency-vs-interdependence';
const SECRET = 'a secret of at least thirty-two characters';

const ALLOWED = ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code', 'a'];

let browser: Browser;
let site: RunningSite;
let store: Store;
let discussion: Discussion;
let cookie: string;
let reader: ReaderId;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startSite({ RATE_LIMITS: 'off', SECRET })]);
  store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  discussion = createDiscussion({ store, now: () => new Date() });
  const minted = createReaderTokens(SECRET).mint();
  cookie = `reader=${minted.token}`;
  reader = minted.readerId;
});
afterAll(async () => {
  await browser.close();
  await store.close();
  await site.stop();
});

async function call(method: string, where: string, body: object): Promise<{ id: string }> {
  const response = await fetch(site.url + where, {
    method,
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  expect([200, 201, 422]).toContain(response.status);
  return (await response.json()) as { id: string };
}

it('has a corpus of at least a hundred payloads, no two alike', () => {
  expect(new Set(XSS_PAYLOADS).size).toBeGreaterThanOrEqual(100);
  expect(new Set(XSS_PAYLOADS).size).toBe(XSS_PAYLOADS.length);
});

it('runs nothing and shows nothing but allowed elements, through name, text, edit and reply', async () => {
  const post = `/api/threads/${THREAD}/comments`;
  const root = await call('POST', post, { name: 'Sam', text: 'root' });
  await discussion.moderation.approve([root.id]);
  // Payloads that differ only in what is no text are one comment, sent twice.
  const shown = new Set([root.id]);
  for (const [index, payload] of XSS_PAYLOADS.entries()) {
    const name = payload.slice(0, 60);
    const named = await call('POST', post, { name, text: `by name ${index}` });
    const texted = await call('POST', post, { name: 'Sam', text: payload });
    const replied = await call('POST', post, {
      name: 'Sam',
      text: `${payload} `.repeat(2),
      parentId: root.id,
    });
    const edited = await call('POST', post, { name: 'Sam', text: `to be edited ${index}` });
    if (edited.id) await call('PATCH', `/api/comments/${edited.id}`, { text: `edited ${payload}` });
    for (const { id } of [named, texted, replied, edited]) if (id) shown.add(id);
  }
  const ids = (await readWholeThread(store, THREAD, reader)).map(({ id }) => id);
  await discussion.moderation.approve(ids);
  expect(shown.size).toBeGreaterThan(XSS_PAYLOADS.length * 3.8);

  // Once as every reader gets it, and once without the policy, which would stop what got through.
  for (const bypassCSP of [false, true]) {
    const context = await browser.newContext({ bypassCSP });
    const page = await context.newPage();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => alarms.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) alarms.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') alarms.push(message.text());
    });
    await expect
      .poll(async () => (await (await fetch(site.url + POST)).text()).includes(`edited `), { timeout: 5000 })
      .toBe(true);
    const ids = new Set<string>();
    const waiting = [POST];
    const visited = new Set<string>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      visited.add(path);
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const found = await page.evaluate(
        ({ allowed }) => {
          const texts = [...document.querySelectorAll('.comment-text')];
          const inside = texts.flatMap((text) => [...text.querySelectorAll('*')]);
          const attributes = inside.flatMap((element) =>
            [...element.attributes].map(({ name, value }) => ({ element: element.localName, name, value })),
          );
          return {
            ids: texts.map((text) => text.closest('article')?.id ?? ''),
            further: [
              ...document.querySelectorAll<HTMLAnchorElement>('a[rel=next], a[href$="/replies/"]'),
            ].map((link) => link.pathname + link.search),
            ran: 'ran' in window,
            strays: inside.map(({ localName }) => localName).filter((name) => !allowed.includes(name)),
            attributes: attributes.filter(
              ({ element, name, value }) =>
                !(
                  (element === 'a' && name === 'href' && /^(?:https?:\/\/|mailto:)/i.test(value)) ||
                  (element === 'a' && name === 'rel' && value === 'ugc nofollow noopener') ||
                  (element === 'ol' && name === 'start')
                ),
            ),
            inNames: [...document.querySelectorAll('.comment-by bdi, .comment-by bdi *')].filter(
              ({ localName }) => localName !== 'bdi',
            ).length,
            handlers: [...document.querySelectorAll('discussion-thread *')].flatMap((element) =>
              element.getAttributeNames().filter((name) => name.startsWith('on')),
            ),
            scripts: [...document.querySelectorAll('discussion-thread script')].map((script) =>
              script.getAttribute('type'),
            ),
          };
        },
        { allowed: ALLOWED },
      );
      expect(found).toMatchObject({
        ran: false,
        strays: [],
        attributes: [],
        inNames: 0,
        handlers: [],
      });
      expect(found.scripts.every((type) => type === 'application/ld+json')).toBe(true);
      for (const id of found.ids) ids.add(id);
      for (const each of found.further) if (!visited.has(each) && !waiting.includes(each)) waiting.push(each);
    }
    expect(ids.size).toBe(shown.size);
    expect(visited.size).toBeGreaterThan(8);
    // What was typed comes back in a refused form, as it is and nothing more. Beside 500 comments, drawing the page
    // again for each of them would take four fifths of this test.
    for (const payload of XSS_PAYLOADS.filter((_, index) => index % 5 === 0)) {
      const refused = await context.request.post(`${site.url}${QUIET_POST}comments`, {
        form: { name: payload, text: '', parentId: payload, website: payload },
        headers: { origin: site.url },
      });
      expect([404, 422]).toContain(refused.status());
      await page.setContent(await refused.text());
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    }
    expect(alarms.filter((alarm) => !alarm.includes('Content Security Policy'))).toEqual([]);
    await context.close();
  }
}, 180_000);
