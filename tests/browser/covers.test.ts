import fs from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halves, SECRETS, withSecrets } from '../odd-pictures.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, PUBLISHED_FILE, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { listSeen, type SeenPicture } from './seen-pictures.ts';
import { launchBrowser } from './browser.ts';

const POST = '/posts/self-esteem-in-relationships/';
const ALT = 'A pier at low tide.';

let project: SiteCopy;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  project = copySite();
  const { folder } = project;
  const change = (file: string, from: RegExp, to: string) => {
    project.write(file, project.read(file).replace(from, to));
  };
  const draw = async (file: string, width: number, height: number) => {
    fs.writeFileSync(
      path.join(folder, 'content', file),
      await (await withSecrets(halves(width, height))).jpeg().toBuffer(),
    );
  };
  await draw('posts/Südmole 1.jpg', 2400, 1600);
  await draw('people/portrait.jpg', 900, 1200);
  await draw('media/window.jpg', 1600, 900);
  const cover = (src: string) => `{ src: '${src}', alt: ${ALT}, caption: Early in March., focus: top }`;
  change(PUBLISHED_FILE, /^author:/m, `cover: ${cover('./Südmole 1.jpg')}\nauthor:`);
  change('content/pages/about.mdx', /^title:/m, `picture: ${cover('/media/window.jpg')}\ntitle:`);
  change('content/site.yaml', /^title:/m, `picture: { src: /media/window.jpg, alt: A window. }\ntitle:`);
  change(
    'content/people/coach.yaml',
    /^name:/m,
    `portrait: { src: portrait.jpg, alt: Somebody smiles. }\nname:`,
  );
  [browser] = await Promise.all([launchBrowser(), project.build()]);
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  project.remove();
});

const readBuilt = (file: string) => fs.readFileSync(path.join(project.dist, 'client', file), 'utf8');

async function look(page: Page, selector: string): Promise<SeenPicture[]> {
  const images = page.locator(`${selector} img`);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
  }
  return listSeen(images);
}

describe.each([
  ['a telephone', 390],
  ['a desk', 1280],
])('on %s', (_where, width) => {
  it.each([
    [POST, '.cover', ALT],
    ['/about/', '.cover', ALT],
    ['/', '.cover', 'A window.'],
    ['/posts/', '.card-picture', ''],
    ['/people/coach/', '.portrait', 'Somebody smiles.'],
  ])('%s shows its picture (%s)', async (address, selector, alt) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(site.url + address);
    const [picture] = await look(page, selector);
    expect(picture).toMatchObject({ alt, isDecoded: true });
    expect(picture?.src).toMatch(/\.avif$/);
    expect(picture?.width).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
    expect((await runAxe(page)).violations).toEqual([]);
    await context.close();
  });
});

it('a post without one looks as it did', () => {
  const { document } = parseHTML(readBuilt('posts/when-you-grow-apart/index.html'));
  expect(document.querySelectorAll('.post-head picture')).toHaveLength(0);
  expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toBe(
    'https://coach.example/share/posts/when-you-grow-apart.png',
  );
});

describe('a cover', () => {
  const shared = () => {
    const { document } = parseHTML(readBuilt(`${POST.slice(1)}index.html`));
    const of = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
    return { url: of('og:image'), alt: of('og:image:alt'), document };
  };

  it('is what the post is shared with, in the size that every program shows whole', async () => {
    const { url, alt } = shared();
    expect(alt).toBe(ALT);
    const response = await fetch(site.url + new URL(url).pathname);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    const { width, height, exif, xmp, icc } = await sharp(
      Buffer.from(await response.arrayBuffer()),
    ).metadata();
    expect({ width, height, exif, xmp, icc }).toEqual({ width: 1200, height: 630 });
  });

  it('is told to search engines, by the page and by the sitemap', () => {
    const { url, document } = shared();
    const [data] = [...document.querySelectorAll('script[type="application/ld+json"]')];
    expect(data?.textContent).toContain(`"image":"${url}"`);
    expect(readBuilt('sitemap-0.xml')).toContain(`<image:loc>${url}</image:loc>`);
  });

  it('is in the feeds, with its words', () => {
    const { url } = shared();
    const item = parseFeed(readBuilt('rss.xml')).items.find((each) => each.url?.endsWith(POST));
    expect(item?.media.map((media) => [media.url, media.type])).toEqual([[url, 'image']]);
    expect(readBuilt('rss.xml')).toContain(ALT);
    expect(readBuilt('feed.json')).toContain(JSON.stringify(url));
  });

  it('comes before the pictures of the text, which wait', () => {
    const images = [...shared().document.querySelectorAll('article.post picture img')];
    expect(images[0]?.getAttribute('fetchpriority')).toBe('high');
    expect(images[0]?.getAttribute('loading')).toBeNull();
  });

  it('tells nothing of what its original holds', () => {
    const files = fs
      .readdirSync(path.join(project.dist, 'client'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const told = files.filter((file) => {
      const bytes = fs.readFileSync(file);
      return SECRETS.some((secret) => bytes.includes(secret));
    });
    expect(told).toEqual([]);
  });
});
