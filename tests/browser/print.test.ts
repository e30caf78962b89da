import { describe, expect, it } from 'vitest';
import { fileToPath, readPages } from '../site/built-site.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { ARTICLE, KINDS, useEveryKind } from './every-kind.ts';

/** An article of 2,100 words on A4, with its drawing, its table and its list to tick. */
const MOST_SHEETS = 10;
/** Browsers print no grounds unless they are asked to. */
const NO_GROUNDS = '* { background: none !important; }';

const ARTICLES = readPages()
  .map(({ file }) => fileToPath(file))
  .filter((path) => /^\/posts\/[a-z][\w-]*\/$/.test(path));
const site = useEveryKind();

const countSheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('on paper', () => {
  it(`an article takes at most ${MOST_SHEETS} sheets`, async () => {
    expect(ARTICLES.length).toBeGreaterThan(5);
    const context = await site.open();
    const page = await context.newPage();
    const sheets: Record<string, number> = {};
    for (const path of ARTICLES) {
      await page.goto(site.url() + path);
      sheets[path] = countSheets(await page.pdf({ format: 'A4' }));
    }
    expect(sheets[ARTICLE]).toBeGreaterThan(4);
    expect(Object.values(sheets).filter((count) => count > MOST_SHEETS || count < 3)).toEqual([]);
    await context.close();
  });

  it('every kind of page can be read without its grounds, in the dark theme too', async () => {
    const context = await site.open({ bypassCSP: true, colorScheme: 'dark' });
    await context.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
    });
    const page = await context.newPage();
    await page.setViewportSize({ width: 640, height: 900 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      await page.addStyleTag({ content: NO_GROUNDS });
      const faint = (await readContrasts(page)).filter(isTooFaint);
      if (faint.length > 0) found.push({ path, faint });
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it('an article has nothing to press', async () => {
    const context = await site.open();
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.url() + ARTICLE);
    await page.locator('theme-switch button').waitFor({ state: 'attached' });
    const seen = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, nav[aria-label="Main"], .bottom, textarea'))
        .filter((each) => each.checkVisibility())
        .map((each) => each.outerHTML.slice(0, 100)),
    );
    expect(seen).toEqual([]);
    await context.close();
  });
});
