import { isRecord } from '../../lib/type-guards.ts';
import type { FieldModel } from './control.ts';

/** What an entry that is folded away is known by, and the field that says it. */
export interface EntryHeading {
  field: string;
  words: string;
}

/** Fields that are a heading where an entry has them; otherwise its first text is. */
const HEADINGS: readonly string[] = ['title', 'heading', 'name'];

/** Undefined where it has no text of its own. */
export function findHeading(fields: readonly FieldModel[], value: unknown): EntryHeading | undefined {
  const texts = fields.filter(({ control, isMade }) => control.kind === 'text' && !isMade);
  const field = texts.find(({ name }) => HEADINGS.includes(name)) ?? texts[0];
  if (!field) return undefined;
  const said = isRecord(value) ? value[field.name] : undefined;
  return { field: field.name, words: typeof said === 'string' ? said : '' };
}
