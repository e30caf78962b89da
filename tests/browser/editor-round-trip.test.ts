import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/posts/loader/front-matter.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { openContentRepository } from '../../src/server/git-api/content-repository.ts';
import { mountEditor } from '../../src/server/git-api/mount-editor.ts';
import { findText, openInForm, saveForm, TALL } from './admin-form.ts';
import { launchBrowser } from './browser.ts';

const POSTS = fs.readdirSync('content/posts').filter((name) => name.endsWith('.mdx'));

let folder: string;
let bare: string;
let browser: Browser;
let server: ServerType;
let url: string;
const inBare = (...args: string[]) =>
  execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8' });

/** The real form over the real posts. The gate is tested elsewhere; here every save is let through. */
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'round-trip-'));
  bare = path.join(folder, 'site.git');
  const work = path.join(folder, 'work');
  fs.cpSync('content', path.join(work, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first');
  execFileSync('git', ['clone', '-q', '--bare', work, bare]);
  const site = new Hono();
  url = await new Promise((resolve) => {
    server = serve(
      { fetch: (request) => site.fetch(request), hostname: '127.0.0.1', port: 0 },
      ({ port }) => {
        resolve(`http://127.0.0.1:${port}`);
      },
    );
  });
  mountEditor(site, {
    isOwner: () => Promise.resolve(true),
    repository: openContentRepository(bare, 'main'),
    publish: (commit, from) => {
      inBare('update-ref', 'refs/heads/main', commit, from);
      return Promise.resolve({ ok: true });
    },
    author: { name: 'The coach', email: 'coach@coach.example' },
    siteOrigin: url,
    headers: {},
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  fs.rmSync(folder, { recursive: true });
});

/** A browser of its own for each post, so that none sees what Sveltia kept of another. */
async function editPost(name: string, edit: (page: Page, title: Locator) => Promise<void>) {
  const file = `content/posts/${name}`;
  const read = () => readFrontMatter(inBare('show', `main:${file}`), file);
  const before = read();
  const commit = inBare('rev-parse', 'main');
  const context = await browser.newContext(TALL);
  const page = await context.newPage();
  await edit(page, await openInForm(page, url, path.parse(name).name));
  await saveForm(page);
  await expect.poll(() => inBare('rev-parse', 'main'), { timeout: 20_000 }).not.toBe(commit);
  await context.close();
  return { before, after: read() };
}

describe('a post that is opened and saved by form', () => {
  it.each(POSTS)('changes in its title alone where the title was edited: %s', async (name) => {
    const { before, after } = await editPost(name, (_page, title) => title.fill('Another title'));
    expect(after.body).toBe(before.body);
    expect(postSchema.parse(after.data)).toEqual({
      ...postSchema.parse(before.data),
      title: 'Another title',
    });
  });

  it.each(POSTS)('changes in one word of its text where that word was typed: %s', async (name) => {
    const { before, after } = await editPost(name, async (page) => {
      await (await findText(page)).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('Truly ');
    });
    expect(after.body).toBe(before.body.replace(/^(\s*)/, '$1Truly '));
    expect(postSchema.parse(after.data)).toEqual(postSchema.parse(before.data));
  });
});
