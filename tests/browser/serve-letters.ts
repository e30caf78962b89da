import type { BrowserContextOptions, Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Subscriber } from '../../src/letters/subscriber.ts';
import { openLetterStore } from '../letter-store.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

/** Who asks for letters in tests. */
export const SAM = 'sam@mail.example';

/** What a test of a site with letters has, each time of its own. */
export interface ServedLetters {
  readonly site: RunningSite;
  readonly post: SmtpSink;
  readonly copy: SiteCopy;
  open: (at: string, options?: BrowserContextOptions) => ReturnType<typeof openPage>;
  /** What is kept of Sam. */
  findSam: () => Promise<Subscriber | undefined>;
}

/**
 * Builds a site for the tests of the file or group that it is called in, and starts it for each of them, with an empty store
 * and a real mail server.
 */
export function serveLetters(prepare: (copy: SiteCopy) => void): ServedLetters {
  let browser: Browser;
  let copy: SiteCopy;
  let site: RunningSite;
  let post: SmtpSink;
  beforeAll(async () => {
    browser = await launchBrowser();
    copy = copySite();
    prepare(copy);
    await copy.build({ SITE_URL: 'http://localhost:4321' });
  }, 240_000);
  afterAll(async () => {
    copy.remove();
    await browser.close();
  });
  beforeEach(async () => {
    post = await openSmtpSink();
    site = await startSite(
      { RATE_LIMITS: 'off', SMTP_URL: post.url, OWNER_EMAIL: 'coach@site.example' },
      copy.dist,
    );
  });
  afterEach(async () => {
    await site.stop();
    await post.close();
  });
  return {
    get site() {
      return site;
    },
    get post() {
      return post;
    },
    get copy() {
      return copy;
    },
    async open(at, options = {}) {
      const opened = await openPage(browser, new URL(at, site.url).href, options);
      opened.context.setDefaultTimeout(10_000);
      return opened;
    },
    async findSam() {
      const store = await openLetterStore(site.dataFolder);
      const found = await store.letters.findByEmail(SAM);
      await store.close();
      return found;
    },
  };
}
