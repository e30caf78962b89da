import fs from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { FOLDER, listBuiltFiles, readBuilt, readPages } from './built-site.ts';

const sizeOf = async (file: string) => {
  const { width, height } = await sharp(`${FOLDER}/${file}`).metadata();
  return [width, height];
};

it('has an icon for a home screen, as large as a phone wants it', async () => {
  expect(await sizeOf('apple-touch-icon.png')).toEqual([180, 180]);
});

it('has an icon for what knows no SVG, a picture of 32 pixels in an ICO file', async () => {
  const ico = fs.readFileSync(`${FOLDER}/favicon.ico`);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const offset = ico.readUInt32LE(18);
  const png = ico.subarray(offset, offset + ico.readUInt32LE(14));
  const { width, height, format } = await sharp(png).metadata();
  expect([format, width, height, offset + png.byteLength]).toEqual(['png', 32, 32, ico.byteLength]);
});

it('has a manifest whose pictures are there, in the sizes that it says', async () => {
  const manifest = JSON.parse(readBuilt('manifest.webmanifest')) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).not.toBe('');
  expect(manifest.start_url).toBe('/');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of manifest.icons) expect((await sizeOf(src.slice(1))).join('x')).toBe(sizes);
});

it('names in the head of every page only icons, manifest and feeds that exist', () => {
  const files = new Set(listBuiltFiles().map((file) => `/${file}`));
  const relations = ['icon', 'manifest', 'alternate'];
  for (const { file, document } of readPages()) {
    // The comments of an article have a feed that the server makes: tests/clients/feeds.test.ts.
    const links = relations.flatMap((rel) => [
      ...document.querySelectorAll(`link[rel="${rel}"]:not([href$="/comments.atom"])`),
    ]);
    expect(links.length, file).toBe(file === 'index.html' ? 6 : 4);
    expect(
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !files.has(href)),
      file,
    ).toEqual([]);
  }
});
