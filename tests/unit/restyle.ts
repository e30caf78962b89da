import { parseBody, writeBlock } from '../../src/editor/body-tree.ts';

/** What a visual editor does: the same tree, each block in another style. */
export function restyle(source: string): string {
  return parseBody(source).children.map(writeBlock).join('\n\n\n');
}
