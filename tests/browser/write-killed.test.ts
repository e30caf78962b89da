import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { spawnSite, type SpawnedSite } from '../spawned-site.ts';
import { until } from '../until.ts';
import { findVisual, press, says } from './use-writing.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

let server: SpawnedSite;
let again: () => Promise<void>;

const { url, inBare, signIn } = useWritingSite({
  async serve(environment) {
    server = await spawnSite(environment);
    const { port } = new URL(server.url);
    again = async () => {
      server = await spawnSite({ ...environment, PORT: port });
    };
    return { url: server.url, stop: () => server.kill('SIGTERM') };
  },
});

const countSaves = () => Number(inBare('rev-list', '--count', 'main'));
const listRefused = () => inBare('for-each-ref', '--format=%(refname)', 'refs/heads/drafts/').trim();
const listPosts = () => inBare('ls-tree', '--name-only', 'main', 'content/posts/').trim().split('\n');

async function write(page: Page, title: string, words: string): Promise<void> {
  await page.goto(`${url()}/write/posts/new/?kind=article`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await (await findVisual(page)).click();
  await page.keyboard.insertText(words);
  await page.getByRole('checkbox', { name: 'Closeness' }).check();
}

/** Until she has heard what became of it, she presses once more; each time it has to be true. */
async function publishUntilHeard(page: Page): Promise<void> {
  for (let presses = 0; presses < 4; presses += 1) {
    const said = says(page).filter({ hasText: /^(?:Published\.|No answer came\.|There is no connection\.)/ });
    await said.waitFor({ timeout: 2 * MINUTE });
    if ((await said.innerText()).startsWith('Published.')) return;
    await press(page, 'Publish');
    await until(async () => !(await says(page).innerText()).startsWith('No answer came.'));
  }
  throw new Error('It was never said that it is published.');
}

const WORDS = 'Some evenings nobody says a word, and both of you know why. Then it helps to begin.';

/** When the server dies, as git sees it, and whether what it has started dies with it. */
const MOMENTS: [when: string, name: string, isNow: (saves: number) => boolean, isAlone: boolean][] = [
  ['while the gate is at work', 'one', () => listRefused() !== '', false],
  ['while the gate goes on without it', 'two', () => listRefused() !== '', true],
  ['as soon as the words are in git', 'three', (saves) => countSaves() > saves, false],
];

it.each(MOMENTS)(
  'a save whose server is killed %s is made once, and what is said of it is true',
  async (_when, name, isNow, isAlone) => {
    const page = await signIn({ viewport: PHONE, hasTouch: true, isMobile: true });
    const title = `Evening number ${name}`;
    const [saves, posts] = [countSaves(), listPosts()];
    await write(page, title, WORDS);
    await press(page, 'Publish');
    await until(() => isNow(saves));
    await server.kill('SIGKILL', isAlone);
    await again();
    await publishUntilHeard(page);
    const file = `content/posts/evening-number-${name}`;
    expect(inBare('show', `main:${file}/index.mdx`)).toContain(WORDS);
    expect([countSaves(), listPosts(), listRefused()]).toEqual([saves + 1, [...posts, file].sort(), '']);
    const see = new URL((await says(page).getByRole('link').getAttribute('href')) ?? '', url());
    await expect
      .poll(async () => (await (await fetch(see)).text()).includes('both of you know why'), {
        timeout: MINUTE,
      })
      .toBe(true);
    // What is typed now goes onto that one.
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`${title}, told again`);
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText(), { timeout: MINUTE }).toContain('Saved as a draft.');
    expect(listPosts()).toEqual([...posts, file].sort());
    await page.context().close();
  },
  6 * MINUTE,
);
