import type { Block } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt, type FaultWords } from '../../source/source-text.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';

/** A fault about words of a block. */
export function toFault(
  { text }: Document,
  block: Block,
  written: string,
  slug: FaultSlug,
  words: FaultWords,
): Fault {
  const index = block.text.indexOf(written);
  const piece = block.pieces.findLast(({ start }) => start <= index) ?? block.pieces[0];
  const from = piece?.place.offset ?? 0;
  const at = text.source.indexOf(written, from);
  return faultAt(text, at < 0 ? from : at, written.length, slug, words);
}
