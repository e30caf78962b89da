import type { FileWords } from '../source/refused-file.ts';

/** What is drawn by a browser alone, or lies somewhere else: the picture would be published without it. */
const LEFT_OUT: readonly [RegExp, string][] = [
  [/<(?:[\w-]+:)?foreignObject\b/i, 'holds a piece of a web page (foreignObject)'],
  [
    /<(?:[\w-]+:)?(?:image|use|feImage)\b[^>]*?\shref\s*=\s*["']?\s*(?!["']|#|data:)/i,
    'shows a file that lies somewhere else',
  ],
  [
    /<(?:[\w-]+:)?(?:image|use|feImage)\b[^>]*?\sxlink:href\s*=\s*["']?\s*(?!["']|#|data:)/i,
    'shows a file that lies somewhere else',
  ],
  [/\burl\(\s*["']?\s*(?!["']|#|data:|\))/i, 'fetches something from somewhere else'],
  [/@import\b/i, 'fetches styles from somewhere else'],
  [/<!ENTITY\s[^>]*\b(?:SYSTEM|PUBLIC)\b/i, 'fetches a text from somewhere else'],
];

/**
 * Says what of a drawing (SVG) would be missing. Its scripts would be too, and that is as it should be: what readers
 * get is drawn from it and is no drawing any more, so that nothing in it can run.
 */
export function refuseDrawing(bytes: Uint8Array): Omit<FileWords, 'found'> | undefined {
  const text = new TextDecoder().decode(bytes).replace(/<!--[^]*?-->/g, '');
  const found = LEFT_OUT.find(([sign]) => sign.test(text));
  if (!found) return undefined;
  return {
    slug: 'picture-drawing',
    message: `This drawing ${found[1]}, which would be missing in the published picture.`,
    expected: 'a drawing of shapes and letters that needs nothing else',
    mend: { advice: 'Save the drawing with all that it shows in it, or save it as PNG.' },
  };
}
