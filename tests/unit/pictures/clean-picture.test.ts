import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture, fitSize, isToBeCleaned } from '../../../src/posts/pictures/clean-picture.ts';
import {
  bombPng,
  drawing,
  framesOf,
  halves,
  movingPng,
  photograph,
  SECRET_BYTES,
  withSecrets,
} from '../../odd-pictures.ts';

async function clean(name: string, bytes: Uint8Array): Promise<Buffer> {
  const cleaned = await cleanPicture(name, bytes);
  if ('refused' in cleaned) throw new Error(cleaned.refused.message);
  return Buffer.from(cleaned.bytes);
}

const hasSecrets = (bytes: Buffer) => SECRET_BYTES.some((secret) => bytes.includes(secret));

/** How bright the middles of the four sides are: above, right, below, left. */
async function lookAround(bytes: Buffer): Promise<number[]> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number) => data[(Math.floor(y) * width + Math.floor(x)) * channels] ?? -1;
  return [at(width / 2, 2), at(width - 3, height / 2), at(width / 2, height - 3), at(2, height / 2)];
}

describe('a picture that is to be kept', () => {
  it('is upright, small enough, in the colours of screens, and says nothing of who took it and where', async () => {
    const taken = await photograph();
    expect(SECRET_BYTES.every((secret) => taken.includes(secret))).toBe(true);
    const kept = await clean('IMG_4711.JPG', taken);
    const { orientation, exif, xmp, icc, ...about } = await sharp(kept).metadata();
    expect([orientation, exif, xmp, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(about).toMatchObject({ format: 'jpeg', width: 1920, height: 2560, space: 'srgb' });
    expect(hasSecrets(kept)).toBe(false);
    // Its dark half was on the left of the lying picture; turned by a quarter to the right, it is above.
    const [above = 0, , below = 0] = await lookAround(kept);
    expect(above).toBeLessThan(80);
    expect(below).toBeGreaterThan(180);
  });

  it.each([
    ['a.jpg', 'jpeg'],
    ['a.png', 'png'],
    ['a.webp', 'webp'],
    ['a.avif', 'avif'],
    ['a.tif', 'tiff'],
  ] as const)('stays what its name says without its secrets: %s', async (name, format) => {
    const taken = await (await withSecrets(halves(300, 200))).toFormat(format).toBuffer();
    expect(hasSecrets(taken)).toBe(true);
    const kept = await clean(name, taken);
    expect(hasSecrets(kept)).toBe(false);
    const { exif, xmp, icc, ...about } = await sharp(kept).metadata();
    expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
    expect(about).toMatchObject({ mediaType: `image/${format}`, width: 300, height: 200 });
    const [, right = 0, , left = 0] = await lookAround(kept);
    expect(left).toBeLessThan(80);
    expect(right).toBeGreaterThan(180);
  });

  it.each([
    ['a.jpg', () => halves().jpeg().toBuffer()],
    ['a.jpg', () => halves().jpeg({ progressive: true }).toBuffer()],
    ['a.jpg', () => halves().greyscale().jpeg().toBuffer()],
    ['a.png', () => halves().png().toBuffer()],
    ['a.png', () => halves().png({ palette: true }).toBuffer()],
    ['a.webp', () => halves().webp().toBuffer()],
    ['a.webp', () => halves().ensureAlpha(0.5).webp().toBuffer()],
    ['a.webp', async () => (await framesOf(3)).webp({ delay: [200, 200, 200] }).toBuffer()],
    ['a.avif', () => halves().avif().toBuffer()],
    ['a.gif', async () => (await framesOf(3)).gif({ delay: [200, 200, 200] }).toBuffer()],
    ['a.svg', () => Promise.resolve(drawing('<circle cx="30" cy="30" r="20"/>'))],
  ] as const)('stays to the byte where it is small and clean: %s', async (name, make) => {
    const made = await make();
    expect((await clean(name, made)).equals(made)).toBe(true);
  });

  it.each([
    ['a.jpg', () => halves().jpeg().toBuffer()],
    ['a.png', () => halves().png().toBuffer()],
    ['a.webp', () => halves().webp().toBuffer()],
    ['a.avif', () => halves().avif().toBuffer()],
    ['a.gif', async () => (await framesOf(2)).gif().toBuffer()],
  ] as const)('has nothing behind its end: %s', async (name, make) => {
    const film = Buffer.from('\0\0\0\x18ftypmp42 filmed at Zwetschgenhof', 'latin1');
    const kept = await clean(name, Buffer.concat([await make(), film]));
    expect(hasSecrets(kept)).toBe(false);
  });

  it('goes on moving where it moves, without what other programs wrote into it', async () => {
    const made = await (await framesOf(3)).gif({ delay: [200, 200, 200], loop: 0 }).toBuffer();
    const words = Buffer.from('Zwetschgenhof');
    const remark = Buffer.concat([Buffer.from([0x21, 0xfe, words.length]), words, Buffer.from([0])]);
    const xmp = Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      Buffer.from('XMP DataXMP'),
      remark.subarray(2),
    ]);
    const said = Buffer.concat([made.subarray(0, -1), remark, xmp, made.subarray(-1)]);
    expect((await sharp(said, { animated: true }).metadata()).pages).toBe(3);
    expect((await clean('a.gif', said)).equals(made)).toBe(true);

    const webp = await (await withSecrets(await framesOf(3))).webp().toBuffer();
    const moving = await sharp(await (await framesOf(3)).webp({ delay: [200, 200, 200] }).toBuffer(), {
      animated: true,
    })
      .withExif({ IFD0: { Artist: 'Quintessa Vandermolen' } })
      .webp()
      .toBuffer();
    expect([hasSecrets(webp), hasSecrets(moving)]).toEqual([true, true]);
    const kept = await clean('a.webp', moving);
    expect(hasSecrets(kept)).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ pages: 3, delay: [200, 200, 200] });
  });

  it('is refused where it is not what its name says, or too large to be decoded', async () => {
    const refuse = async (name: string, bytes: Uint8Array) => {
      const cleaned = await cleanPicture(name, bytes);
      return 'refused' in cleaned ? cleaned.refused.slug : undefined;
    };
    expect(await refuse('a.jpg', await halves().png().toBuffer())).toBe('picture-kind');
    expect(await refuse('a.pdf', await halves().jpeg().toBuffer())).toBe('picture-kind');
    expect(await refuse('a.png', movingPng(await halves().png().toBuffer()))).toBe('picture-kind');
    expect(await refuse('a.png', bombPng())).toBe('picture-size');
    expect(await refuse('a.jpg', (await halves(900, 600).jpeg().toBuffer()).subarray(0, 900))).toBe(
      'picture-unreadable',
    );
  });
});

it.each([
  ['a photograph that lies', 4032, 3024, 2560, 1920],
  ['a photograph that stands', 3024, 4032, 1920, 2560],
  ['what is small', 800, 600, 800, 600],
  ['a long drawing that a text shows whole', 1080, 5400, 1080, 5400],
  ['one that is wider as well', 2368, 8000, 1184, 4000],
  ['a panorama', 12000, 3000, 2560, 640],
])('%s has room enough', (_what, width, height, kept, high) => {
  expect(fitSize({ width, height })).toEqual({ width: kept, height: high });
});

it('is looked at by what it is, not by its name alone', async () => {
  const jpeg = await halves().jpeg().toBuffer();
  expect(isToBeCleaned('content/posts/worksheet.pdf', jpeg)).toBe(true);
  expect(isToBeCleaned('content/posts/a.mdx', jpeg)).toBe(true);
  expect(isToBeCleaned('content/posts/a.png', Buffer.from('words'))).toBe(true);
  expect(isToBeCleaned('content/posts/a.mdx', Buffer.from('<svg >words'))).toBe(false);
  expect(isToBeCleaned('content/posts/worksheet.pdf', Buffer.from('%PDF-1.7'))).toBe(false);
});
