import { listFormBlocks } from '../../src/editor/form-blocks.ts';

/** The block of this name that a form has. */
export function getBlock(id: string) {
  const block = listFormBlocks().find((each) => each.id === id);
  if (!block) throw new Error(id);
  return block;
}
