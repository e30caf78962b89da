/** What programs write into drawings beside what is drawn, each with what it tells. */
const PARTS: readonly [RegExp, string][] = [
  [/<metadata\b[^>]*>[^]*?<\/metadata\s*>/gi, 'who made it'],
  [/<!--[^]*?-->/g, 'a remark'],
  [/<sodipodi:namedview\b(?:[^>]*\/>|[^>]*>[^]*?<\/sodipodi:namedview\s*>)/gi, 'what the program noted'],
  [
    /\s(?:sodipodi:docname|sodipodi:docbase|inkscape:export-filename)\s*=\s*(?:"[^"]*"|'[^']*')/gi,
    'its place on a computer',
  ],
];

/** Lists what a drawing tells of people. Its title and description are for who cannot see it. */
export function listDrawing(source: string): string[] {
  return PARTS.filter(([part]) => source.search(part) >= 0).map(([, what]) => what);
}

/** The drawing without it. */
export function cleanDrawing(source: string): string {
  return PARTS.reduce((text, [part]) => text.replace(part, ''), source);
}
