import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { fillThread } from '../long-thread.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { launchBrowser } from './browser.ts';

export const ARTICLE = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';
/** Another post's thread: what waits there for the coach. */
const WAITING = { slug: 'when-you-grow-apart', comments: 6 };
/** The article's own: few, as each test walks through them all. */
const COMMENTS = 6;
/** One with a second page. */
const LONG = { slug: 'anxious-and-avoidant-patterns', comments: 54 };

/** One page of each kind, its signed-in ones among them; each has something to show. */
export const KINDS = [
  '/',
  '/posts/',
  ARTICLE,
  '/topics/',
  '/topics/boundaries/',
  '/people/coach/',
  '/search/',
  '/about/',
  '/contact/',
  '/privacy/',
  '/nowhere/',
  `${ARTICLE}message/`,
  `/posts/${LONG.slug}/comments/2/`,
  '/you/',
  '/moderate/',
  '/moderate/?show=all',
  '/moderate/?show=messages',
  '/moderate/log/',
  '/moderate/sessions/',
  '/moderate/sign-in/',
  '/moderate/by-mail/?token=x',
  '/drafts/',
  '/admin/kept/',
  '/admin/warnings/',
] as const;

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface EveryKind {
  browser: () => Browser;
  url: () => string;
  /** What a browser keeps of having signed in and written, for one that a test has launched itself. */
  state: () => Kept;
  /** A browser that the coach has signed in with, and that has rated, commented and written privately. */
  open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A real browser, and a site on which every kind of page has something to show. */
export function useEveryKind(): EveryKind {
  let browser: Browser;
  let site: RunningSite;
  let state: Kept;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite({ RATE_LIMITS: 'off' })]);
    state = await fill(site, browser);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  return {
    browser: () => browser,
    url: () => site.url,
    state: () => state,
    async open(options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', storageState: state, ...options });
      context.setDefaultTimeout(10_000);
      return context;
    },
  };
}

async function fill({ url, dataFolder }: RunningSite, browser: Browser): Promise<Kept> {
  const database = path.join(dataFolder, 'site.db');
  fillThread(database, { threadId: THREAD, comments: COMMENTS });
  fillThread(database, { threadId: LONG.slug, comments: LONG.comments, repliesEvery: 0, from: COMMENTS });
  const store = await openSqliteStore(database);
  const token = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
  await store.close();
  const context = await browser.newContext();
  const send = async (address: string, data: object, method = 'POST') => {
    const answer = await context.request.fetch(url + address, { method, data });
    if (!answer.ok()) throw new Error(`${address}: ${await answer.text()}`);
  };
  await context.request.post(`${url}/moderate/sign-in/`, { form: { token }, headers: { origin: url } });
  const api = `/api/threads/${THREAD}`;
  await send(`${api}/rating`, { stars: 4 }, 'PUT');
  await send(`${api}/comments`, { name: 'Sam', text: 'My own words, which wait.' });
  await send(`${api}/comments`, { name: 'Sam', text: 'For the coach alone.', private: true });
  for (let number = 1; number <= WAITING.comments; number += 1)
    await send(`/api/threads/${WAITING.slug}/comments`, {
      name: 'Ada',
      text: `Word ${number}.\n\nAnd more.`,
    });
  const state = await context.storageState();
  await context.close();
  return state;
}
