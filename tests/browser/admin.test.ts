import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { startServer, type Running } from '../../src/server/main.ts';
import { initPublishing } from '../../src/server/publish/init.ts';
import { switchTo } from '../../src/server/publish/releases.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { makeRelease } from '../../src/server/publish/gate.ts';
import { readSettings } from '../../src/server/settings.ts';
import { runAxe } from './axe.ts';
import {
  findText,
  openFormPage,
  openInForm,
  openNewInForm,
  openVisually,
  placePicture,
  saveForm,
  TALL,
  uploadPicture,
  waitForList,
} from './admin-form.ts';
import { photograph, SECRET_BYTES } from '../odd-pictures.ts';
import { SITE_FOLDER } from '../fixture-site.ts';
import { copyCheckout } from '../publishing.ts';
import { launchBrowser } from './browser.ts';

const MINUTE = 60_000;
const POST = 'content/posts/first.mdx';

let folder: string;
let bare: string;
let browser: Browser;
let site: Running;
/** Brings what is committed in the project to the site, as a push does. */
let publishProject: () => Promise<void>;
const inBare = (...args: string[]) =>
  execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' });

/** This project with the two posts of the checks' fixtures, published once through the real gate. */
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'admin-'));
  const project = path.join(folder, 'project');
  copyCheckout(project);
  for (const name of ['content', 'tests']) fs.rmSync(path.join(project, name), { recursive: true });
  fs.cpSync('tests/fixtures/checks/base', path.join(project, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first');

  const environment = { DATA_DIR: path.join(folder, 'data'), PORT: '0', SITE_URL: 'http://127.0.0.1:4321' };
  const settings = readSettings(environment);
  bare = initPublishing({ settings, project, withEngine: false });
  const folders = publishFolders(settings.dataFolder);
  publishProject = async () => {
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
  };
  await publishProject();
  [browser, site] = await Promise.all([launchBrowser(), startServer(environment)]);
}, 3 * MINUTE);
afterAll(async () => {
  await browser.close();
  await site.stop();
  fs.rmSync(folder, { recursive: true });
});

