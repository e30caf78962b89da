import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFolders } from '../../src/server/moving-in/import-state.ts';
import { spawnSite, type SpawnedSite } from '../spawned-site.ts';
import { until } from '../until.ts';
import { makeComment, makeOldPictures, makeOldSite, type OldPost } from './old-site.ts';
import { says } from './use-writing.ts';
import { draw } from './week.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// The whole road of a coach who moves in, with script, on a server of its own process: it can be killed amid an import.

let server: SpawnedSite;
let again: () => Promise<void>;

const { url, folder, dataFolder, inBare, signIn } = useWritingSite({
  async serve(environment) {
    server = await spawnSite(environment);
    const { port } = new URL(server.url);
    again = async () => {
      server = await spawnSite({ ...environment, PORT: port });
    };
    return { url: server.url, stop: () => server.kill('SIGTERM') };
  },
});

const TITLE = 'When to speak';
/** Longer than a headline may be here. */
const LONG_TITLE = `${TITLE}, and when to wait, and what it means that nobody ever told you the difference between them both`;
const PICTURE =
  '<figure><img src="https://old.example/wp-content/uploads/2019/04/quiet-lake.jpg" alt="A lake without wind"/></figure>';

const FIRST: OldPost = {
  id: 12,
  title: LONG_TITLE,
  slug: 'when-to-speak',
  category: 'Talking',
  html: `<p>Not before you have <b>listened</b>, and not long after.</p>${PICTURE}`,
  comments:
    makeComment(1, 'Ann', 'This helped me at breakfast.') + makeComment(2, 'Bo', 'Me too, at dinner.', 1),
  stars: { average: 4.5, count: 12 },
};
const PAGE: OldPost = {
  id: 900,
  kind: 'page',
  title: 'How I work',
  slug: 'how-i-work',
  html: '<h2>First we talk</h2><p>You tell me what brought you here.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="A talk of mine"></iframe><h2>Then we look</h2><p>And see <a href="https://old.example/2019/04/when-to-speak/">what to say</a>.</p>',
};

/** One post to mend, a page with parts, and as many more as an old blog has. */
const makeBlog = (year: number, more: number) =>
  makeOldSite(year, [
    FIRST,
    PAGE,
    ...Array.from({ length: more }, (_, index) => ({
      id: index + 20,
      title: `Evening ${index + 1}`,
      slug: `evening-${year}-${index + 1}`,
      category: 'Talking',
      html: `<p>On evening ${index + 1} we said less than the day before, and heard more.</p>${index % 4 === 0 ? PICTURE : ''}`,
    })),
  ]);

async function send(page: Page, year: number, more: number): Promise<void> {
  const files = ['old.xml', 'uploads.zip'].map((name) => path.join(folder(), `${year}-${name}`));
  fs.writeFileSync(files[0] ?? '', makeBlog(year, more));
  fs.writeFileSync(files[1] ?? '', await makeOldPictures());
  await page.goto(`${url()}/write/import/`);
  await page.getByLabel('Files of your old site').setInputFiles(files);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByLabel(/^Talking/).selectOption({ label: 'Closeness' });
}

/** Notes what the page's regions say, on a page that must stay the same one. */
async function listen(page: Page): Promise<void> {
  await page.locator('#import-runs').waitFor();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll('#import-runs [role=status]'))
      new MutationObserver(() => {
        const words = region.textContent.trim();
        heard.push(words);
        sessionStorage.setItem('heard', JSON.stringify(heard));
      }).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

const listHeard = async (page: Page): Promise<string[]> =>
  JSON.parse((await page.evaluate(() => sessionStorage.getItem('heard'))) ?? '[]') as string[];

const get = (address: string) => fetch(url() + address, { redirect: 'manual' });
const REPORT = /\/write\/import\/\d{4}-\d\d-\d\d-\w+\/$/;

