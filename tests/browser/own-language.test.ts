import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const ORIGINAL = 'asking-for-what-you-need';
const SWEDISH = 'be-om-det-du-behover';
const WORD = 'lavendelskymning';

let copy: SiteCopy;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  copy = copySite();
  copy.write(
    `content/posts/${SWEDISH}.mdx`,
    `---
id: ${SWEDISH}
kind: article
title: Be om det du behöver
description: Hur du säger vad du behöver utan att be om ursäkt för att du finns, i tre steg som går att öva.
publishedAt: 2026-02-03
language: sv
translationOf: ${ORIGINAL}
author: coach
topics: [boundaries]
callsToAction:
  - kind: comment
    text: Vad vill du be om?
---

Det är lätt att hoppas att den andra ska gissa, och svårt att säga det högt vid ${WORD}.[^1]

[^1]: Så sa en av mina lärare.

<CallsToAction />
`,
  );
  copy.write(
    'content/pages/om-mig.mdx',
    `---
title: Om mig
description: Vem som skriver här, hur berättelserna skyddas och vad coachning kan och inte kan göra.
language: sv
translationOf: about
---

Jag skriver om hur två kan hålla ihop.[^a]

[^a]: Sedan 2015.
`,
  );
  await copy.build();
  [site, browser] = await Promise.all([startSite({ RATE_LIMITS: 'off' }, copy.dist), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  copy.remove();
});

describe('a post in another language than its site', () => {
  it('says so to browsers, and leads to its original and back', async () => {
    const { page, context, faults } = await openPage(browser, `${site.url}/posts/${ORIGINAL}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    await page.locator('.post-head').getByRole('link', { name: 'svenska' }).click();
    await page.waitForURL(`**/posts/${SWEDISH}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.locator('.top').getAttribute('lang')).toBe('en-GB');
    expect(await page.locator('.skip').innerText()).toBe('Hoppa till texten');
    expect((await runAxe(page)).violations).toEqual([]);
    await page.getByText('Finns även på').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/posts/${ORIGINAL}/`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has footnotes in its words, on its page and on a standing page', async () => {
    const { page, context } = await openPage(browser, `${site.url}/posts/${SWEDISH}/`);
    for (const path of [`/posts/${SWEDISH}/`, '/om-mig/']) {
      await page.goto(site.url + path);
      await page.getByRole('link', { name: 'Fotnot 1', exact: true }).click();
      await page.getByRole('link', { name: 'Tillbaka till texten: fotnot 1' }).click();
      expect(await page.locator('[role="doc-endnotes"]').getAttribute('aria-label')).toBe('Fotnoter');
    }
    await context.close();
  });

  it.each([
    [`/posts/${ORIGINAL}/`, `/posts/${ORIGINAL}/`, `/posts/${SWEDISH}/`],
    [`/posts/${SWEDISH}/`, `/posts/${ORIGINAL}/`, `/posts/${SWEDISH}/`],
    ['/about/', '/about/', '/om-mig/'],
    ['/om-mig/', '/about/', '/om-mig/'],
  ])('tells search engines at %s of both', async (address, english, swedish) => {
    const html = await (await fetch(site.url + address)).text();
    const told = Array.from(html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)).map(
      ([, language, href = '']) => [language, new URL(href).pathname],
    );
    expect(told).toEqual([
      ['en-GB', english],
      ['sv', swedish],
      ['x-default', english],
    ]);
  });

  it('says which language it is in to feeds, cards and structured data', async () => {
    const feed = (await (await fetch(`${site.url}/feed.json`)).json()) as {
      items: { url: string; language?: string }[];
    };
    expect(feed.items.filter(({ language }) => language !== undefined)).toMatchObject([
      { url: `https://coach.example/posts/${SWEDISH}/`, language: 'sv' },
    ]);
    for (const [name, entry] of [
      ['atom.xml', /<entry[^>]* xml:lang="sv"[\s\S]*?<\/entry>/g],
      ['rss.xml', /<item[^>]* xml:lang="sv"[\s\S]*?<\/item>/g],
    ] as const) {
      const xml = await (await fetch(`${site.url}/${name}`)).text();
      expect(xml.match(entry)).toEqual([expect.stringContaining(`/posts/${SWEDISH}/`)]);
      // All others are in the language that the feed itself has said.
      expect(xml.match(/xml:lang=/g)).toHaveLength(2);
    }
    const list = await (await fetch(`${site.url}/posts/`)).text();
    expect(list.match(/<article class="card"[^>]*lang="sv"/g)).toHaveLength(1);
    const html = await (await fetch(`${site.url}/posts/${SWEDISH}/`)).text();
    expect(html).toContain('"inLanguage":"sv"');
    expect(html).toContain('<meta property="og:locale" content="sv">');
  });

  it('is talked about in its language', async () => {
    const { page, context } = await openPage(browser, `${site.url}/posts/${SWEDISH}/`);
    await page.getByRole('heading', { name: wordsOf('sv').discussion.ratings }).waitFor();
    await context.close();
  });

  it('is found by the search of the site', async () => {
    const { page, context } = await openPage(browser, `${site.url}/search/`);
    await page.getByRole('searchbox').fill(WORD);
    await page.getByRole('link', { name: 'Be om det du behöver' }).waitFor();
    await context.close();
  });
});
