import type { FieldTable, FieldWords } from '../../words/field-words.ts';
import type { Words } from '../../words/table.ts';

/** What a form says of a box, by the way to it: "home", "sections", "welcome", "title". */
export type FindWords = (path: readonly string[]) => FieldWords | undefined;

/** The words of all boxes of a language; those of the longest end of a way count. */
export function openFieldWords({ fields }: Pick<Words, 'fields'>): FindWords {
  const table: FieldTable = { ...fields.texts, ...fields.comparison, ...fields.sections, ...fields.site };
  return (path) => {
    const ends = path.map((_, from) => path.slice(from).join('.'));
    const found = ends.find((end) => Object.hasOwn(table, end));
    return found === undefined ? undefined : table[found];
  };
}

/** What is said below the label: what it is for, and an example. */
export function toHint(
  words: FieldWords | undefined,
  { writing }: Pick<Words, 'writing'>,
): string | undefined {
  if (!words) return undefined;
  const { hint, example } = words;
  return [hint, example === undefined ? undefined : writing.example(example)].filter(Boolean).join(' ');
}
