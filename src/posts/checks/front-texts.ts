import type { Block } from './source/body.ts';
import type { findTexts } from './source/yaml-file.ts';

/** Fields of front matter that readers read. */
export const PROSE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'name',
  'definition',
  'text',
  'aspect',
  'signs',
]);

/** A text of the front matter as the guard and the speller read a paragraph. */
export function toBlock({ scalar, place }: ReturnType<typeof findTexts>[number]): Block {
  return {
    text: scalar.value,
    pieces: [{ start: 0, text: scalar.value, place }],
    study: undefined,
    isProse: true,
  };
}
