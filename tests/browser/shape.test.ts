import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, PUBLISHED_FILE, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const POST = '/posts/self-esteem-in-relationships/';
const PERSON = '/people/coach/';

const SHAPES = [
  { corners: 'square', pictures: 'framed', box: '0px', cover: '0px', outline: 'solid' },
  { corners: 'soft', pictures: 'arched', box: '8px', cover: '8px', outline: 'none' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(SHAPES)(
  'a site of $corners corners and $pictures pictures',
  ({ corners, pictures, ...wanted }) => {
    let project: SiteCopy;
    let site: RunningSite;
    beforeAll(async () => {
      project = copySite();
      const { folder } = project;
      const change = (file: string, line: string) => {
        project.write(file, `${line}\n${project.read(file)}`);
      };
      const draw = async (file: string, width: number, height: number) => {
        fs.writeFileSync(path.join(folder, 'content', file), await halves(width, height).jpeg().toBuffer());
      };
      await draw('media/pier.jpg', 2400, 1600);
      await draw('people/portrait.jpg', 900, 1200);
      change('content/people/coach.yaml', 'portrait: { src: portrait.jpg, alt: Somebody smiles. }');
      change('content/site.yaml', `shape: { corners: ${corners}, pictures: ${pictures} }`);
      project.write(
        PUBLISHED_FILE,
        project
          .read(PUBLISHED_FILE)
          .replace(/^author:/m, 'cover: { src: /media/pier.jpg, alt: A pier. }\nauthor:'),
      );
      await project.build();
      site = await startSite({}, project.dist);
    }, 120_000);
    afterAll(async () => {
      await site.stop();
      project.remove();
    });

    it.each([390, 1280])('shows them at %d px, within the page', async (width) => {
      const { page, context, faults } = await openPage(browser, site.url + POST, {
        viewport: { width, height: 900 },
      });
      const style = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderTopLeftRadius, borderBottomLeftRadius, outlineStyle } = getComputedStyle(element);
            return { top: borderTopLeftRadius, bottom: borderBottomLeftRadius, outlineStyle };
          });
      const readWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect((await style('.discussion button')).top).toBe(corners === 'square' ? '0px' : '6px');
      expect((await style('.discussion textarea')).top).toBe(corners === 'square' ? '0px' : '6px');
      const cover = await style('.cover img');
      expect(cover).toMatchObject({ bottom: wanted.cover, outlineStyle: wanted.outline });
      if (pictures === 'arched') expect(Number.parseFloat(cover.top)).toBeGreaterThan(100);
      const token = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--corner'),
      );
      expect(Number.parseFloat(token) * 16).toBe(Number.parseFloat(wanted.box));
      expect(await readWidth()).toBe(width);
      expect((await runAxe(page)).violations.map(({ id }) => id)).toEqual([]);
      await page.goto(site.url + PERSON);
      expect((await style('.portrait img')).top).toBe(pictures === 'arched' ? '112px' : '0px');
      expect(await readWidth()).toBe(width);
      expect(faults).toEqual([]);
      await context.close();
    });
  },
);
