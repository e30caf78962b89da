import fs from 'node:fs/promises';
import { create } from 'fontkit';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { splitFaces, listFaces } from '../src/posts/look/type/pairings.ts';
import { TYPE_NAMES } from '../src/posts/schema/type.ts';

// The last part of `npm run fonts`: how the letters of each pairing look, as outlines for the coach's form, so that no
// browser fetches ten faces to choose one. What it writes is committed.

const FILE = 'src/posts/look/type/samples.ts';
const FOLDER = 'src/styles/fonts';
const ENGINES = `${FOLDER}/brygada-1918-latin.woff2`;

/** They have nothing to say in any language but how they look. */
const HEADING = { words: 'Aa Gg', size: 30, weight: 600 };
const TEXT = { words: 'Rr Ss Ee Qq', size: 15, weight: 400 };

/** Of the size. */
const SPACE = 0.25;

const samples: Record<string, { heading: string; text: string }> = {};
for (const type of TYPE_NAMES) {
  const faces = splitFaces(listFaces(type));
  const fileOf = (face: { files: { latin: string } } | undefined) =>
    face ? `${FOLDER}/type/${face.files.latin.replace(/-\w{8}(?=\.woff2$)/, '')}` : ENGINES;
  samples[type] = {
    heading: await draw(fileOf(faces?.heading), HEADING),
    text: await draw(fileOf(faces?.text), TEXT),
  };
}
const source = `// Written by \`npm run fonts\`.

/** The letters of each pairing, as outlines upon a base line at 0, for a heading of 30 and a text of 15. */
export const TYPE_SAMPLES = ${JSON.stringify(samples)};
`;
await fs.writeFile(FILE, await format(source, { ...(await resolveConfig(FILE)), parser: 'typescript' }));

async function draw(file: string, { words, size, weight }: typeof HEADING): Promise<string> {
  const settings = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
  // A face of one weight has no axis to set.
  const bytes = await subsetFont(await fs.readFile(file), words, settings).catch(async () =>
    subsetFont(await fs.readFile(file), words, { targetFormat: 'sfnt' }),
  );
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new TypeError(`${file}: expected one face.`);
  const scale = size / font.unitsPerEm;
  let left = 0;
  const drawn: string[] = [];
  // Word by word: fontkit reads behind the end of a cut face where a glyph has no outline, as a space.
  for (const word of words.split(' ')) {
    const { glyphs, positions } = font.layout(word);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      drawn.push(
        glyph.path
          .translate(left + xOffset, 0)
          .scale(scale, -scale)
          .toSVG(),
      );
      left += xAdvance;
    }
    left += font.unitsPerEm * SPACE;
  }
  return drawn.join('').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
