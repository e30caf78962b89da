const TAG =
  /<(\/?)(?:div|section|article|aside|figure|table|thead|tbody|tr|ul|ol|dl|blockquote|center|details|header|footer|main|form)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const INDENTED = /^(?: {4,}|\t)[ \t]*(?=<\/?[a-z])/i;

/**
 * Markdown in which a tag within a block of HTML is not taken for code for being moved in: behind an empty line CommonMark ends
 * a block, where Jekyll goes on to its end. Nobody means to show a tag in the middle of a block.
 */
export function moveOutTags(markdown: string): string {
  if (!INDENTED_AFTER_GAP.test(markdown)) return markdown;
  return markdown
    .split(/(^```[^]*?^```[^\S\n]*$|^~~~[^]*?^~~~[^\S\n]*$)/m)
    .map((part, index) => (index % 2 === 1 ? part : moveOutIn(part.split('\n')).join('\n')))
    .join('');
}

/** Most texts have none. */
const INDENTED_AFTER_GAP = /\n\s*\n(?: {4,}|\t)[ \t]*<\/?[a-z]/i;

function moveOutIn(lines: readonly string[]): string[] {
  let until = -1;
  return lines.map((line, index) => {
    if (index > until) until = findEnd(lines, index) ?? -1;
    return index <= until ? line.replace(INDENTED, '') : line;
  });
}

/** The line in which the block ends that begins in this one; undefined where none begins, or none ends. */
function findEnd(lines: readonly string[], start: number): number | undefined {
  if (!/^ {0,3}</.test(lines[start] ?? '')) return undefined;
  let open = 0;
  for (let index = start; index < lines.length; index += 1) {
    for (const [, slash] of (lines[index] ?? '').matchAll(TAG)) open += slash === '' ? 1 : -1;
    if (open <= 0) return index > start ? index : undefined;
  }
  return undefined;
}
