import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/posts/pictures/draw-picture.ts';
import { inspectPicture } from '../../src/posts/pictures/inspect-picture.ts';
import { MOST_PIXELS, type Picture } from '../../src/posts/pictures/picture.ts';
import { listVariants, planCover, planPicture } from '../../src/posts/pictures/plan-picture.ts';
import {
  bombDrawing,
  bombPng,
  bombText,
  drawing,
  emptyPng,
  framesOf,
  halves,
  movingPng,
  SECRETS,
  withSecrets,
} from '../odd-pictures.ts';

type Make = () => Promise<Uint8Array> | Uint8Array;

const CIRCLE = '<circle cx="30" cy="30" r="20" fill="tomato"/>';
const cut = async (make: Promise<Buffer>, share: number) => {
  const whole = await make;
  return whole.subarray(0, Math.floor(whole.length * share));
};
/** A picture in which no two rows are alike: what is cut off it is missed. */
const noise = () =>
  sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
const veil = () =>
  sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 200, g: 90, b: 60, alpha: 0.5 } } });
const ftyp = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, 'latin1');

async function refuse(name: string, make: Make): Promise<string | undefined> {
  const inspected = await inspectPicture(name, await make(), 'whole');
  return 'refused' in inspected ? inspected.refused.slug : undefined;
}

describe('a picture is refused', () => {
  it.each<[string, string, string, Make]>([
    ['an empty file', 'a.jpg', 'picture-kind', () => Buffer.alloc(0)],
    [
      'an AVIF whose decoder would take more than half a gigabyte',
      'a.avif',
      'picture-size',
      () => halves(6000, 5000).avif({ effort: 0 }).toBuffer(),
    ],
    ['words', 'a.jpg', 'picture-kind', () => Buffer.from('This is no picture.')],
    ['a web page', 'a.png', 'picture-kind', () => Buffer.from('<!doctype html><svg onload="alert(1)">')],
    ['a web page as a drawing', 'a.svg', 'picture-kind', () => Buffer.from('<html><svg></svg></html>')],
    ['a PNG named as a JPEG', 'a.jpg', 'picture-kind', () => halves().png().toBuffer()],
    ['a WebP named as a JPEG', 'a.JPG', 'picture-kind', () => halves().webp().toBuffer()],
    ['a JPEG named as a WebP', 'a.webp', 'picture-kind', () => halves().jpeg().toBuffer()],
    ['a drawing named as a PNG', 'a.png', 'picture-kind', () => drawing(CIRCLE)],
    ['a HEIC named as a JPEG', 'IMG_1.jpg', 'picture-kind', () => ftyp('heic')],
    ['a film named as an AVIF', 'a.avif', 'picture-kind', () => Buffer.from('\0\0\0\x18ftypisom', 'latin1')],
    ['a PDF named as a PNG', 'a.png', 'picture-kind', () => Buffer.from('%PDF-1.7')],
    ['a BMP named as a PNG', 'a.png', 'picture-kind', () => Buffer.from('BM12345')],
    ['an archive named as a GIF', 'a.gif', 'picture-kind', () => Buffer.from('PK\x03\x04')],
    ['a compressed drawing', 'a.svg', 'picture-kind', () => Buffer.from('1f8b0800', 'hex')],
    ['a moving PNG', 'a.png', 'picture-kind', async () => movingPng(await halves().png().toBuffer())],
    ['the beginning of a JPEG alone', 'a.jpg', 'picture-unreadable', () => Buffer.from('ffd8ffe0', 'hex')],
    ['half a JPEG', 'a.jpg', 'picture-unreadable', () => cut(noise().jpeg().toBuffer(), 0.5)],
    ['nearly all of a JPEG', 'a.jpg', 'picture-unreadable', () => cut(noise().jpeg().toBuffer(), 0.97)],
    ['half a PNG', 'a.png', 'picture-unreadable', () => cut(noise().png().toBuffer(), 0.5)],
    ['half a WebP', 'a.webp', 'picture-unreadable', () => cut(noise().webp().toBuffer(), 0.5)],
    ['half an AVIF', 'a.avif', 'picture-unreadable', () => cut(noise().avif({ effort: 0 }).toBuffer(), 0.5)],
    ['half a TIFF', 'a.tiff', 'picture-unreadable', () => cut(noise().tiff().toBuffer(), 0.5)],
    ['half a GIF', 'a.gif', 'picture-unreadable', () => cut(noise().gif().toBuffer(), 0.5)],
    [
      'half a moving GIF',
      'a.gif',
      'picture-unreadable',
      async () => cut((await framesOf(4)).gif().toBuffer(), 0.5),
    ],
    ['a PNG without its pixels', 'a.png', 'picture-unreadable', () => emptyPng(4000, 3000)],
    [
      'a drawing that is not closed',
      'a.svg',
      'picture-unreadable',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'),
    ],
    ['a drawing of half a billion squares', 'a.svg', 'picture-unreadable', () => bombDrawing()],
    ['a drawing of endless words', 'a.svg', 'picture-unreadable', () => bombText()],
    ['30,000 × 30,000 pixels', 'a.png', 'picture-size', () => bombPng()],
    ['one pixel too many', 'a.png', 'picture-size', () => emptyPng(MOST_PIXELS / 10_000 + 1, 10_000)],
    [
      '100 million pixels of 16 bits that come as a whole',
      'a.png',
      'picture-size',
      () => emptyPng(10_000, 10_000, { isInterlaced: true }),
    ],
    ['a drawing of a wall', 'a.svg', 'picture-size', () => drawing(CIRCLE, 'width="30000" height="30000"')],
    [
      'a picture of another host',
      'a.svg',
      'picture-drawing',
      () => drawing('<image href="https://a.example/b.png"/>'),
    ],
    [
      'a file of the server',
      'a.svg',
      'picture-drawing',
      () =>
        drawing(
          '<image width="9" height="9" xlink:href="file:///etc/passwd" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
        ),
    ],
    [
      'a text of the server',
      'a.svg',
      'picture-drawing',
      () =>
        Buffer.from(
          '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
        ),
    ],
    [
      'styles of another host',
      'a.svg',
      'picture-drawing',
      () => drawing('<style>@import "https://a.example/b.css";</style>'),
    ],
    [
      'a piece of a web page',
      'a.svg',
      'picture-drawing',
      () => drawing('<foreignObject><p>Hello</p></foreignObject>'),
    ],
  ])('that is %s', async (_what, name, slug, make) => {
    expect(await refuse(name, make)).toBe(slug);
  });

  it('before it is decoded where it is too large', async () => {
    const bytes = bombPng();
    const before = process.resourceUsage().maxRSS;
    expect(await refuse('a.png', () => bytes)).toBe('picture-size');
    // In KB: decoded it would be 900 MB.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
  });
});

