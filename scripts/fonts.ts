import fs from 'node:fs/promises';
import { createFontStack } from '@capsizecss/core';
import subsetFont from 'subset-font';
import { brygada, georgia, notoSerif, times } from './font-metrics.ts';
import { rangesToText } from './unicode-ranges.ts';

// `npm run fonts`: cuts the site's typeface down to what its languages need and matches the fallbacks to
// its metrics. What it writes is committed, so that a build needs none of these packages.

const SOURCE = 'node_modules/@fontsource-variable/brygada-1918';
const STYLES = 'src/styles';
const FAMILY = 'Brygada 1918';
/** From the weight of running text to that of a headline. */
const WEIGHTS = { min: 400, max: 700 };

const SUBSETS = [
  {
    // Latin-1 with what smart punctuation writes: every page needs it, so it is the face for all.
    name: 'latin',
    ranges: 'U+20-7E, U+A0-FF, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC',
    isForAll: true,
  },
  // Names such as Łukasz or Šárka; fetched only where one appears.
  { name: 'latin-ext', ranges: 'U+100-17F', isForAll: false },
];

/** The faces that stand in until ours is there: Windows and macOS, Android, Linux. */
const FALLBACKS = [
  { metrics: georgia, local: ['Georgia'] },
  { metrics: notoSerif, local: ['Noto Serif', 'Noto Serif Regular'] },
  // Liberation Serif has the widths of Times New Roman.
  { metrics: times, local: ['Times New Roman', 'Liberation Serif'] },
];

const faces: string[] = [];
for (const { name, ranges, isForAll } of SUBSETS) {
  const source = await fs.readFile(`${SOURCE}/files/brygada-1918-${name}-wght-normal.woff2`);
  const font = await subsetFont(source, rangesToText(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  await fs.writeFile(`${STYLES}/fonts/brygada-1918-${name}.woff2`, font);
  console.log(`${name}: ${font.length} bytes`);
  faces.push(
    toFace({
      'font-family': `'${FAMILY}'`,
      'font-weight': `${WEIGHTS.min} ${WEIGHTS.max}`,
      'font-display': 'swap',
      src: `url('./fonts/brygada-1918-${name}.woff2') format('woff2')`,
      ...(isForAll ? {} : { 'unicode-range': ranges }),
    }),
  );
}
const stack = [`'${FAMILY}'`];
for (const { metrics, local } of FALLBACKS) {
  const { fontFaces } = createFontStack([brygada, metrics], { fontFaceFormat: 'styleObject' });
  const face = fontFaces[0]?.['@font-face'];
  if (!face) throw new Error(`No metrics for ${metrics.familyName}.`);
  const family = `'${metrics.familyName} like it'`;
  stack.push(family);
  faces.push(
    toFace({
      'font-family': family,
      src: local.map((each) => `local('${each}')`).join(', '),
      'ascent-override': face.ascentOverride,
      'descent-override': face.descentOverride,
      // No line gap: every line height of this site is given, so it would change nothing.
      'size-adjust': face.sizeAdjust,
    }),
  );
}
await fs.writeFile(
  `${STYLES}/fonts.css`,
  `/* Written by \`npm run fonts\`. Brygada 1918 is licensed under the SIL Open Font License 1.1. */\n${faces.join('\n\n')}\n\n:root {\n  --face:\n    ${stack.join(', ')}, serif;\n}\n`,
);
await fs.copyFile(`${SOURCE}/LICENSE`, `${STYLES}/fonts/OFL.txt`);

function toFace(declarations: Record<string, string | number | undefined>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}`;
}
