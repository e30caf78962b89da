import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderIcon } from '../../src/posts/icons.ts';
import { DEFAULT_DRAWN } from '../../src/posts/look/default-drawn.ts';
import { drawShareCard, type ShareCard, type Tools } from '../../src/posts/share-picture/draw.ts';
import { TYPE_NAMES, type TypeName } from '../../src/posts/schema/type.ts';
import { readHeadingFace } from '../../src/posts/share-picture/heading-face.ts';
import { openTypesetter } from '../../src/posts/share-picture/typeset.ts';
import { FACE_BYTES } from '../../src/styles/fonts/type/bytes.ts';

const CARD: ShareCard = {
  siteTitle: 'Common Ground',
  title: 'A title',
  notes: ['A note'],
  figure: 'overlapping',
  colours: DEFAULT_DRAWN,
};
const openFace = async (type?: TypeName) =>
  openTypesetter(await readHeadingFace(type, () => Promise.resolve(FACE_BYTES)));
const OWN = await openFace();
const { setLine, setParagraph } = OWN;
/** What each face draws where it lacks a letter. */
const BOX = /d="([^"]+)"/.exec(setLine('\u{10fffd}', 40).draw(0, 0))?.[1] ?? '';
const draw = (card: Partial<ShareCard>, tools: Partial<Tools> = {}) =>
  drawShareCard({ ...CARD, ...card }, { typesetter: OWN, mark: 'circles', ...tools });
const paint = (...drawn: Parameters<typeof draw>) => sharp(Buffer.from(draw(...drawn)));

const LONG = [
  ['one long word', 'Interdependencies'],
  [
    'as many letters as a title may have',
    'What it means when both of you always want to be right about what was said and how it was',
  ],
  ['letters with marks', 'Łukasz and Zoë: naïve, fiancée, coördinate'],
] as const;

describe('a share picture', () => {
  it('is 1200 by 630 pixels', async () => {
    expect(await paint({}).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it('holds no text that a machine’s fonts could change', () => {
    expect(draw({})).not.toContain('<text');
  });

  it.each(LONG)(
    'keeps %s clear of the name above and the note below, in every face',
    async (_what, title) => {
      for (const type of TYPE_NAMES) {
        const typesetter = await openFace(type);
        const empty = await rowsOf(paint({ title: '·' }, { typesetter }));
        const full = await rowsOf(paint({ title }, { typesetter }));
        const changed = full.flatMap((row, index) =>
          row.equals(empty[index] ?? Buffer.alloc(0)) ? [] : [index],
        );
        expect(changed.length).toBeGreaterThan(20);
        expect(Math.min(...changed)).toBeGreaterThan(105);
        expect(Math.max(...changed)).toBeLessThan(535);
      }
    },
  );

  it('is set in the face of the site’s headings, which differ', async () => {
    const typesetters = await Promise.all(TYPE_NAMES.map(openFace));
    const drawn = typesetters.map((typesetter) => draw({}, { typesetter }));
    expect(new Set(drawn).size).toBe(TYPE_NAMES.length);
  });

  it.each([
    ['Love ❤️ after loss', 'Love after loss'],
    ['Love ❤️, after loss', 'Love, after loss'],
    ['❤️ Love after loss 👩‍❤️‍👨🏽', 'Love after loss'],
    ['I❤️you', 'I you'],
    ['Stay → or go', 'Stay or go'],
    ['1️⃣ Listen', '1 Listen'],
    ['Et toi\u202f?', 'Et toi ?'],
    ['A well\u2011being', 'A well-being'],
    ['Zoe\u0308 and ex\u00adam', 'Zoë and exam'],
  ])('draws “%s” without boxes, as “%s”', (title, readable) => {
    expect(BOX).not.toBe('');
    expect(draw({ title })).not.toContain(BOX);
    expect(draw({ title })).toBe(draw({ title: readable }));
    expect(draw({ siteTitle: title })).toBe(draw({ siteTitle: readable }));
  });

  it.each([
    ['Greek', 'Αγάπη μετά την απώλεια'],
    ['Hebrew', 'אהבה אחרי אובדן'],
    ['Cyrillic', 'Любовь: жизнь после утраты'],
    ['Chinese', '失去之后的爱'],
    ['pictures alone', '❤️💔'],
  ])('draws nothing of what no face can draw: %s', (_what, text) => {
    expect(draw({ title: text })).not.toContain(BOX);
    // Neither is it said how long a text takes to read whose title is not there.
    expect(draw({ title: text })).toBe(draw({ title: '', notes: [] }));
    expect(draw({ siteTitle: text })).toBe(draw({ siteTitle: '' }));
    expect(draw({ notes: [text, '6 min read'] })).toBe(draw({ notes: ['6 min read'] }));
  });

  it('has the site’s own icon before its name, on its paper', async () => {
    const icon = await renderIcon(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="8" fill="#ff00ff"/></svg>',
      48,
    );
    const picture = paint({}, { mark: icon });
    expect(await colourAt(picture, 96, 87)).toBe('#ff00ff');
    expect(await colourAt(picture, 84, 70)).toBe(DEFAULT_DRAWN.surface);
  });

  it('begins with the name where the site has a mark of its own that makes no icon', async () => {
    const [ground, first] = [DEFAULT_DRAWN.ground, DEFAULT_DRAWN.first];
    expect(await colourAt(paint({ siteTitle: '·' }), 80, 87)).toBe(first);
    expect(await colourAt(paint({ siteTitle: '·' }, { mark: 'none' }), 105, 87)).toBe(ground);
    expect(draw({}, { mark: 'none' })).toContain('translate(72 98)');
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

async function colourAt(picture: Sharp, left: number, top: number): Promise<string> {
  const pixel = await picture
    .clone()
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return `#${pixel.toString('hex')}`;
}

/** The rows of the left part, where the text stands. */
async function rowsOf(picture: Sharp): Promise<Buffer[]> {
  const { data, info } = await picture.extract({ left: 0, top: 0, width: 760, height: 630 }).raw().toBuffer({
    resolveWithObject: true,
  });
  const row = info.width * info.channels;
  return Array.from({ length: info.height }, (_, index) => data.subarray(index * row, (index + 1) * row));
}
