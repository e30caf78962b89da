import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryToGitHost } from '../../src/editor/git-host.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { repositorySchema } from '../../src/posts/schema/repository.ts';
import { exportForm } from '../../src/server/admin/export-form.ts';
import { findText, openFormPage, openInForm, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { fakeGitHub, fakeGitLab, fakeSignInService, TOKEN } from './fake-forges.ts';
import { openForm, signInByToken } from './open-form.ts';
import { DIST, POSTS_FOLDER } from '../fixture-site.ts';

const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));
const NAME = 'codependency-vs-interdependence';
const FILE = `content/posts/${NAME}.mdx`;

/** A browser on a busy machine takes its time to draw the whole form. */
const MINUTE = 60_000;

/** The button for a host's own window; Sveltia writes its name between two invisible signs. */
const SIGN_IN = { name: /^sign in with \W*git(?:hub|lab)/i };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function expectPosts(page: Page) {
  await page.getByRole('gridcell', { name: /\w/ }).first().waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(POSTS.length);
}

describe('the form of a repository at GitHub', { timeout: 2 * MINUTE }, () => {
  it('lists the posts after a sign-in by token, writes a commit there, and asks nobody else', async () => {
    const { url, context, page, asked, close } = await openForm(browser, {
      kind: 'github',
      repo: 'coach/site',
    });
    const github = await fakeGitHub(context);
    await signInByToken(page, url);
    await expectPosts(page);
    const before = readFrontMatter(fs.readFileSync(path.join(POSTS_FOLDER, `${NAME}.mdx`), 'utf8'), FILE);
    const title = await openInForm(page, url, NAME);
    await title.fill('Another title');
    await saveForm(page);
    await expect.poll(() => [...github.written.keys()]).toEqual([FILE]);
    const after = readFrontMatter(github.written.get(FILE) ?? '', FILE);
    expect(after.body).toBe(before.body);
    expect(postSchema.parse(after.data)).toEqual({
      ...postSchema.parse(before.data),
      title: 'Another title',
    });
    expect([...asked].sort()).toEqual([url, 'https://api.github.com'].sort());
    expect(github.calls.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true);
    await close();
  });

  it('lists the posts after a sign-in in the window of a sign-in service', async () => {
    const authUrl = 'https://sign-in.example';
    const { url, context, page, close } = await openForm(browser, {
      kind: 'github',
      repo: 'coach/site',
      authUrl,
    });
    await fakeGitHub(context);
    await fakeSignInService(context, authUrl);
    await page.goto(`${url}/admin/`);
    await page.getByRole('button', SIGN_IN).click();
    await expectPosts(page);
    await close();
  });

  it('says that a wrong token is wrong, and brings none of its own', async () => {
    const { url, context, page, close } = await openForm(browser, { kind: 'github', repo: 'coach/site' });
    const github = await fakeGitHub(context);
    await page.goto(`${url}/admin/`);
    await page.getByRole('button', { name: /using .*token/i }).waitFor();
    expect(github.calls).toEqual([]);
    expect(await page.getByRole('button', SIGN_IN).count()).toBe(0);
    await signInByToken(page, url, 'wrong');
    await page.getByRole('alert').filter({ hasText: /token/i }).waitFor();
    await close();
  });
});

describe('the form of a project at GitLab', { timeout: 2 * MINUTE }, () => {
  it('lists the posts after a sign-in by token, and asks nobody else', async () => {
    const { url, context, page, asked, close } = await openForm(browser, {
      kind: 'gitlab',
      repo: 'coach/site',
    });
    await fakeGitLab(context);
    await signInByToken(page, url);
    await expectPosts(page);
    expect([...asked].sort()).toEqual([url, 'https://gitlab.com'].sort());
    await close();
  });

  it('lists the posts after a sign-in in GitLab’s own window', async () => {
    const { url, context, page, close } = await openForm(browser, {
      kind: 'gitlab',
      repo: 'coach/site',
      appId: 'abc',
    });
    await fakeGitLab(context);
    await page.goto(`${url}/admin/`);
    const button = page.getByRole('button', SIGN_IN);
    const [opened] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    await opened.getByRole('link', { name: 'Authorize' }).click();
    await expectPosts(page);
    await close();
  });
});

it('is the same as files on a host that only serves files', { timeout: 2 * MINUTE }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'form-files-'));
  const settings = repositorySchema.parse({ kind: 'github', repo: 'coach/site' });
  const gitHost = repositoryToGitHost(settings);
  await exportForm({ title: 'A site', fieldFolder: path.join(DIST, 'server/editor'), gitHost, folder });
  const page = await openFormPage(browser);
  const context = page.context();
  const lost: string[] = [];
  const url = 'https://coach.example';
  await context.route(`${url}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname.replace(/^\/admin\//, '').replace(/^$/, 'index.html'));
    const isThere = fs.existsSync(file);
    if (!isThere && pathname.startsWith('/admin/')) lost.push(pathname);
    await (isThere ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  await fakeGitHub(context);
  await signInByToken(page, url);
  await expectPosts(page);
  await openInForm(page, url, NAME);
  expect(await (await findText(page)).inputValue()).toContain('<Characteristic');
  expect(lost).toEqual([]);
  // The policy is in the page, so that no script can ask elsewhere, by whatever way.
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve([event.effectiveDirective, event.originalPolicy]);
        });
        const request = new XMLHttpRequest();
        request.open('GET', 'https://elsewhere.example/');
        request.send();
      }),
  );
  expect(blocked).toEqual([
    'connect-src',
    expect.stringContaining("connect-src 'self' data: blob: https://api.github.com;"),
  ]);
  // A file that is still on its way is read before the folder goes.
  await context.unrouteAll({ behavior: 'wait' });
  await context.close();
  fs.rmSync(folder, { recursive: true });
});
