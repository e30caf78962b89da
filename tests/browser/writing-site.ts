import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { startServer, type Running } from '../../src/server/main.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { makeRelease } from '../../src/server/publish/gate.ts';
import { initPublishing } from '../../src/server/publish/init.ts';
import { switchTo } from '../../src/server/publish/releases.ts';
import { readSettings } from '../../src/server/settings.ts';
import { copyCheckout } from '../publishing.ts';
import { launchBrowser } from './browser.ts';

export const MINUTE = 60_000;
export const PHONE = { width: 390, height: 844 };

/** The site of a coach who writes in her browser: a real repository, gate, server and browser. */
export interface WritingSite {
  browser: () => Browser;
  url: () => string;
  /** For files that a test makes. */
  folder: () => string;
  /** In the repository that is pushed to. */
  inBare: (...args: string[]) => string;
  /** A browser that she has signed in with, at her desk. */
  signIn: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A site of the checks' two posts, published once through the real gate: for the tests of a file. */
export function useWritingSite(): WritingSite {
  let folder: string;
  let bare: string;
  let browser: Browser;
  let site: Running;
  const inBare = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' });

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'write-'));
    const project = path.join(folder, 'project');
    copyCheckout(project);
    for (const name of ['content', 'tests']) fs.rmSync(path.join(project, name), { recursive: true });
    fs.cpSync('tests/fixtures/checks/base', path.join(project, 'content'), { recursive: true });
    fs.appendFileSync(
      path.join(project, 'content/site.yaml'),
      'callsToAction:\n  - kind: comment\n    text: Tell me what helps you.\n',
    );
    const git = (...args: string[]) => execFileSync('git', args, { cwd: project, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first');
    const environment = { DATA_DIR: path.join(folder, 'data'), PORT: '0', SITE_URL: 'http://127.0.0.1:4321' };
    const settings = readSettings(environment);
    bare = initPublishing({ settings, project, withEngine: false });
    const folders = publishFolders(settings.dataFolder);
    execFileSync('git', [`--git-dir=${bare}`, 'fetch', '-q', project, 'main:main'], { stdio: 'pipe' });
    const verdict = await makeRelease(inBare('rev-parse', 'main').trim(), {
      folders,
      project: process.cwd(),
      siteUrl: settings.siteUrl,
      now: new Date(),
      environment: process.env,
      say: () => undefined,
    });
    if (!verdict.ok) throw new Error(verdict.report);
    switchTo(folders, verdict.release);
    [browser, site] = await Promise.all([launchBrowser(), startServer(environment)]);
  }, 3 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await site.stop();
    fs.rmSync(folder, { recursive: true });
  });

  const signIn = async (options: BrowserContextOptions = { javaScriptEnabled: false }) => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', ...options });
    context.setDefaultTimeout(2 * MINUTE);
    const page = await context.newPage();
    const store = await openSqliteStore(path.join(folder, 'data/site.db'));
    const link = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
    await store.close();
    await page.goto(`${site.url}/moderate/sign-in/?token=${link}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/moderate/');
    return page;
  };
  return { browser: () => browser, url: () => site.url, folder: () => folder, inBare, signIn };
}
