import fs from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAsCoach } from '../coach-session.ts';
import { SECRETS } from '../odd-pictures.ts';
import { addPictures, DRAFT, POST } from '../pictured-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';

let project: SiteCopy;
let site: RunningSite;
beforeAll(async () => {
  project = copySite();
  await addPictures(project);
  await project.build();
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
}, 180_000);
afterAll(async () => {
  await site.stop();
  project.remove();
});

const readPage = (file: string) => parseHTML(fs.readFileSync(path.join(project.dist, file), 'utf8')).document;

/** Every address that a page shows pictures by. */
function addressesIn(document: Document): string[] {
  const sets = [...document.querySelectorAll('picture source')].flatMap((source) =>
    (source.getAttribute('srcset') ?? '').split(', ').map((each) => each.split(' ')[0] ?? ''),
  );
  return [
    ...sets,
    ...[...document.querySelectorAll('picture img')].map((img) => img.getAttribute('src') ?? ''),
  ];
}

function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('a post with pictures', () => {
  it('has each of their files where its page says, as what it says', async () => {
    const addresses = addressesIn(readPage(`client${POST}index.html`));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const response = await fetch(site.url + address);
      const about = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type')).toBe(
        `image/${about.format === 'heif' ? 'avif' : about.format}`,
      );
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      // A static host finds it in the folder that it is given.
      expect(fs.existsSync(path.join(project.dist, 'client', address))).toBe(true);
    }
  });

  it('shows them as figures with their captions, the first at once and the others when they come near', () => {
    const document = readPage(`client${POST}index.html`);
    const figures = [...document.querySelectorAll('.prose figure.illustration')];
    expect(figures.map((figure) => figure.querySelector('figcaption')?.textContent)).toEqual([
      'The beach, at low tide',
      undefined,
      undefined,
      undefined,
    ]);
    expect(document.querySelectorAll('p figure')).toHaveLength(0);
    const images = figures.map((figure) => figure.querySelector('img'));
    expect(images.map((image) => image?.getAttribute('loading'))).toEqual([null, 'lazy', 'lazy', 'lazy']);
    expect(images.map((image) => [image?.getAttribute('width'), image?.getAttribute('height')])).toEqual([
      ['1184', '888'],
      ['900', '1200'],
      ['90', '60'],
      ['40', '40'],
    ]);
  });

  it('keeps to itself what their originals hold of names and places', () => {
    const folders = ['client', 'drafts'].map((name) => path.join(project.dist, name));
    const told = folders.flatMap(listFiles).filter((file) => {
      const bytes = fs.readFileSync(file);
      return SECRETS.some((secret) => bytes.includes(secret));
    });
    expect(told).toEqual([]);
  });

  it('has no drawing among its files, in which a script could run', () => {
    const drawn = listFiles(path.join(project.dist, 'client/_pictures'));
    expect(drawn.length).toBeGreaterThan(20);
    for (const file of drawn) expect(fs.readFileSync(file, 'latin1')).not.toContain('taken over');
  });

  it.each([
    ['feed-parser', (feed: string) => parseFeed(feed).items.find(({ url }) => url?.endsWith(POST))?.content],
    [
      'feedsmith',
      (feed: string) => parseRssFeed(feed).items?.find(({ link }) => link?.endsWith(POST))?.content?.encoded,
    ],
  ])('has whole addresses of files that are there in feeds, read by %s', async (_reader, readItem) => {
    const content = readItem(fs.readFileSync(path.join(project.dist, 'client/rss.xml'), 'utf8'));
    const { document } = parseHTML(`<html><body>${content ?? ''}</body></html>`);
    const images = [...document.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('alt'))).toEqual([
      'A beach',
      'Apples',
      'A circle',
      'A splash',
    ]);
    expect(document.querySelector('figure figcaption')?.textContent).toBe('The beach, at low tide');
    for (const image of images) {
      const { origin, pathname } = new URL(image.getAttribute('src') ?? '');
      expect(origin).toBe('https://coach.example');
      expect((await fetch(site.url + pathname)).headers.get('content-type')).toMatch(
        /^image\/(?:jpeg|png|gif)$/,
      );
    }
  });
});

it.each([POST, '/about/'])('tells search engines of the pictures of %s in the sitemap', (page) => {
  const document = readPage(`client${page}index.html`);
  const shown = [...document.querySelectorAll('.prose img')].map((img) => img.getAttribute('src') ?? '');
  const entries = fs.readFileSync(path.join(project.dist, 'client/sitemap-0.xml'), 'utf8').split('<url>');
  const entry = entries.find((each) => each.startsWith(`<loc>https://coach.example${page}</loc>`)) ?? '';
  const told = Array.from(entry.matchAll(/<image:image><image:loc>([^<]+)/g), ([, url = '']) => url);
  expect(shown.length).toBeGreaterThan(0);
  expect(told).toEqual(shown.map((src) => `https://coach.example${src}`));
});

it('shows the picture of a standing page', async () => {
  const [address = ''] = addressesIn(readPage('client/about/index.html'));
  expect((await fetch(site.url + address)).status).toBe(200);
});

it('publishes no picture that no page shows', async () => {
  const shown = [POST, '/about/'].flatMap((page) => addressesIn(readPage(`client${page}index.html`)));
  const files = listFiles(path.join(project.dist, 'client/_pictures')).map((file) => path.basename(file));
  expect(files.sort()).toEqual([...new Set(shown.map((address) => path.basename(address)))].sort());
  expect(
    listFiles(path.join(project.dist, 'client')).filter((file) => file.includes('nobody-shows-it')),
  ).toEqual([]);
  expect((await fetch(`${site.url}/media/nobody-shows-it.png`)).status).toBe(404);
});

describe('the pictures of a draft', () => {
  it('are shown to the signed-in coach and to nobody else', async () => {
    const addresses = addressesIn(readPage(`drafts/${DRAFT}/index.html`));
    const cookie = await signInAsCoach(site);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address).toMatch(/^\/drafts\/_pictures\//);
      const asked = await fetch(site.url + address, { redirect: 'manual' });
      expect([asked.status, asked.headers.get('location')]).toEqual([303, '/moderate/sign-in/']);
      const shown = await fetch(site.url + address, { headers: { cookie } });
      expect(shown.status).toBe(200);
      expect(shown.headers.get('content-type')).toMatch(/^image\/(?:avif|webp|jpeg|png)$/);
      expect(shown.headers.get('cache-control')).toBe('no-store');
    }
    const own = addresses.filter((address) => {
      const published = path.join(project.dist, 'client', address.replace('/drafts/', '/'));
      return !fs.existsSync(published);
    });
    // Of its two pictures one is the published post's as well.
    expect(own.length).toBe(addresses.length / 2);
  });
});

it('draws nothing anew after an edit, and forgets what is not shown any more', async () => {
  const kept = path.join(project.folder, 'node_modules/.cache/common-ground/pictures');
  const states = () =>
    listFiles(kept).map((file) => `${file} ${fs.statSync(file).ino} ${fs.statSync(file).mtimeMs}`);
  const before = states();
  const post = `content${POST.slice(0, -1)}/index.mdx`;
  const text = project.read(post);
  project.write(post, text.replace('The beach, at low tide', 'The beach, at high tide'));
  await project.build();
  expect(states()).toEqual(before);
  project.write(post, text.replace('![A circle](./two.svg)', ''));
  await project.build();
  const after = states();
  expect(after.length).toBeLessThan(before.length);
  expect(before).toEqual(expect.arrayContaining(after));
});
