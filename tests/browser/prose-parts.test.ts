import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, PUBLISHED_FILE, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { listSeen } from './seen-pictures.ts';

const POST = '/posts/self-esteem-in-relationships/';

/** All that a post may have beside what it declares, in words that no other text of the project has. */
const PARTS = `
A sentence with a mark.[^first] Another one, with the mark of a longer note.[^long] And the first once more.[^first]

<PullQuote by="A gardener, over her fence">

Nothing grows faster for being **pulled**.

</PullQuote>

<Button to="/contact/?about=marigolds" label="Ask me about marigolds" />

<Gallery>

![A greenhouse in the rain](./greenhouse.jpg "The greenhouse, in a wet June")

![A watering can](./can.jpg)

</Gallery>

<Details summary="What a cold frame is">

A box with a lid of glass, in which **seedlings** wait for the frost to go.

</Details>

<Details summary="What mulch is">

Straw, mostly.

</Details>

[^long]: One paragraph about compost.

    And a second one, with a link to [the contact page](/contact/).

[^first]: A note about ladybirds.
`;

let project: SiteCopy;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  project = copySite();
  const folder = PUBLISHED_FILE.replace('.mdx', '');
  const text = project.read(PUBLISHED_FILE);
  fs.rmSync(path.join(project.folder, PUBLISHED_FILE));
  project.write(`${folder}/index.mdx`, `${text.trimEnd()}\n${PARTS}`);
  fs.writeFileSync(
    path.join(project.folder, folder, 'greenhouse.jpg'),
    await halves(1600, 1200).jpeg().toBuffer(),
  );
  fs.writeFileSync(path.join(project.folder, folder, 'can.jpg'), await halves(900, 1200).jpeg().toBuffer());
  const about = 'content/pages/about.mdx';
  project.write(about, `${project.read(about).trimEnd()} And this.[^1]\n\n[^1]: A note about hedgehogs.\n`);
  [browser] = await Promise.all([launchBrowser(), project.build()]);
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  project.remove();
});

async function open(options: Parameters<Browser['newContext']>[0], address = POST): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(site.url + address);
  return page;
}

describe.each([
  ['a telephone', 'light', { width: 390, height: 844 }],
  ['a telephone', 'dark', { width: 390, height: 844 }],
  ['a desk', 'light', { width: 1280, height: 900 }],
  ['a desk', 'dark', { width: 1280, height: 900 }],
] as const)('on %s, %s', (where, colorScheme, viewport) => {
  it('every part is shown, within the screen and open to everybody', async () => {
    const page = await open({ viewport, colorScheme });
    const quote = page.locator('.pull-quote');
    expect(await quote.locator('blockquote').innerText()).toBe('Nothing grows faster for being pulled.');
    expect(await quote.locator('figcaption').innerText()).toBe('A gardener, over her fence');
    const button = page.getByRole('link', { name: 'Ask me about marigolds' });
    expect(await button.getAttribute('href')).toBe('/contact/?about=marigolds');
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);

    const images = page.locator('.gallery img');
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((element: HTMLImageElement) => element.decode());
    }
    expect((await listSeen(images)).map(({ alt, isDecoded }) => [alt, isDecoded])).toEqual([
      ['A greenhouse in the rain', true],
      ['A watering can', true],
    ]);
    const [first, second] = await images.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
    if (where === 'a desk') {
      expect(second?.left).toBeGreaterThan(first?.right ?? Infinity);
      // On one line, though one is upright.
      expect(second?.bottom).toBeCloseTo(first?.bottom ?? 0, 0);
    } else expect(second?.top).toBeGreaterThan(first?.bottom ?? Infinity);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect((await runAxe(page)).violations).toEqual([]);
    await page.context().close();
  });
});

describe('a part to unfold', () => {
  it('unfolds without script, by mouse and by key', async () => {
    const page = await open({ javaScriptEnabled: false });
    const inside = page.getByText('A box with a lid of glass');
    expect(await inside.isVisible()).toBe(false);
    await page.getByText('What a cold frame is').click();
    expect(await inside.isVisible()).toBe(true);
    await page.getByText('What mulch is').focus();
    await page.locator('summary', { hasText: 'What mulch is' }).press('Enter');
    expect(await page.getByText('Straw, mostly.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is unfolded on paper', async () => {
    const page = await open({});
    const inside = page.getByText('A box with a lid of glass');
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await inside.isVisible()).toBe(true);
    expect((await inside.boundingBox())?.height).toBeGreaterThan(10);
    await page.context().close();
  });

  it('is found by search', async () => {
    const page = await open({}, '/search/');
    await page.getByRole('searchbox').fill('seedlings');
    expect(
      await page
        .locator(`main a[href="${POST}"]`)
        .first()
        .waitFor()
        .then(() => true),
    ).toBe(true);
    await page.context().close();
  });
});

describe('footnotes', () => {
  it('have numbers in the order of their marks, and lead back to each of these', async () => {
    const page = await open({});
    const marks = page.getByRole('link', { name: /^Note \d$/ });
    expect(await marks.allInnerTexts()).toEqual(['1', '2', '1']);
    const notes = page.getByRole('region', { name: 'Notes' }).getByRole('listitem');
    expect(
      await notes.evaluateAll((all) => all.map((each) => each.textContent.replace(/\s*↩.*$/s, ''))),
    ).toEqual([
      'A note about ladybirds.',
      'One paragraph about compost.And a second one, with a link to the contact page.',
    ]);
    await page.getByRole('link', { name: 'Note 2', exact: true }).click();
    expect(await page.locator('li:target').innerText()).toContain('compost');
    await page.getByRole('link', { name: 'Back to the text: note 1, place 2' }).click();
    expect(await page.evaluate(() => document.querySelector(':target')?.getAttribute('aria-label'))).toBe(
      'Note 1',
    );
    expect(new URL(page.url()).hash).toBe(`#${(await marks.nth(2).getAttribute('id')) ?? ''}`);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  it('stand on a page as well, with the looks of those in a post', async () => {
    const page = await open({}, '/about/');
    await page.getByRole('link', { name: 'Note 1', exact: true }).click();
    expect(await page.locator('li:target').innerText()).toContain('hedgehogs');
    expect((await runAxe(page)).violations).toEqual([]);
    await page.context().close();
  });
});

it('a feed has all of them as plain HTML', async () => {
  const feed = await (await fetch(`${site.url}/rss.xml`)).text();
  const decoded = feed.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  for (const part of [
    '<figure><blockquote><p>Nothing grows faster for being <strong>pulled</strong>.</p></blockquote><figcaption>A gardener, over her fence</figcaption></figure>',
    '<p><b>What mulch is</b></p>',
    '<p>Straw, mostly.</p>',
    'contact/?about=marigolds">Ask me about marigolds</a>',
    'A note about ladybirds.',
  ])
    expect(decoded.replace(/>\s+</g, '><')).toContain(part);
  expect(decoded).not.toContain('↩');
});

it('a post with none of them has none of their looks', async () => {
  const html = await (await fetch(`${site.url}/posts/codependency-vs-interdependence/`)).text();
  expect(html).not.toContain('.pull-quote');
});
