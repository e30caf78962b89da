import { EXTENDED, type Face } from './faces.ts';
import { faceAddress, splitFaces } from './pairings.ts';

/**
 * The faces that a site has chosen, as rules beside those in src/styles/fonts.css and before them, which a root that is
 * named twice goes before. Small print is set in the face of the text where that has no serifs, and else in the reader's own.
 */
export function typeToCss(faces: readonly Face[]): string {
  const pair = splitFaces(faces);
  if (!pair) return '';
  const { heading, text } = pair;
  const stack = stackOf(text);
  const plain = text.kind === 'sans-serif' ? `;--font-plain:${stack}` : '';
  const headings = heading === text ? '' : `@layer base{h1,h2,h3,.name{font-family:${stackOf(heading)}}}`;
  return `${faces.map(declare).join('')}@layer tokens{:root:root{--face:${stack}${plain}}}${headings}`;
}

/** Of every weight: where a file has one alone, nothing is to be made bolder than that by the browser. */
function declare({ family, files, fallbacks }: Face): string {
  const own = `font-family:'${family}';font-weight:100 900;font-display:swap`;
  return [
    `@font-face{${own};src:url('${faceAddress(files.latin)}') format('woff2')}`,
    `@font-face{${own};src:url('${faceAddress(files.extended)}') format('woff2');unicode-range:${EXTENDED}}`,
    ...fallbacks.map(({ family: name, local, ascent, descent, size }) => {
      const src = local.map((each) => `local('${each}')`).join(',');
      return `@font-face{font-family:'${name}';src:${src};ascent-override:${ascent};descent-override:${descent};size-adjust:${size}}`;
    }),
  ].join('');
}

function stackOf({ family, kind, fallbacks }: Face): string {
  return [...[family, ...fallbacks.map((each) => each.family)].map((each) => `'${each}'`), kind].join(',');
}
