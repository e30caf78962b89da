import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPicture } from '../../src/posts/pictures/draw-picture.ts';
import { inspectPicture } from '../../src/posts/pictures/inspect-picture.ts';

const [WIDTH, HEIGHT] = [800, 600];

/** Leaves of so many pixels each, in all shades. */
async function leaves(size: number): Promise<Buffer> {
  const noise = sharp({
    create: {
      width: WIDTH / size,
      height: HEIGHT / size,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  return sharp(await noise.png().toBuffer())
    .resize(WIDTH, HEIGHT)
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** Bits for each pixel of what is drawn of it for browsers of today. */
async function weigh(bytes: Buffer): Promise<number> {
  const inspected = await inspectPicture('leaves.jpg', bytes, 'whole');
  if ('refused' in inspected) throw new Error(inspected.refused.message);
  const drawn = await drawPicture({ ...inspected.facts, digest: 'abc' }, bytes);
  const [largest] = drawn.filter(({ name }) => name.endsWith('800.avif'));
  return ((largest?.bytes.length ?? Number.NaN) * 8) / (WIDTH * HEIGHT);
}

it('weighs no more than a telephone has time for, however much is to be seen in it', async () => {
  expect(await weigh(await leaves(4))).toBeLessThan(0.8);
});

it('is as sharp as it was where it weighs little', async () => {
  const bytes = await leaves(20);
  const asBest = await sharp(bytes).avif({ quality: 55, effort: 2 }).toBuffer();
  expect(await weigh(bytes)).toBeCloseTo((asBest.length * 8) / (WIDTH * HEIGHT), 1);
});
