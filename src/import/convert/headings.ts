import type { Heading, Paragraph, Root } from 'mdast';
import { readLetters } from './kinds.ts';
import { note, type Reading } from './reading.ts';

/** The most letters of a line that is meant as a heading, as a title has them. */
const LONGEST = 90;

/** Makes headings of lines in bold letters that stand above something, as people write who know of no headings. */
export function readBoldLines(root: Root, reading: Reading): void {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const deepest = Math.max(1, ...depths);
  const depth = deepest >= 4 ? 4 : deepest === 3 ? 4 : deepest === 2 ? 3 : 2;
  root.children = root.children.map((node, index) => {
    const next = root.children[index + 1];
    const isAbove =
      next !== undefined && !(next.type === 'heading') && !(next.type === 'paragraph' && isBoldLine(next));
    if (node.type !== 'paragraph' || !isBoldLine(node) || !isAbove || reading.terms.has(node)) return node;
    const [strong] = node.children;
    if (strong?.type !== 'strong') return node;
    note(reading, 'heading-made', readLetters(node));
    return { type: 'heading', depth, children: strong.children } satisfies Heading;
  });
}

function isBoldLine({ children }: Paragraph): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'strong' || others.length > 0) return false;
  const words = readLetters(only);
  return words.length <= LONGEST && !words.includes('\n') && !/[.,;!…]["”’»]?$/.test(words.trim());
}
