import type { Nodes, RootContent } from 'mdast';
import { align, type Pair } from './align.ts';
import { parseBody, toKey, toShallowKey, writeBlock, writeOpeningTag } from './body-tree.ts';

/**
 * The source with an edit of its tree in it. A visual editor writes every block anew, in a style of
 * its own; here what did not change keeps its own letters, down to the words of a sentence.
 *
 * `edited` is what the editor wrote. Its tree is always that of the result.
 */
export function patchBody(source: string, edited: string): string {
  const before = parseBody(source);
  const after = parseBody(edited);
  if (toKey(before) === toKey(after)) return source;
  const first = before.children[0];
  const last = before.children.at(-1);
  if (!first || !last) return edited;
  const patched =
    source.slice(0, startOf(first)) +
    patchBlocks(before.children, after.children, source) +
    source.slice(endOf(last));
  return readsAs(patched, toKey(after)) ? patched : edited;
}

/** Blocks in a row, with the space between them as it was where they stood together before. */
function patchBlocks(before: RootContent[], after: RootContent[], source: string): string {
  let text = '';
  let previous: RootContent | undefined;
  for (const [index, pair] of align(before, after, toKey)
    .filter(({ after: is }) => is)
    .entries()) {
    if (index > 0) text += gapBetween(previous, pair.before, before, source);
    text += patchBlock(pair, source);
    previous = pair.before;
  }
  return text;
}

function gapBetween(
  left: RootContent | undefined,
  right: RootContent | undefined,
  before: RootContent[],
  source: string,
): string {
  const areNeighbours = left && right && before.indexOf(right) === before.indexOf(left) + 1;
  return areNeighbours ? source.slice(endOf(left), startOf(right)) : '\n\n';
}

function patchBlock({ before, after, isSame }: Pair<RootContent>, source: string): string {
  if (!after) return '';
  if (!before) return writeBlock(after);
  if (isSame) return sliceOf(before, source);
  const patched = isUnindentedStory(before, source)
    ? patchStory(before, after, source)
    : patchNode(before, after, source);
  return patched !== undefined && readsAs(patched, rootKey(after)) ? patched : writeBlock(after);
}

/** A block whose prose begins each line, as it does in every post of the project. */
function isUnindentedStory(node: RootContent, source: string): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    node.children.length > 0 &&
    node.children.every((child) => source[startOf(child) - 1] === '\n')
  );
}

function patchStory(before: RootContent, after: RootContent, source: string): string | undefined {
  if (before.type !== 'mdxJsxFlowElement' || after.type !== 'mdxJsxFlowElement') return undefined;
  const first = before.children[0];
  const last = before.children.at(-1);
  if (!first || !last || after.children.length === 0 || before.name !== after.name) return undefined;
  const opening = source.slice(startOf(before), startOf(first));
  const isTagSame = toShallowKey(before) === toShallowKey(after);
  return (
    (isTagSame ? opening : `${writeOpeningTag(after)}${/\s*$/.exec(opening)?.[0] ?? ''}`) +
    patchBlocks(before.children, after.children, source) +
    source.slice(endOf(last), endOf(before))
  );
}

/** A node in its old place: only what differs in it is written anew. Undefined where that cannot be. */
function patchNode(before: Nodes, after: Nodes, source: string): string | undefined {
  if (toKey(before) === toKey(after)) return sliceOf(before, source);
  if (before.type === 'text' && after.type === 'text')
    return patchText(before.value, after.value, before, source);
  if (!('children' in before) || !('children' in after)) return undefined;
  if (toShallowKey(before) !== toShallowKey(after)) return undefined;
  const pairs = align<Nodes>(before.children, after.children, toKey);
  let text = '';
  let at = startOf(before);
  for (const { before: old, after: fresh } of pairs) {
    if (old) {
      text += source.slice(at, startOf(old));
      at = endOf(old);
    }
    if (!fresh) continue;
    const patched = old ? (patchNode(old, fresh, source) ?? writeInline(fresh)) : writeInline(fresh);
    if (patched === undefined) return undefined;
    text += patched;
  }
  return text + source.slice(at, endOf(before));
}

/** The words that differ, in the place of those that were there. */
function patchText(before: string, after: string, node: Nodes, source: string): string | undefined {
  const slice = sliceOf(node, source);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const gone = before.slice(head, before.length - tail);
  const typed = after.slice(head, after.length - tail);
  // Escapes and the signs of a quotation make the source longer than the text: the place is counted
  // from whichever end has none of them on the way.
  const place = slice.startsWith(before.slice(0, head)) ? head : slice.length - tail - gone.length;
  if (!slice.startsWith(gone, place)) return undefined;
  return slice.slice(0, place) + typed + slice.slice(place + gone.length);
}

/** An inline node as it would be written in a paragraph of its own. */
function writeInline(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'image':
    case 'inlineCode':
    case 'break': {
      const written = writeBlock({ type: 'paragraph', children: [node] });
      // A paragraph would lose the space at its ends.
      if (node.type !== 'text') return written;
      const [, lead = '', trail = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(node.value) ?? [];
      return (
        lead + writeBlock({ type: 'paragraph', children: [{ ...node, value: node.value.trim() }] }) + trail
      );
    }
    default:
      return undefined;
  }
}

function readsAs(text: string, key: string): boolean {
  try {
    return toKey(parseBody(text)) === key;
  } catch {
    // What cannot be read is not what was meant.
    return false;
  }
}

function rootKey(node: RootContent): string {
  return toKey({ type: 'root', children: [node] });
}

function sliceOf(node: Nodes, source: string): string {
  return source.slice(startOf(node), endOf(node));
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
