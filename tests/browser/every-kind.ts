import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { beforeAll } from 'vitest';
import { becomeKnown, tell, toCookies } from '../known-reader.ts';
import { fillThread } from '../long-thread.ts';
import { useSiteInBrowser, type SiteInBrowser } from './open-site.ts';

export const ARTICLE = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';
/** Another post's thread: what waits there for the coach. */
const WAITING = { slug: 'when-you-grow-apart', comments: 6 };
/** The article's own: few, as each test walks through them all. */
const COMMENTS = 6;
/** One with a second page. */
const LONG = { slug: 'anxious-and-avoidant-patterns', comments: 54 };

/** One page of each kind that whoever comes by is shown. */
export const KINDS_FOR_ALL = [
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
  '/you/',
  '/moderate/sign-in/',
  '/nowhere/',
] as const;

/** One page of each kind, its signed-in ones among them; each has something to show. */
export const KINDS = [
  ...KINDS_FOR_ALL,
  `${ARTICLE}message/`,
  `/posts/${LONG.slug}/comments/2/`,
  '/moderate/',
  '/moderate/?show=all',
  '/moderate/?show=messages',
  '/moderate/log/',
  '/moderate/sessions/',
  '/moderate/by-mail/?token=x',
  '/drafts/',
  '/write/refused/',
  '/write/warnings/',
] as const;

type StoredState = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface EveryKind {
  browser: () => Browser;
  url: () => string;
  /** What a browser keeps of having signed in and written, for one that a test has launched itself. */
  state: () => StoredState;
  /** A browser that the coach has signed in with, and that has rated, commented and written privately. */
  open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A real browser, and a site on which every kind of page has something to show. */
export function useEveryKind(): EveryKind {
  const site = useSiteInBrowser({ RATE_LIMITS: 'off' });
  let state: StoredState;
  beforeAll(async () => {
    state = await fill(site);
  });
  return {
    browser: site.browser,
    url: site.url,
    state: () => state,
    async open(options = {}) {
      const context = await site
        .browser()
        .newContext({ reducedMotion: 'reduce', storageState: state, ...options });
      context.setDefaultTimeout(10_000);
      return context;
    },
  };
}

async function fill(site: SiteInBrowser): Promise<StoredState> {
  const [url, dataFolder] = [site.url(), site.dataFolder()];
  const database = path.join(dataFolder, 'site.db');
  fillThread(database, { threadId: THREAD, comments: COMMENTS });
  fillThread(database, { threadId: LONG.slug, comments: LONG.comments, repliesEvery: 0, from: COMMENTS });
  const cookie = await becomeKnown({ url, dataFolder }, THREAD);
  for (let number = 1; number <= WAITING.comments; number += 1)
    await tell(url, WAITING.slug, { name: 'Ada', text: `Word ${number}.\n\nAnd more.` });
  const context = await site.browser().newContext();
  await context.addCookies(toCookies(cookie, url));
  const state = await context.storageState();
  await context.close();
  return state;
}
