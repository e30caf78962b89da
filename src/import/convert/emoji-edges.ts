import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { readLetters } from './kinds.ts';

const AT_START = /^(?:[\u{10000}-\u{10FFFF}]|\uFE0F|\u200D)+/u;
const AT_END = /(?:[\u{10000}-\u{10FFFF}]|\uFE0F|\u200D)+$/u;

/** Puts an emoji at the edge of a mark beside it where a word touches it: behind a sign a mark ends before a space alone. */
export function freeEmoji(root: Root): void {
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return undefined;
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    const lead = before && /[\p{L}\p{N}]$/u.test(readLetters(before)) ? cut(node.children, 0, AT_START) : '';
    const trail =
      after && /^[\p{L}\p{N}]/u.test(readLetters(after))
        ? cut(node.children, node.children.length - 1, AT_END)
        : '';
    if (lead === '' && trail === '') return undefined;
    const own = node.children.length > 0 ? [node] : [];
    const pieces = [...toText(lead), ...own, ...toText(trail)];
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

function cut(children: PhrasingContent[], at: number, pattern: RegExp): string {
  const text = children[at];
  if (text?.type !== 'text') return '';
  const [found = ''] = pattern.exec(text.value) ?? [];
  const value = text.value.replace(pattern, '');
  if (value === '') children.splice(at, 1);
  else children[at] = { ...text, value };
  return found;
}

function toText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
