import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { readLetters } from './kinds.ts';
import { note, type Reading } from './reading.ts';

/** What a footnote may hold. */
const OF_WORDS: ReadonlySet<string> = new Set(['paragraph']);

/**
 * Keeps footnotes as such where there are both, the mark and what it says; else a mark is its number and a note a
 * paragraph, so that no word is lost.
 */
export function settleFootnotes(root: Root, reading: Reading): void {
  const marked = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => void marked.add(identifier));
  const whole = new Set<string>();
  for (const node of root.children) {
    if (
      node.type === 'footnoteDefinition' &&
      marked.has(node.identifier) &&
      isOfWords(node) &&
      !whole.has(node.identifier)
    )
      whole.add(node.identifier);
  }
  const seen = new Set<string>();
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'footnoteDefinition') return [node];
    const isKept = whole.has(node.identifier) && !seen.has(node.identifier);
    seen.add(node.identifier);
    if (isKept) return [node];
    note(reading, 'footnote-alone', readLetters(node));
    return node.children;
  });
  visit(root, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'footnoteReference' || !parent || index === undefined) return undefined;
    const isAllowed = whole.has(node.identifier) && parent.type !== 'heading' && parent.type !== 'link';
    if (!isAllowed) parent.children[index] = { type: 'text', value: `[${node.label ?? node.identifier}]` };
    return undefined;
  });
}

function isOfWords({ identifier, children }: FootnoteDefinition): boolean {
  return identifier !== '' && children.length > 0 && children.every(({ type }) => OF_WORDS.has(type));
}
