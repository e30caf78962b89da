import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DRAWN } from '../../src/posts/look/default-drawn.ts';
import { drawShareCard, type ShareCard } from '../../src/posts/share-picture/draw.ts';
import { setLine, setParagraph } from '../../src/posts/share-picture/typeset.ts';

const CARD: ShareCard = {
  siteTitle: 'Common Ground',
  title: 'A title',
  note: 'A note',
  figure: 'overlapping',
  colours: DEFAULT_DRAWN,
};
const paint = (card: Partial<ShareCard>) => sharp(Buffer.from(drawShareCard({ ...CARD, ...card })));

describe('a share picture', () => {
  it('is 1200 by 630 pixels', async () => {
    expect(await paint({}).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it('holds no text that a machine’s fonts could change', () => {
    expect(drawShareCard(CARD)).not.toContain('<text');
  });

  it.each([
    ['one long word', 'Interdependencies'],
    [
      'as many letters as a title may have',
      'What it means when both of you always want to be right about what was said and how it was',
    ],
    ['letters with marks', 'Łukasz and Zoë: naïve, fiancée, coördinate'],
  ])('keeps %s clear of the name above and the note below', async (_what, title) => {
    const empty = await rowsOf(paint({ title: '·' }));
    const full = await rowsOf(paint({ title }));
    const changed = full.flatMap((row, index) =>
      row.equals(empty[index] ?? Buffer.alloc(0)) ? [] : [index],
    );
    expect(changed.length).toBeGreaterThan(20);
    expect(Math.min(...changed)).toBeGreaterThan(105);
    expect(Math.max(...changed)).toBeLessThan(535);
  });
});

describe('a paragraph', () => {
  it('keeps every word in its order', () => {
    const text = 'Two ways of being close, laid side by side';
    expect(
      setParagraph(text, 48, 400)
        .map((line) => line.text)
        .join(' '),
    ).toBe(text);
  });

  it('is no wider than it may be', () => {
    const lines = setParagraph('Two ways of being close, laid side by side', 48, 400);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(({ width }) => width <= 400)).toBe(true);
  });
});

it('draws letters that the first face lacks', () => {
  expect(setLine('ł', 40).width).toBeGreaterThan(0);
  expect(setLine('ł', 40).draw(0, 0)).not.toBe(setLine('☃', 40).draw(0, 0));
});

/** The rows of the left part, where the text stands. */
async function rowsOf(picture: Sharp): Promise<Buffer[]> {
  const { data, info } = await picture.extract({ left: 0, top: 0, width: 760, height: 630 }).raw().toBuffer({
    resolveWithObject: true,
  });
  const row = info.width * info.channels;
  return Array.from({ length: info.height }, (_, index) => data.subarray(index * row, (index + 1) * row));
}
