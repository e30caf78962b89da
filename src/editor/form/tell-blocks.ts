import type { FieldTable, FieldWords } from '../../words/field-words.ts';
import type { Words } from '../../words/table.ts';
import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { openFieldWords, toHint } from './find-words.ts';

/** The blocks of a text, and what is asked for them, in the words of a language. */
export function tellBlocks(blocks: readonly FormBlock[], words: Words): FormBlock[] {
  const table: FieldTable = words.fields.blocks;
  return blocks.map((block) => ({
    ...block,
    label: table[block.id]?.label ?? block.label,
    hint: toHint(table[block.id], words) ?? block.hint,
    fields: block.fields.map((field) => tellBox(field, table[`${block.id}.${field.name}`], words)),
  }));
}

/** What is asked of a picture in a text. */
export function tellPictureFields(fields: readonly FormField[], words: Words): FormField[] {
  const find = openFieldWords(words);
  return fields.map((field) => tellBox(field, find([field.name]), words));
}

function tellBox(field: FormField, said: FieldWords | undefined, words: Words): FormField {
  const hint = toHint(said, words) ?? field.hint;
  const options = field.options?.map(({ value, label }) => ({
    value,
    label: said?.choices?.[value] ?? label,
  }));
  return {
    ...field,
    label: said?.label ?? field.label,
    ...(hint === undefined ? {} : { hint }),
    ...(options ? { options } : {}),
  };
}
