import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { createFontStack, type FontMetrics } from '@capsizecss/core';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import {
  arial,
  bitter,
  bricolage,
  figtree,
  fraunces,
  georgia,
  newsreader,
  notoSerif,
  roboto,
  sourceSans,
  times,
} from './font-metrics.ts';
import { rangesToText } from './unicode-ranges.ts';

// The second half of `npm run fonts`: the faces of the pairings that a coach can choose in content/site.yaml, cut down and
// measured like the engine's own. What it writes is committed.

const FOLDER = 'src/styles/fonts/type';
const TABLE = 'src/posts/look/type/faces.ts';
const BYTES = 'src/styles/fonts/type/bytes.ts';

const SUBSETS = {
  latin: 'U+20-7E, U+A0-FF, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC',
  'latin-ext': 'U+100-17F',
};

const SERIFS = [
  { metrics: georgia, local: ['Georgia'] },
  { metrics: notoSerif, local: ['Noto Serif', 'Noto Serif Regular'] },
  { metrics: times, local: ['Times New Roman', 'Liberation Serif'] },
];
const SANS = [
  { metrics: roboto, local: ['Roboto', 'Roboto Regular'] },
  { metrics: arial, local: ['Arial', 'Liberation Sans'] },
];

interface Source {
  family: string;
  kind: 'serif' | 'sans-serif';
  metrics: FontMetrics;
  /** Headings have one weight, and running text those that texts use. */
  weights: { min: number; max: number };
}

const SOURCES: Record<string, Source> = {
  fraunces: { family: 'Fraunces', kind: 'serif', metrics: fraunces, weights: { min: 600, max: 600 } },
  figtree: { family: 'Figtree', kind: 'sans-serif', metrics: figtree, weights: { min: 400, max: 700 } },
  'bricolage-grotesque': {
    family: 'Bricolage Grotesque',
    kind: 'sans-serif',
    metrics: bricolage,
    weights: { min: 650, max: 650 },
  },
  newsreader: {
    family: 'Newsreader',
    kind: 'serif',
    metrics: newsreader,
    weights: { min: 400, max: 700 },
  },
  bitter: { family: 'Bitter', kind: 'serif', metrics: bitter, weights: { min: 650, max: 650 } },
  'source-sans-3': {
    family: 'Source Sans 3',
    kind: 'sans-serif',
    metrics: sourceSans,
    weights: { min: 400, max: 700 },
  },
};

await fs.mkdir(FOLDER, { recursive: true });
const table: Record<string, unknown> = {};
const imports: string[] = [];
const bytes: string[] = [];
for (const [name, { family, kind, metrics, weights }] of Object.entries(SOURCES)) {
  const files: Record<string, string> = {};
  const source = `node_modules/@fontsource-variable/${name}`;
  for (const [subset, ranges] of Object.entries(SUBSETS)) {
    const font = await subsetFont(
      await fs.readFile(`${source}/files/${name}-${subset}-wght-normal.woff2`),
      rangesToText(ranges),
      { targetFormat: 'woff2', variationAxes: { wght: weights.min === weights.max ? weights.min : weights } },
    );
    await fs.writeFile(`${FOLDER}/${name}-${subset}.woff2`, font);
    const address = `${name}-${subset}-${createHash('sha256').update(font).digest('hex').slice(0, 8)}.woff2`;
    files[subset === 'latin' ? 'latin' : 'extended'] = address;
    const variable = `face${imports.length}`;
    imports.push(`import ${variable} from './${name}-${subset}.woff2?inline';`);
    bytes.push(`['${address}', ${variable}],`);
    console.log(`${name} ${subset}: ${font.length} bytes`);
  }
  await fs.copyFile(`${source}/LICENSE`, `${FOLDER}/${name}-OFL.txt`);
  table[name] = {
    family,
    kind,
    files,
    fallbacks: (kind === 'serif' ? SERIFS : SANS).map(({ metrics: other, local }) => {
      const { fontFaces } = createFontStack([metrics, other], { fontFaceFormat: 'styleObject' });
      const face = fontFaces[0]?.['@font-face'];
      if (!face) throw new Error(`No metrics for ${other.familyName}.`);
      const { ascentOverride, descentOverride, sizeAdjust } = face;
      return {
        family: `${other.familyName} like ${family}`,
        local,
        ascent: ascentOverride,
        descent: descentOverride,
        size: sizeAdjust,
      };
    }),
  };
}
const text = `// Written by \`npm run fonts\`. All are licensed under the SIL Open Font License 1.1.

/** A face that a coach can choose, and what stands in for it until it is there. */
export interface Face {
  family: string;
  kind: 'serif' | 'sans-serif';
  /** Named after what is in them, so that browsers may keep them for ever. */
  files: { latin: string; extended: string };
  fallbacks: { family: string; local: string[]; ascent: string; descent: string; size: string }[];
}

/** Letters that a face has in a file of their own, fetched only where one appears. */
export const EXTENDED = '${SUBSETS['latin-ext']}';

export const FACES = ${JSON.stringify(table)} satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;
`;
await write(TABLE, text);
await write(
  BYTES,
  `${imports.join('\n')}

// Written by \`npm run fonts\`.

/** The files of faces as data: addresses, by their names. A site publishes those that it has chosen and no other. */
export const FACE_BYTES = new Map<string, string>([${bytes.join('')}]);
`,
);

async function write(file: string, source: string): Promise<void> {
  await fs.writeFile(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