interface Taken {
  width: number;
  height: number;
  frames?: number;
  hasAlpha?: boolean;
}

/** Takes a picture, draws it, and looks at all that was drawn. */
async function take(name: string, bytes: Uint8Array): Promise<{ facts: Taken; drawn: Map<string, Buffer> }> {
  const inspected = await inspectPicture(name, bytes, 'whole');
  if ('refused' in inspected) throw new Error(inspected.refused.message);
  const picture: Picture = { ...inspected.facts, digest: 'abc' };
  const files = await drawPicture(picture, bytes);
  for (const variant of [...planPicture(picture).sources.flatMap(({ variants }) => variants)]) {
    const file = files.find((each) => each.name === variant.name);
    const about = await sharp(file?.bytes, { animated: true }).metadata();
    expect(about.format === 'heif' ? 'avif' : about.format).toBe(variant.format);
    expect([about.width, about.pageHeight ?? about.height]).toEqual([variant.width, variant.height]);
    expect(about.pages ?? 1).toBe(variant.isMoving ? picture.frames : 1);
    expect(about.space).toMatch(/^(?:srgb|b-w)$/);
  }
  return { facts: inspected.facts, drawn: new Map(files.map((file) => [file.name, file.bytes])) };
}

/** Whether it is darker on the left than on the right. */
async function isDarkOnLeft(bytes: Buffer | undefined): Promise<boolean> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const row = Math.floor(info.height / 2) * info.width * info.channels;
  return (data[row + 2 * info.channels] ?? 0) < (data[row + (info.width - 3) * info.channels] ?? 0);
}