/** Signs in by a link, as the coach does. */
async function signIn() {
  const page = await openFormPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const store = await openSqliteStore(path.join(folder, 'data/site.db'));
  const link = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
  await store.close();
  await page.goto(`${site.url}/moderate/sign-in/?token=${link}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/moderate/');
  return { page, asked, context: page.context() };
}

async function openPost(id: string) {
  const signedIn = await signIn();
  return { ...signedIn, title: await openInForm(signedIn.page, site.url, id) };
}

/** Requests that left for another host; there are none. */
const elsewhere = (asked: string[]) =>
  asked.filter((url) => url.startsWith('http') && new URL(url).origin !== site.url);

/** The forms that Sveltia keeps a copy of, to offer it as not saved yet. */
const countCopies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('gitea:coach/site');
        opening.onerror = () => {
          reject(new Error(opening.error?.message));
        };
        opening.onsuccess = () => {
          const copies = opening.result.transaction('draft-backups').objectStore('draft-backups').count();
          copies.onerror = () => {
            reject(new Error(copies.error?.message));
          };
          copies.onsuccess = () => {
            opening.result.close();
            resolve(copies.result);
          };
        };
      }),
  );

/** A field of the form by its path, such as "dynamics.0.name". */
const field = (page: Page, keyPath: string) =>
  page.locator(`[data-key-path="${keyPath}"]`).locator('input, textarea').first();

const choose = (page: Page, keyPath: string, role: 'radio' | 'checkbox', name: string) =>
  page.locator(`[data-key-path="${keyPath}"]`).getByRole(role, { name }).click();

/** Adds an entry to a list, the innermost one of this path. */
const add = (page: Page, keyPath: string) =>
  page
    .locator(`[data-key-path="${keyPath}"]`)
    .getByRole('button', { name: /^(?:add )?Add/ })
    .last()
    .click();

/** Inserts a block into the text where the cursor is. */
async function insert(page: Page, name: string, fill?: (dialog: Locator) => Promise<void>) {
  await page.getByRole('button', { name: 'Insert a block' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name }).first().click();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await dialog.waitFor({ state: 'detached' });
}

const isDecoded = (image: Locator) =>
  image.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0);

const readPost = (commit: string, file: string) => readFrontMatter(inBare('show', `${commit}:${file}`), file);

/** In light and dark, axe finds nothing and nothing reaches beyond the screen; then the window is as it was. */
async function expectReadableOnPhone(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const { violations } = await runAxe(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.setViewportSize(TALL.viewport);
}

/** The same of a dialog of ours, where the page below it is Sveltia's. */
async function expectDialogOnPhone(page: Page, dialog: Locator): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await runAxe(page, { within: 'dialog[open]' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(TALL.viewport);
}

describe('the coach’s form', () => {
  it('opens for nobody who has not signed in', async () => {
    const page = await fetch(`${site.url}/admin/`, { redirect: 'manual' });
    expect(page.status).toBe(303);
    expect((await fetch(`${site.url}/api/git/user`)).status).toBe(401);
  });

  it(
    'publishes a changed word, leaves the rest alone, and asks no other host',
    async () => {
      const { page, asked, context, title } = await openPost('first');
      const before = readPost('main', POST);
      await title.fill('Two ways of being near');
      await saveForm(page);
      await expect
        .poll(() => inBare('log', '-1', '--format=%an', 'main').trim(), { timeout: 2 * MINUTE })
        .toBe('The coach');
      const after = readPost('main', POST);
      expect(after.body).toBe(before.body);
      expect(postSchema.parse(after.data)).toEqual({
        ...postSchema.parse(before.data),
        title: 'Two ways of being near',
      });
      await expect
        .poll(async () => (await fetch(`${site.url}/posts/first/`)).text(), { timeout: MINUTE })
        .toContain('Two ways of being near');
      expect(elsewhere(asked)).toEqual([]);
      await context.close();
    },
    4 * MINUTE,
  );

  it(
    'publishes a new post with a picture, a characteristic and a story, all written here',
    async () => {
      const { page, asked, context } = await signIn();
      await openNewInForm(page, site.url);
      await field(page, 'id').fill('third');
      await field(page, 'title').fill('A third post');
      await field(page, 'description').fill(
        'A third post that is written by form alone, with all that a post can have in it.',
      );
      await field(page, 'publishedAt').fill('2026-06-05');
      await choose(page, 'author', 'checkbox', 'The coach');
      await choose(page, 'topics', 'checkbox', 'Closeness');
      await add(page, 'dynamics');
      await field(page, 'dynamics.0.id').fill('waiting');
      await field(page, 'dynamics.0.name').fill('Waiting');
      await field(page, 'dynamics.0.definition').fill('Doing nothing until somebody comes.');
      await add(page, 'dynamics.0.characteristics');
      await field(page, 'dynamics.0.characteristics.0.id').fill('patience');
      await field(page, 'dynamics.0.characteristics.0.title').fill('Patience');
      await field(page, 'dynamics.0.characteristics.0.definition').fill('Nobody hurries.');
      await choose(page, 'dynamics.0.outcomes.kind', 'radio', 'benefits');
      await add(page, 'dynamics.0.outcomes.items');
      await field(page, 'dynamics.0.outcomes.items.0.title').fill('Rest');
      await field(page, 'dynamics.0.outcomes.items.0.text').fill('Both can rest.');
      await add(page, 'callsToAction');
      await page.getByRole('menuitem', { name: 'Comment' }).click();
      await field(page, 'callsToAction.0.text').fill('Tell me.');

      const text = await findText(page);
      await text.fill('## Waiting\n\nSome words to begin with.');
      await insert(page, 'Definition', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Of' }).selectOption('waiting');
      });
      await insert(page, 'Characteristic', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Id' }).selectOption('patience');
      });
      await insert(page, 'Case study', async (dialog) => {
        await dialog.getByRole('textbox', { name: 'People' }).fill('Sarah');
        await dialog.getByRole('combobox', { name: 'Basis' }).selectOption('composite');
        await dialog.getByLabel('Reviewed').fill('2026-06-04');
      });
      await page.keyboard.insertText('Sarah waited.');
      await page.keyboard.press('Control+End');
      await insert(page, 'Outcomes', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Of' }).selectOption('waiting');
      });
      await insert(page, 'Calls to action');
      await placePicture(await uploadPicture(page, path.join(SITE_FOLDER, 'public/favicon.svg')), {
        alt: 'A sheet of paper',
      });
      await expect.poll(() => text.inputValue(), { timeout: MINUTE }).toContain('](blob:');
      const live = inBare('rev-parse', 'main');
      await saveForm(page);
      await waitForList(page);
      expect(inBare('rev-parse', 'main')).not.toBe(live);
      const { body } = readPost('main', 'content/posts/third.mdx');
      expect(body).toContain(
        '\n\n<CaseStudy people="Sarah" basis="composite" reviewed="2026-06-04">\n\nSarah waited.',
      );
      expect(body).toContain('\n\n![A sheet of paper](./favicon.svg)');
      expect(inBare('ls-tree', '--name-only', 'main', 'content/posts/')).toContain('favicon.svg');
      await expect
        .poll(async () => (await fetch(`${site.url}/posts/third/`)).status, { timeout: MINUTE })
        .toBe(200);
      const published = await (await fetch(`${site.url}/posts/third/`)).text();
      const [, picture = ''] = /<img[^>]*src="([^"]+)"[^>]*alt="A sheet of paper"|$/.exec(published) ?? [];
      expect((await fetch(new URL(picture, site.url))).headers.get('content-type')).toMatch(/^image\//);
      expect(await (await fetch(`${site.url}/rss.xml`)).text()).toContain('A third post');
      expect(elsewhere(asked)).toEqual([]);
      await context.close();
    },
    4 * MINUTE,
  );

  it(
    'places a photograph from a telephone in the visual view, and readers see it with its words and no more',
    async () => {
      const taken = path.join(folder, 'IMG_4711 Föhn.JPG');
      fs.writeFileSync(taken, await photograph());
      const { page, context } = await openPost('second');
      await findText(page);
      const text = await openVisually(page);
      await text.locator('p').first().click();
      await page.setViewportSize({ width: 390, height: 844 });
      const dialog = await uploadPicture(page, taken);
      // Nothing said yet: told at the field, and the focus goes there.
      await dialog.getByRole('button', { name: 'Insert' }).click();
      expect((await dialog.getByRole('alert').allInnerTexts()).filter(Boolean)).toEqual(['Fill this in.']);
      const { violations } = await runAxe(page, { within: 'dialog[open]' });
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await dialog.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
      expect(await isDecoded(dialog.locator('img'))).toBe(true);
      await placePicture(dialog, { alt: 'A pier [at dusk]', caption: 'The pier, "our" place' });
      await page.setViewportSize(TALL.viewport);
      const seen = text.getByRole('img', { name: 'A pier [at dusk]' });
      await seen.waitFor();
      expect(await isDecoded(seen)).toBe(true);

      const live = inBare('rev-parse', 'main');
      await saveForm(page);
      const refusal = page.getByRole('dialog', { name: 'Not published yet' });
      await Promise.race([waitForList(page), refusal.waitFor()]);
      expect(await refusal.allInnerTexts()).toEqual([]);
      expect(inBare('rev-parse', 'main')).not.toBe(live);
      const blocks = readPost('main', 'content/posts/second.mdx').body.trim().split('\n\n');
      // Behind the paragraph that was clicked.
      expect(blocks[blocks.indexOf('What quiet does.') + 1]).toMatch(
        /^!\[A pier \\\[at dusk\\?\]\]\(\.\/IMG_4711%20F.{1,2}hn\.JPG "The pier, \\"our\\" place"\)$/,
      );
      const objects = execFileSync(
        'git',
        [`--git-dir=${bare}`, 'cat-file', '--batch-all-objects', '--unordered', '--batch'],
        { maxBuffer: 256 * 1024 * 1024 },
      );
      expect(SECRET_BYTES.map((secret) => objects.includes(secret))).toEqual([false, false, false]);

      // In a form that is opened anew, from where it is kept now.
      await page.goto('about:blank');
      await openInForm(page, site.url, 'second');
      await findText(page);
      const again = (await openVisually(page)).getByRole('img', { name: 'A pier [at dusk]' });
      await again.waitFor();
      await expect.poll(() => isDecoded(again), { timeout: MINUTE }).toBe(true);

      const readPage = async () => (await fetch(`${site.url}/posts/second/`)).text();
      await expect.poll(readPage, { timeout: MINUTE }).toContain('A pier [at dusk]');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${site.url}/posts/second/`);
      const picture = page.getByRole('figure').getByRole('img', { name: 'A pier [at dusk]' });
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => isDecoded(picture), { timeout: MINUTE }).toBe(true);
      // Upright, as it was seen when it was taken.
      expect(await picture.evaluate((it: HTMLImageElement) => it.naturalHeight > it.naturalWidth)).toBe(true);
      expect(await page.getByText('The pier, "our" place').count()).toBe(1);
      await context.close();
    },
    4 * MINUTE,
  );

  it(
    'shows what the gate found in a dialog, keeps the text as a draft and the live site as it was',
    async () => {
      const { page, context } = await openPost('second');
      const live = inBare('rev-parse', 'main');
      await (await findText(page)).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(
        '\n\n<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">\n\nSarah waited. That evening Emma came home.\n\n</CaseStudy>\n',
      );
      await saveForm(page);
      const dialog = page.getByRole('dialog', { name: 'Not published yet' });
      await dialog.waitFor({ timeout: 2 * MINUTE });
      const said = await dialog.innerText();
      expect(said).toContain('content/posts/second.mdx');
      expect(said).toContain('Emma');
      // On top of everything, Sveltia's own message included.
      const close = dialog.getByRole('button', { name: 'Back to the text' });
      expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
      await expectDialogOnPhone(page, dialog);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => page.getByRole('alertdialog').filter({ visible: true }).count()).toBe(0);
      expect(inBare('rev-parse', 'main')).toBe(live);
      const draft = inBare('for-each-ref', '--format=%(refname)', 'refs/heads/drafts/').trim();
      expect(inBare('show', `${draft}:content/posts/second.mdx`)).toContain('Emma came home');
      await context.close();
    },
    4 * MINUTE,
  );

  it(
    'asks what is worth a look before it publishes, goes back to the text or keeps in git that it may stay',
    async () => {
      const { page, asked, context } = await openPost('second');
      const live = inBare('rev-parse', 'main').trim();
      const text = await findText(page);
      await text.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('\n\nCarl said so.\n');
      const dialog = page.getByRole('dialog', { name: 'Worth a look before it is published' });
      await saveForm(page);
      await dialog.waitFor({ timeout: 2 * MINUTE });
      expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringContaining('"Carl" is a first name outside of the client stories.') as string,
      ]);
      const mend = dialog.getByRole('button', { name: 'Mend' });
      expect(await mend.evaluate((button) => button === document.activeElement)).toBe(true);
      await expectDialogOnPhone(page, dialog);
      await mend.click();
      await dialog.waitFor({ state: 'detached' });
      expect(inBare('rev-parse', 'main').trim()).toBe(live);
      expect(await text.inputValue()).toContain('Carl said so.');

      // The form is loaded anew then: it would write the post without what is accepted.
      const isAnew = page.waitForEvent('load', { timeout: 3 * MINUTE });
      await saveForm(page);
      await dialog.getByRole('button', { name: 'Publish anyway' }).click({ timeout: 2 * MINUTE });
      await isAnew;
      await waitForList(page);
      expect(inBare('for-each-ref', 'refs/heads/drafts/').trim()).toBe('');
      expect(inBare('rev-list', '--count', `${live}..main`).trim()).toBe('1');
      const carl = { accepted: [{ kind: 'name-outside-story', found: 'Carl' }] };
      expect(readPost('main', 'content/posts/second.mdx').data).toMatchObject(carl);

      // The form, too, knows of it: another save leaves it there, and asks nothing.
      await page.goto('about:blank');
      const title = await openInForm(page, site.url, 'second');
      expect(await countCopies(page)).toBe(0);
      await title.fill('A second post, once more');
      await saveForm(page);
      await waitForList(page);
      expect(readPost('main', 'content/posts/second.mdx').data).toMatchObject({
        ...carl,
        title: 'A second post, once more',
      });
      expect(await dialog.count()).toBe(0);

      expect(elsewhere(asked)).toEqual([]);
      await context.close();
    },
    5 * MINUTE,
  );

  it(
    'publishes a story once a press has said what its words are, and asks of none twice',
    async () => {
      const { page, asked, context } = await openPost('second');
      const live = inBare('rev-parse', 'main').trim();
      const text = await findText(page);
      await text.fill(
        (await text.inputValue()).replace('evening Sarah came', 'evening Kofi of Brimblewick and Sarah came'),
      );
      await saveForm(page);
      const dialog = page.getByRole('dialog', { name: 'Not published yet' });
      await dialog.waitFor({ timeout: 2 * MINUTE });
      const kofi = dialog.getByRole('group', { name: '"Kofi" is not one of the people of this story' });
      const place = dialog.getByRole('group', { name: '"Brimblewick" is not one of the people' });
      const asPerson = kofi.getByRole('button', { name: 'A changed name' });
      const inStory = kofi.getByRole('button', { name: 'allow it in this story' });
      const save = dialog.getByRole('button', { name: 'Save with this' });
      expect(await kofi.getByRole('button').count()).toBe(2);
      expect(await place.getByRole('button').count()).toBe(3);
      expect(await save.isDisabled()).toBe(true);

      // One of a word's buttons is pressed at most, and none where that is pressed once more.
      await inStory.click();
      await asPerson.click();
      expect(await inStory.getAttribute('aria-pressed')).toBe('false');
      expect(await asPerson.getAttribute('aria-pressed')).toBe('true');
      await asPerson.click();
      expect(await save.isDisabled()).toBe(true);
      await asPerson.press('Enter');
      await expectDialogOnPhone(page, dialog);

      // The other word still stops it; left there, the form goes on, and knows what was said.
      await save.click();
      await kofi.waitFor({ state: 'detached' });
      await place.waitFor({ timeout: 2 * MINUTE });
      expect(await dialog.getByRole('group').count()).toBe(1);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => page.getByRole('alertdialog').filter({ visible: true }).count()).toBe(0);
      expect(inBare('rev-parse', 'main').trim()).toBe(live);
      await saveForm(page);
      await place.waitFor({ timeout: 2 * MINUTE });
      expect(await dialog.getByRole('group').count()).toBe(1);
      await place.getByRole('button', { name: 'allow it on the whole site' }).click();
      const isAnew = page.waitForEvent('load', { timeout: 3 * MINUTE });
      await save.click();
      await isAnew;
      await waitForList(page);

      expect(inBare('rev-list', '--count', `${live}..main`).trim()).toBe('1');
      expect(inBare('for-each-ref', 'refs/heads/drafts/').trim()).toBe('');
      expect(inBare('show', 'main:content/posts/second.mdx')).toContain(
        '<CaseStudy people="Sarah, Kofi" basis="composite" reviewed="2026-11-20">',
      );
      expect(inBare('show', 'main:content/site.yaml')).toContain('\nallow:\n  - Brimblewick\n');
      await expect
        .poll(async () => (await fetch(`${site.url}/posts/second/`)).text(), { timeout: MINUTE })
        .toContain('That evening Kofi of Brimblewick and Sarah came home.');
      await openInForm(page, site.url, 'second');
      expect(await (await findText(page)).inputValue()).toContain('people="Sarah, Kofi"');
      expect(elsewhere(asked)).toEqual([]);
      await context.close();
    },
    5 * MINUTE,
  );

  it(
    'saves a draft that is half-written, shows what is to be mended in it, and refuses to publish it so',
    async () => {
      const { page, context } = await openPost('third');
      await page.locator('[data-key-path="draft"]').getByRole('switch').click();
      await (await findText(page)).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('\n\n[gallery ids="1"]\n\n<CaseStudy people="Sarah"\n\nSarah waits.');
      await saveForm(page);
      await waitForList(page);
      const saved = readPost('main', 'content/posts/third.mdx');
      expect(saved.data).toMatchObject({ draft: true });
      expect(saved.body).toContain('<CaseStudy people="Sarah"');
      await expect
        .poll(async () => (await fetch(`${site.url}/posts/third/`)).status, { timeout: MINUTE })
        .toBe(404);

      const lines = inBare('show', 'main:content/posts/third.mdx').split('\n');
      const lineOf = (words: string) => lines.findIndex((line) => line.startsWith(words)) + 1;
      await page.goto(`${site.url}/drafts/`);
      expect(await page.getByRole('main').innerText()).toContain('2 things to mend');
      await page.getByRole('link', { name: 'A third post' }).click();
      const faults = page.getByRole('region', { name: '2 things to mend before this can be published' });
      const shown = await faults.getByRole('listitem').allInnerTexts();
      const sentences = shown.map((each) => each.split('\n')[0] ?? '');
      expect(sentences).toEqual([
        expect.stringContaining(`Line ${lineOf('[gallery')}: `) as string,
        expect.stringContaining(`Line ${lines.indexOf('<CaseStudy people="Sarah"') + 1}: `) as string,
      ]);
      expect(await page.getByRole('article').innerText()).toContain('Sarah waits.');
      await expectReadableOnPhone(page);

      const live = inBare('rev-parse', 'main');
      await openInForm(page, site.url, 'third');
      await page.locator('[data-key-path="draft"]').getByRole('switch').click();
      await saveForm(page);
      const dialog = page.getByRole('dialog', { name: 'Not published yet' });
      await dialog.waitFor({ timeout: 2 * MINUTE });
      const said = await dialog.innerText();
      for (const sentence of sentences) expect(said).toContain(sentence.replace(/^Line \d+: /, ''));
      expect(inBare('rev-parse', 'main')).toBe(live);
      await context.close();
    },
    5 * MINUTE,
  );
});