it(
  'brings eighty texts, sees how far it is without loading anew, mends the first in the form, and publishes it and a page',
  async () => {
    const page = await signIn({ viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
    await send(page, 2018, 78);
    expect(await page.locator('main').innerText()).toMatch(
      /80 texts would come\.\s+With 21 pictures\.\s+With 2 comments\./,
    );
    await draw(page, 'road-asked');
    await page.getByRole('button', { name: 'Write the drafts' }).click();
    await listen(page);
    const other = await page.context().newPage();
    await other.goto(`${url()}/write/import/`);
    await expect
      .poll(() => page.locator('[data-texts]').innerText(), { timeout: MINUTE })
      .toMatch(/^Texts: \d+ of 80$/);
    await draw(page, 'road-running');
    expect(await other.locator('#import-runs').count()).toBe(1);
    await page.waitForURL(REPORT, { timeout: 3 * MINUTE });
    await other.waitForURL(REPORT, { timeout: MINUTE });
    await other.close();
    const heard = await listHeard(page);
    expect(heard.at(-1)).toBe('Checking');
    expect(heard.filter((words) => words.startsWith('Texts: ')).length).toBeLessThanOrEqual(4);
    expect(heard.length).toBeLessThanOrEqual(8);
    await draw(page, 'road-report');

    // What is to be mended first.
    await page.getByRole('link', { name: 'Something to mend 1', exact: true }).click();
    await page.waitForURL('**/?show=missing');
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    expect(await item.count()).toBe(1);
    expect(await item.innerText()).toContain(LONG_TITLE);
    await draw(page, 'road-to-mend');
    await page.getByRole('link', { name: 'Look', exact: true }).click();
    await page.getByText('Not before you have').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/is not published yet: something is to be mended/).waitFor();
    await draw(page, 'road-refused');
    expect((await get('/posts/when-to-speak/')).status).toBe(404);
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.locator('.body-field').waitFor();
    await page.locator('#f-title').fill(TITLE);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect.poll(() => says(page).innerText(), { timeout: MINUTE }).toMatch(/^Published\./);

    const here = '/posts/when-to-speak/';
    const led = await get('/2018/04/when-to-speak/');
    expect([led.status, led.headers.get('location')]).toEqual([301, here]);
    await page.goto(url() + here);
    const article = await page.locator('body').innerText();
    expect(article).toContain('At my former site: 4.5 out of 5 from 12 ratings');
    expect(article).toContain('No ratings yet');
    expect(article).toMatch(
      /Ann\s[^]*1 May 2019[^]*This helped me at breakfast\.[^]*Bo\s[^]*2 May 2019[^]*Me too, at dinner\./,
    );
    expect(await page.content()).not.toContain('@old');
    await draw(page, 'road-article');

    // The page's draft keeps its parts through the form.
    await page.goto(`${url()}/write/import/`);
    await page.getByRole('link', { name: 'Old blog' }).click();
    const draft = page.getByRole('listitem').filter({ hasText: 'How I work' });
    const source = () => inBare('show', 'main:content/pages/how-i-work.mdx');
    const before = source().split('\n---\n')[1];
    expect(before).toMatch(/## First we talk[^]*\[A talk of mine\]\([^)]*dQw4w9WgXcQ[^]*## Then we look/);
    await draft.getByRole('link', { name: 'Look', exact: true }).click();
    await page.getByRole('heading', { name: 'Then we look' }).waitFor();
    await page.goBack();
    await draft.getByRole('link', { name: 'Edit' }).click();
    await page.locator('.body-field').waitFor();
    await page.locator('#f-title').fill('How we work');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect.poll(() => says(page).innerText(), { timeout: MINUTE }).toMatch(/^Published\./);
    expect(source().split('\n---\n')[1]).toBe(before);
    const ledPage = await get('/2018/04/how-i-work/');
    expect([ledPage.status, ledPage.headers.get('location')]).toEqual([301, '/how-i-work/']);
    const shown = await (await get('/how-i-work/')).text();
    expect(shown).toMatch(/First we talk[^]*dQw4w9WgXcQ[^]*Then we look/);
    expect(shown).toContain(`href="${here}"`);

    // The next text of what is to do, from where she is.
    await page.goto(`${url()}/write/import/`);
    await page.getByRole('link', { name: 'Old blog' }).click();
    await page.getByRole('link', { name: /^To do 78/ }).click();
    await page.getByRole('link', { name: 'One by one' }).click();
    expect(await item.innerText()).toContain('Evening 1');
    await page.getByRole('link', { name: 'Next text' }).click();
    expect(await item.innerText()).toContain('Evening 2');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('It is published.').waitFor();
    expect(await item.innerText()).toContain('Evening 3');
    await draw(page, 'road-one-by-one');
    expect(await page.locator('main').innerText()).toContain('Text 2 of 77');
    await page.getByRole('link', { name: 'Text before' }).click();
    expect(await item.innerText()).toContain('Evening 1');
    await page.context().close();
  },
  8 * MINUTE,
);

it(
  'is told what is true where she is signed out or the server is killed meanwhile, and goes on with nothing twice',
  async () => {
    const page = await signIn({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await send(page, 2019, 30);
    await page.getByRole('button', { name: 'Write the drafts' }).click();
    await listen(page);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByText('You are signed out by now. The import goes on by itself.').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in to see how far it is' }).isVisible()).toBe(true);
    await draw(page, 'road-signed-out');
    await page.context().addCookies(cookies);
    await page.reload();
    await page.locator('#import-runs, .items').first().waitFor();

    await beginAnother(page);
    await server.kill('SIGKILL');
    await page.getByText('The site gives no answer at the moment. This page goes on asking.').waitFor();
    await draw(page, 'road-no-answer');
    await again();
    await page.getByText('The import was stopped in the middle. What it has done is kept.').waitFor();
    await draw(page, 'road-stopped');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForURL(REPORT, { timeout: 3 * MINUTE });
    expect(
      inBare('ls-tree', '-r', '--name-only', 'main', 'content/posts').match(
        /evening-2020-\d+(?:\/index)?\.mdx$/gm,
      ),
    ).toHaveLength(60);
    expect(inBare('log', '--format=%s', 'main').match(/Bring texts from Old blog/g)?.length).toBeGreaterThan(
      1,
    );
    await page.context().close();
  },
  8 * MINUTE,
);

/** Another blog, of which some texts are written by now. */
async function beginAnother(page: Page): Promise<void> {
  await page.waitForURL(REPORT, { timeout: 3 * MINUTE });
  await send(page, 2020, 60);
  await page.getByRole('button', { name: 'Write the drafts' }).click();
  await page.locator('#import-runs').waitFor();
  const { log } = importFolders(dataFolder());
  await until(() => fs.existsSync(log) && fs.readFileSync(log, 'utf8').split('\n').length > 5);
}