describe('a picture is taken', () => {
  const large = () => halves(2000, 1000);
  it.each<[string, string, Taken, Make]>([
    ['a JPEG', 'a.jpg', { width: 60, height: 40 }, () => halves().jpeg().toBuffer()],
    ['a JPEG in capitals', 'IMG.JPEG', { width: 60, height: 40 }, () => halves().jpeg().toBuffer()],
    [
      'a progressive JPEG',
      'a.jpg',
      { width: 2000, height: 1000 },
      () => large().jpeg({ progressive: true }).toBuffer(),
    ],
    [
      'a JPEG for print (CMYK)',
      'a.jpg',
      { width: 60, height: 40 },
      () => halves().toColourspace('cmyk').jpeg().toBuffer(),
    ],
    ['a grey JPEG', 'a.jpg', { width: 60, height: 40 }, () => halves().greyscale().jpeg().toBuffer()],
    [
      'a JPEG with bytes behind its end',
      'a.jpg',
      { width: 60, height: 40 },
      async () => Buffer.concat([await halves().jpeg().toBuffer(), Buffer.alloc(500, 7)]),
    ],
    ['a PNG', 'a.png', { width: 60, height: 40 }, () => halves().png().toBuffer()],
    [
      'a PNG of 16 bits',
      'a.png',
      { width: 60, height: 40 },
      () => halves().toColourspace('rgb16').png().toBuffer(),
    ],
    [
      'a PNG in parts (interlaced)',
      'a.png',
      { width: 2000, height: 1000 },
      () => large().png({ progressive: true }).toBuffer(),
    ],
    [
      'a PNG that lets through',
      'a.png',
      { width: 60, height: 40, hasAlpha: true },
      () => veil().png().toBuffer(),
    ],
    [
      'a PNG of few colours',
      'a.png',
      { width: 60, height: 40 },
      () => halves().png({ palette: true, colours: 4 }).toBuffer(),
    ],
    ['a WebP', 'a.webp', { width: 60, height: 40 }, () => halves().webp().toBuffer()],
    ['an AVIF', 'a.avif', { width: 60, height: 40 }, () => halves().avif({ effort: 0 }).toBuffer()],
    ['a TIFF', 'a.tif', { width: 60, height: 40 }, () => halves().tiff().toBuffer()],
    ['a GIF', 'a.gif', { width: 60, height: 40 }, () => halves().gif().toBuffer()],
    [
      'a picture of one pixel',
      'a.png',
      { width: 1, height: 1 },
      () =>
        sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
    ],
    [
      'a strip',
      'a.png',
      { width: 2, height: 20_000 },
      () =>
        sharp({ create: { width: 2, height: 20_000, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
    ],
    [
      'a moving GIF',
      'a.gif',
      { width: 40, height: 40, frames: 3 },
      async () => (await framesOf(3)).gif().toBuffer(),
    ],
    [
      'a moving WebP',
      'a.webp',
      { width: 40, height: 40, frames: 3 },
      async () => (await framesOf(3)).webp().toBuffer(),
    ],
    ['a drawing', 'a.svg', { width: 90, height: 60 }, () => drawing(CIRCLE)],
    [
      'a drawing with a link and a part used twice',
      'a.svg',
      { width: 90, height: 60 },
      () => drawing(`<a href="https://a.example/"><g id="b">${CIRCLE}</g></a><use href="#b" x="9"/>`),
    ],
    [
      'a drawing as programs write it',
      'a.svg',
      { width: 90, height: 60 },
      () =>
        Buffer.concat([
          Buffer.from(
            '\uFEFF<?xml version="1.0"?>\n<!-- Made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
          ),
          drawing(CIRCLE),
        ]),
    ],
    [
      'a drawing with a script',
      'a.svg',
      { width: 90, height: 60 },
      () => drawing(`<script>alert(1)</script><rect onclick="alert(2)" width="9" height="9"/>${CIRCLE}`),
    ],
  ])('that is %s', async (_what, name, wanted, make) => {
    const { facts, drawn } = await take(name, await make());
    expect(facts).toMatchObject(wanted);
    expect(drawn.size).toBeGreaterThan(2);
    for (const bytes of drawn.values()) expect(bytes.toString('latin1')).not.toMatch(/<svg|script|alert/);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'that a camera has turned (orientation %i), upright',
    async (orientation) => {
      // Turned back by hand, so that what the camera says turns it forth: see the Exif specification, "Orientation".
      const upright = await halves().png().toBuffer();
      const turned = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 270, 6: 270, 7: 90, 8: 90 }[orientation] ?? 0;
      const isMirrored = [2, 4, 5, 7].includes(orientation);
      const mirrored = isMirrored ? await sharp(upright).flop().png().toBuffer() : upright;
      const stored = await sharp(mirrored).rotate(turned).jpeg().withMetadata({ orientation }).toBuffer();
      const { facts, drawn } = await take('a.jpg', stored);
      expect(facts).toMatchObject({ width: 60, height: 40 });
      for (const bytes of drawn.values()) expect(await isDarkOnLeft(bytes)).toBe(true);
    },
  );

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'as %s without anything but its pixels',
    async (format) => {
      const original = await (await withSecrets(halves(900, 600))).toFormat(format).toBuffer();
      const found = SECRETS.filter((secret) => original.includes(secret));
      expect(found).toContain(SECRETS[0]);
      const { drawn } = await take(`a.${format === 'jpeg' ? 'jpg' : format}`, original);
      for (const [name, bytes] of drawn) {
        for (const secret of SECRETS) expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false);
        const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
        expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      }
    },
  );

  it('with what lies behind it still to be seen where it lets through', async () => {
    const { drawn } = await take('a.png', await veil().png().toBuffer());
    for (const bytes of drawn.values()) expect((await sharp(bytes).stats()).isOpaque).toBe(false);
  });

  it.each([
    [2400, 1500],
    [1300, 900],
    [500, 900],
  ])('of %i × %i pixels as the same bytes, whatever is drawn with it', async (width, height) => {
    const bytes = await halves(width, height).jpeg().toBuffer();
    const inspected = await inspectPicture('a.jpg', bytes, 'header');
    if ('refused' in inspected) throw new Error(inspected.refused.message);
    const picture: Picture = { ...inspected.facts, digest: 'abc' };
    const all = listVariants(planCover({ ...picture, focus: 'top' }));
    const together = await drawPicture(picture, bytes, all);
    expect(together.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
    for (const variant of all) {
      const [alone] = await drawPicture(picture, bytes, [variant]);
      expect(alone).toEqual(together.find(({ name }) => name === variant.name));
    }
  });

  it('as the same bytes each time', async () => {
    const bytes = await halves(900, 600).jpeg().toBuffer();
    expect((await take('a.jpg', bytes)).drawn).toEqual((await take('a.jpg', bytes)).drawn);
  });
});
