import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { startServer, type Running } from '../../src/server/main.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { makeRelease } from '../../src/server/publish/gate.ts';
import { initPublishing } from '../../src/server/publish/init.ts';
import { switchTo } from '../../src/server/publish/releases.ts';
import { readSettings } from '../../src/server/settings.ts';
import { halves } from '../odd-pictures.ts';
import { copyCheckout } from '../publishing.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

const MINUTE = 60_000;
const PHONE = { width: 390, height: 844 };

let folder: string;
let bare: string;
let browser: Browser;
let site: Running;
const inBare = (...args: string[]) =>
  execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' });

/** A site of the checks' two posts, published once through the real gate. */
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

async function signIn(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  context.setDefaultTimeout(2 * MINUTE);
  const page = await context.newPage();
  const store = await openSqliteStore(path.join(folder, 'data/site.db'));
  const link = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
  await store.close();
  await page.goto(`${site.url}/moderate/sign-in/?token=${link}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/moderate/');
  return page;
}

it(
  'a post with a picture is written on a phone, without script, and seen on the site',
  async () => {
    const page = await signIn();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByRole('link', { name: 'Write a post' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('The quiet after a quarrel');
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('After a quarrel it is quiet, and both of you wait. One of you can begin with a small word.');
    const picture = path.join(folder, 'A pier.png');
    await halves(800, 600).png().toFile(picture);
    await page.getByLabel('Choose a picture').first().setInputFiles(picture);
    await page.getByRole('textbox', { name: 'In words' }).first().fill('A pier by the sea.');
    await page.getByRole('checkbox', { name: 'Closeness' }).check();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/write/posts/the-quiet-after-a-quarrel/?done=published');
    const said = page.getByRole('status').first();
    expect(await said.innerText()).toContain('Published.');
    expect(inBare('show', 'main:content/posts/the-quiet-after-a-quarrel/index.mdx')).toContain(
      'src: ./a-pier.png',
    );
    await expect
      .poll(async () => (await fetch(`${site.url}/posts/the-quiet-after-a-quarrel/`)).status, {
        timeout: MINUTE,
      })
      .toBe(200);
    await said.getByRole('link', { name: 'See it' }).click();
    await page.getByRole('heading', { name: 'The quiet after a quarrel' }).first().waitFor();
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'what the checks refuse comes back with all that was typed',
  async () => {
    const page = await signIn();
    await page.goto(`${site.url}/write/posts/new/?kind=article`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Too short');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('A line.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Not published yet.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe('A line.');
    await page.goto(`${site.url}/write/`);
    await page.getByRole('link', { name: 'Too short' }).click();
    expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Too short');
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'has nothing that axe or a validator objects to, and fits a phone, by day and by night',
  async () => {
    const state = await (await signIn()).context().storageState();
    const context = await browser.newContext({ storageState: state, viewport: PHONE });
    const page = await context.newPage();
    for (const address of [
      '/write/',
      '/write/posts/first/',
      '/write/posts/new/?kind=article',
      '/write/site/',
      '/write/home/',
    ]) {
      const html = await (await page.goto(site.url + address))?.text();
      expect([address, await validateHtml(html ?? '')]).toEqual([address, []]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await runAxe(page);
        expect([address, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([address, []]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await context.close();
  },
  4 * MINUTE,
);
