import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { launchBrowser } from './browser.ts';

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /** What the page's policy blocked or a script threw. */
  faults: string[];
}

export interface SiteInBrowser {
  browser: () => Browser;
  url: () => string;
  /** Where the server keeps what it is told. */
  dataFolder: () => string;
  /** Opens a path as a new reader. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

/** A real browser and the real server for the tests of a file: started before them, ended after. */
export function useSiteInBrowser(environment: NodeJS.ProcessEnv = {}): SiteInBrowser {
  let browser: Browser;
  let site: RunningSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite(environment)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  return {
    browser: () => browser,
    url: () => site.url,
    dataFolder: () => site.dataFolder,
    open: (path, options) => openPage(browser, site.url + path, options),
  };
}

/** Opens an address as a new reader. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  return { page, context, faults };
}
