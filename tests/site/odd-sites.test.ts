import fs from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { parseHTML } from 'linkedom';
import { afterEach, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';

const ONLY = 'repairing-after-an-argument';

let copy: SiteCopy;
let site: RunningSite | undefined;
afterEach(async () => {
  await site?.stop();
  copy.remove();
});

/** Takes away what a new site has not, checks what is left, builds it and starts it. */
async function openSite(change: (remove: (place: string) => void) => void): Promise<void> {
  copy = copySite();
  const content = path.join(copy.folder, 'content');
  change((place) => {
    fs.rmSync(path.join(content, place), { recursive: true, force: true });
  });
  const { errors, faults } = await checkContent(content, { now: new Date(), production: true });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(errors).toBe(0);
  await copy.build();
  site = await startSite({ RATE_LIMITS: 'off' }, copy.dist);
}

async function read(address: string) {
  const response = await fetch((site?.url ?? '') + address);
  const { document } = parseHTML(await response.text());
  const text = (selector: string) =>
    document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  return {
    status: response.status,
    main: text('main') ?? '',
    description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
    menu: [...document.querySelectorAll('.top nav a')].map((link) => [
      link.getAttribute('href'),
      link.textContent.trim(),
    ]),
    cards: document.querySelectorAll('.card').length,
  };
}

/** Links that lead nowhere, from the home page on. */
async function listBroken(): Promise<string[]> {
  const url = site?.url ?? '';
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(url)),
  });
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(8);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url: to, parent }) => `${to} from ${parent}`);
}

it('a site that has nothing yet but its coach says so, and leads nowhere that is not there', async () => {
  await openSite((remove) => {
    for (const place of ['posts', 'pages', 'topics', 'media', 'words.txt']) remove(place);
  });
  expect(await listBroken()).toEqual([]);
  for (const address of ['/', '/posts/', '/topics/', '/people/coach/']) {
    const page = await read(address);
    expect([address, page.status, page.cards]).toEqual([address, 200, 0]);
    expect(page.main).toContain('Nothing is published here yet.');
    expect(page.description).not.toMatch(/undefined|\b0\b/);
  }
  const { main, menu } = await read('/');
  expect(main).not.toContain('What brings you here?');
  expect(main).toContain('Write to me');
  expect(menu.map(([href]) => href)).toEqual(['/posts/', '/topics/', '/search/']);
  expect((await read('/nowhere/')).main).toContain('Go to the first page');
  expect((await read('/search/')).main).not.toContain('Or choose a topic');
  expect(await (await fetch(`${site?.url ?? ''}/rss.xml`)).text()).not.toContain('<item>');
}, 120_000);

it('a site of one article counts it as one', async () => {
  await openSite((remove) => {
    const others = fs.readdirSync(POSTS_FOLDER).filter((name) => !name.startsWith(ONLY));
    for (const name of others) remove(path.join('posts', name));
    const file = `content/posts/${ONLY}.mdx`;
    copy.write(
      file,
      copy
        .read(file)
        .replace(/\[([^\]]+)\]\(\/posts\/[^)]*\)/g, '$1')
        .replace(/^related: .*\n/m, ''),
    );
    for (const page of ['about', 'work-with-me']) {
      const text = copy.read(`content/pages/${page}.mdx`);
      copy.write(`content/pages/${page}.mdx`, text.replace(/\[([^\]]+)\]\(\/posts\/[^)]*\)/g, '$1'));
    }
  });
  expect(await listBroken()).toEqual([]);
  expect((await read('/')).cards).toBe(1);
  expect((await read('/posts/')).description).toContain(': 1 article about');
  expect((await read('/topics/')).main).toContain('1 article');
  expect((await read(`/posts/${ONLY}/`)).status).toBe(200);
}, 120_000);

it('a coach has the menu that she writes, in her order, on every page', async () => {
  await openSite(() => {
    const menu = [
      'menu:',
      '  - { label: Couples, to: /topics/boundaries/ }',
      '  - { label: My other house, to: "https://garden.example/shed" }',
      '  - { label: Who I am, to: /about/ }',
    ].join('\n');
    copy.write('content/site.yaml', `${copy.read('content/site.yaml')}\n${menu}\n`);
  });
  for (const address of ['/', '/about/', `/posts/${ONLY}/`, '/contact/', '/nowhere/'])
    expect((await read(address)).menu).toEqual([
      ['/topics/boundaries/', 'Couples'],
      ['https://garden.example/shed', 'My other house'],
      ['/about/', 'Who I am'],
    ]);
  expect(await listBroken()).toEqual([]);
}, 120_000);

/** More articles, each like {@link ONLY} with a title of its own. */
function addArticles(count: number, authorOf: (index: number) => string): void {
  const source = copy.read(`content/posts/${ONLY}.mdx`);
  for (let index = 1; index <= count; index++)
    copy.write(
      `content/posts/evening-${index}.mdx`,
      source
        .replace(/^id: .*$/m, `id: evening-${index}`)
        .replace(/^title: .*$/m, `title: After evening ${index}`)
        .replace(/^publishedAt: .*$/m, `publishedAt: 2025-${String((index % 12) + 1).padStart(2, '0')}-11`)
        .replace(/^updatedAt: .*\n/m, '')
        .replace(/^author: .*$/m, `author: ${authorOf(index)}`),
    );
}

/** The addresses of all articles of a list, from its first page to its last. */
async function turnPages(first: string): Promise<{ pages: number; articles: string[] }> {
  const articles: string[] = [];
  let pages = 0;
  for (let next: string | null | undefined = first; next; pages++) {
    const { document } = parseHTML(await (await fetch((site?.url ?? '') + next)).text());
    for (const link of document.querySelectorAll('.card h2 a'))
      articles.push(link.getAttribute('href') ?? '');
    next = document.querySelector('.pages a[rel="next"]')?.getAttribute('href');
  }
  return { pages, articles };
}

it('a site of 61 articles by one coach shows each of them once, wherever a reader turns pages', async () => {
  await openSite(() => {
    addArticles(61 - fs.readdirSync(POSTS_FOLDER).length, () => 'coach');
  });
  for (const list of ['/posts/', '/people/coach/']) {
    const { pages, articles } = await turnPages(list);
    expect([list, pages, articles.length, new Set(articles).size]).toEqual([list, 6, 61, 61]);
  }
  expect((await read('/')).main).toContain('All 61 articles');
  expect((await read('/posts/')).description).toContain('61 articles');
}, 180_000);

it('a site of five people has a page for each, with the articles of that person alone', async () => {
  const people = ['coach', 'quillon', 'severine', 'tobiah', 'wilhelmina'];
  await openSite(() => {
    for (const id of people.slice(1))
      copy.write(
        `content/people/${id}.yaml`,
        `name: ${id.charAt(0).toUpperCase()}${id.slice(1)} Marsh\nrole: Guest writer\nbio: Writes here as a guest, about what was found out on long walks.\n`,
      );
    addArticles(6, (index) => people[1 + (index % 3)] ?? '');
  });
  const counts = await Promise.all(
    people.map(async (id) => (await turnPages(`/people/${id}/`)).articles.length),
  );
  expect(counts).toEqual([9, 2, 2, 2, 0]);
  expect((await read('/people/wilhelmina/')).main).toContain('Nothing is published here yet.');
  expect(await listBroken()).toEqual([]);
}, 180_000);
