import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { startServer, type Running } from '../../src/server/main.ts';
import { publishProject, type PublishedProject } from '../publish-project.ts';
import { openSmtpSink, type Delivered, type SmtpSink } from '../smtp-sink.ts';
import { launchBrowser } from './browser.ts';

export const MINUTE = 60_000;
export const PHONE = { width: 390, height: 844 };

/** The site of a coach who writes in her browser: a real repository, gate, server and browser. */
export interface WritingSite {
  browser: () => Browser;
  url: () => string;
  /** For files that a test makes. */
  folder: () => string;
  /** Where the server keeps what it is told. */
  dataFolder: () => string;
  inBare: PublishedProject['inBare'];
  push: PublishedProject['push'];
  /** A browser that she has signed in with, at her desk. */
  signIn: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the site has mailed. */
  mails: () => Delivered[];
  /** Ends the server, as a power cut of some seconds does. */
  stop: () => Promise<void>;
  /** Begins it again, where it was. */
  start: () => Promise<void>;
}

/** Where the site writes to her. */
export const COACH = 'coach@coach-of-this-test.org';

type Serve = (environment: Record<string, string>) => Promise<Running>;

interface WritingSiteOptions {
  /** Changes the content before it is published. */
  prepare?: (content: string) => void | Promise<void>;
  /** For the server. */
  environment?: Record<string, string>;
  /** What serves it; in this process, where nothing else is said. */
  serve?: Serve;
}

/** A site of the checks' two posts, published once through the real gate: for the tests of a file. */
export function useWritingSite({
  prepare,
  environment = {},
  serve = startServer,
}: WritingSiteOptions = {}): WritingSite {
  let folder: string;
  let project: PublishedProject;
  let browser: Browser;
  let site: Running;
  let sink: SmtpSink;
  const settle = () => ({
    ...project.environment,
    RATE_LIMITS: 'off',
    SMTP_URL: sink.url,
    OWNER_EMAIL: COACH,
    ...environment,
  });
  const dataFolder = () => path.join(folder, 'data');

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'write-'));
    project = await publishProject(folder, prepare ?? addStandingCalls);
    sink = await openSmtpSink();
    [browser, site] = await Promise.all([launchBrowser(), serve(settle())]);
  }, 3 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await sink.close();
    fs.rmSync(folder, { recursive: true });
  });

  const signIn = async (options: BrowserContextOptions = { javaScriptEnabled: false }) => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', ...options });
    context.setDefaultTimeout(2 * MINUTE);
    const page = await context.newPage();
    const store = await openSqliteStore(path.join(dataFolder(), 'site.db'));
    const link = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
    await store.close();
    await page.goto(`${site.url}/moderate/sign-in/?token=${link}`);
    await page.locator('main form button').first().click();
    await page.waitForURL('**/moderate/');
    return page;
  };
  return {
    browser: () => browser,
    url: () => site.url,
    folder: () => folder,
    dataFolder,
    inBare: (...args) => project.inBare(...args),
    push: (change) => project.push(change),
    signIn,
    mails: () => sink.delivered,
    stop: () => site.stop(),
    async start() {
      site = await serve({ ...settle(), PORT: new URL(site.url).port });
    },
  };
}

/** What every post may end with: a plain one is whole without invitations of its own. */
export function addStandingCalls(content: string): void {
  fs.appendFileSync(
    path.join(content, 'site.yaml'),
    'callsToAction:\n  - kind: comment\n    text: Tell me what helps you.\n',
  );
}
