import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { listForeignWords } from '../english-words.ts';
import { addFilms, POST as FILMED } from '../filmed-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage, type OpenedPage } from './open-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';
const PAGES = [
  '/posts/',
  ARTICLE,
  FILMED,
  '/topics/',
  '/topics/boundaries/',
  '/people/coach/',
  '/search/',
  '/contact/',
  '/privacy/',
  '/nowhere/',
];

const SITES = [
  { language: 'sv-SE', day: '24 november 2026', status: '1 av 7 ikryssade.', found: 'för ”interdependence”' },
  {
    language: 'de-DE',
    day: '24. November 2026',
    status: '1 von 7 angekreuzt.',
    found: 'zu „interdependence“',
  },
  {
    language: 'fr-FR',
    day: '24 novembre 2026',
    status: '1 sur 7 cochés.',
    found: 'pour « interdependence »',
  },
  {
    language: 'es-ES',
    day: '24 de noviembre de 2026',
    status: '1 de 7 marcadas.',
    found: 'para «interdependence»',
  },
];

const english = wordsOf('en-GB');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(SITES)('a site in $language', ({ language, day, status, found }) => {
  const words = wordsOf(language);
  const foreign = listForeignWords(english, words);
  let copy: SiteCopy;
  let site: RunningSite;
  /** One reader's, who only reads: a browser for each page costs as much as its check. */
  let reader: OpenedPage;
  beforeAll(async () => {
    copy = copySite();
    copy.write(
      'content/site.yaml',
      copy.read('content/site.yaml').replace(/^language: .*$/m, `language: ${language}`),
    );
    // Read as Swedish, an English story has somebody's name in it: Thi's.
    const asking = 'content/posts/asking-for-what-you-need.mdx';
    copy.write(asking, copy.read(asking).replaceAll('This time', 'Then'));
    // What the post says itself would be in English.
    const post = `content${ARTICLE.slice(0, -1)}.mdx`;
    copy.write(
      post,
      copy.read(post).replace('<KeyDifferences title="The key differences" />', '<KeyDifferences />'),
    );
    await addFilms(copy);
    await copy.build({ SITE_URL: 'http://localhost:4321' });
    site = await startSite({}, copy.dist);
    reader = await openPage(browser, site.url);
  }, 120_000);
  afterAll(async () => {
    await reader.context.close();
    await site.stop();
    copy.remove();
  });

  it.each(PAGES)('says nothing in English at %s, and axe finds nothing', async (path) => {
    const { page, faults } = reader;
    faults.length = 0;
    await page.goto(site.url + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(findForeign(await readTexts(page, 'html'), foreign)).toEqual([]);
    expect((await runAxe(page)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  it('says nothing in English around its home page', async () => {
    const { page } = reader;
    await page.goto(site.url);
    const texts = [...(await readTexts(page, '.top')), ...(await readTexts(page, '.bottom'))];
    expect(findForeign(texts, foreign)).toEqual([]);
  });

  it('tells days, and the way to an article, in its words', async () => {
    const { page } = reader;
    await page.goto(site.url + ARTICLE);
    expect(await page.locator('.post-head time').first().innerText()).toBe(day);
    const described = await page.locator('article ~ script, head script[type$="ld+json"]').allTextContents();
    expect(described.join()).toContain(`"name":"${words.post.home}"`);
    expect(await page.getByRole('heading', { name: words.prose.selfCheck }).count()).toBe(1);
  });

  it('has scripts that speak as it does', async () => {
    const { page, context, faults } = await openPage(browser, site.url + ARTICLE);
    await page.getByRole('button', { name: words.scripts.themeSwitch.dark }).click();
    await page.getByRole('button', { name: words.scripts.shareLink.copy }).waitFor();
    const check = page.locator('self-check');
    await check.getByRole('checkbox').first().check();
    expect(await check.getByRole('status').innerText()).toBe(status);
    await page.goto(`${site.url}/search/`);
    await page.locator('#words').fill('interdependence');
    await page.getByRole('status').getByText(found).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has feeds in its words', async () => {
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      const feed = await (await fetch(`${site.url}/${name}`)).text();
      expect(feed).toContain(words.prose.basis.disguised);
      expect(foreign.filter((text) => text.length >= LONG && feed.includes(text))).toEqual([]);
    }
  });
});

/** Long enough that nobody's own text has it by chance. */
const LONG = 16;

/** What of a page is in English: what is said alone, and what is long enough to be known within a text. */
function findForeign(texts: readonly string[], foreign: readonly string[]): string[] {
  const alone = new Set(texts);
  const whole = texts.join('\n');
  return foreign.filter((text) => alone.has(text) || (text.length >= LONG && whole.includes(text)));
}

/** All that a part of a page says or has read out, but for what the discussion says. */
function readTexts(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluate((root) => {
    const SPOKEN = ['alt', 'aria-label', 'content', 'label', 'placeholder', 'title'];
    const texts: string[] = [];
    const add = (text: string | null) => texts.push((text ?? '').replace(/\s+/g, ' ').trim());
    const walk = (element: Element) => {
      if (element.matches('style, script, code, .discussion form, discussion-thread, rating-summary')) return;
      for (const name of SPOKEN) if (element.hasAttribute(name)) add(element.getAttribute(name));
      for (const node of element.childNodes) {
        if (node instanceof Element) walk(node);
        else if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
      }
    };
    walk(root);
    return texts.filter((text) => text !== '');
  });
}
