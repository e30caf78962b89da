import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveWriting, type WriteServer, type WrittenPost } from './write-server.ts';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
};

export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

export interface OpenWriting {
  server: WriteServer;
  context: BrowserContext;
  page: Page;
  /** What the page's policy blocked or a script threw. */
  faults: string[];
  /** Opens the form in another tab, where nothing else is said. */
  openTab: (path?: string) => Promise<Page>;
}

export interface Writing {
  open: (
    post?: Partial<WrittenPost>,
    device?: BrowserContextOptions,
    path?: string,
    language?: string,
  ) => Promise<OpenWriting>;
}

/** The form's script in a real browser, over a server of one post that is made anew for each test. */
export function useWriting(): Writing {
  let browser: Browser;
  let ends: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const end of ends) await end();
    ends = [];
  });
  afterAll(() => browser.close());
  return {
    async open(post = {}, device = LAPTOP, path = '/write/posts/storm/', language = 'en-GB') {
      const server = await serveWriting(post, { language });
      const context = await browser.newContext(device);
      context.setDefaultTimeout(30_000);
      ends.push(
        () => context.close(),
        () => server.close(),
      );
      const faults: string[] = [];
      const openTab = async (other = path) => {
        const page = await context.newPage();
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => {
          if (/policy|Refused/i.test(message.text())) faults.push(message.text());
        });
        await page.goto(server.url + other);
        await page.locator('.body-field').waitFor();
        return page;
      };
      return { server, context, faults, openTab, page: await openTab() };
    },
  };
}

export const says = (page: Page): Locator => page.locator('[data-says]');

/** The text as it will look, once it is shown so. */
export async function findVisual(page: Page): Promise<Locator> {
  const text = page
    .getByRole('textbox', { name: 'Text', exact: true })
    .and(page.locator('[contenteditable]'));
  await text.waitFor();
  return text;
}

/** Adds words at the text's end. */
export async function typeAtEnd(page: Page, words: string): Promise<void> {
  const text = await findVisual(page);
  await text.locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(words);
}

/** Waits until the browser has the copy: leaving before would ask. */
export async function waitForCopy(page: Page, words: string): Promise<void> {
  const readCopies = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open('writing');
          asked.onsuccess = () => {
            const all = asked.result.transaction('copies').objectStore('copies').getAll();
            all.onsuccess = () => {
              asked.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
    );
  await expect.poll(readCopies, { timeout: 30_000 }).toContain(words);
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
