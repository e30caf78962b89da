import { textEditor } from '../words/english/text-editor.ts';
import type { FormBlock } from './form-blocks.ts';
import { fillIn, type PageWords } from './page-words.ts';

/** What was filled in for a block, by the names of its fields. */
export type BlockValues = Readonly<Record<string, string>>;

export interface BlockText {
  text: string;
  /** Where in it the cursor goes: between the tags of a block that holds prose, or after it. */
  hole: number;
}

/** A block as it stands in a body, with the prose that it is put around. */
export function blockToText(block: FormBlock, values: BlockValues, prose = ''): BlockText {
  const attributes = block.fields.flatMap(({ name, widget }) => {
    const value = (values[name] ?? '').trim();
    if (value === '') return [];
    return [widget === 'number' ? `${name}={${value}}` : `${name}="${escapeAttribute(value)}"`];
  });
  const tag = [block.id, ...attributes].join(' ');
  if (!block.hasProse) return { text: `<${tag} />`, hole: `<${tag} />`.length };
  const opening = `<${tag}>\n\n`;
  return { text: `${opening}${prose}\n\n</${block.id}>`, hole: opening.length + prose.length };
}

/** The ways in which what was filled in does not fit, by the field's name; empty where all fits. */
export function checkBlockValues(
  block: Pick<FormBlock, 'fields'>,
  values: BlockValues,
  said: PageWords['boxes'] = textEditor.boxes,
): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { name, required, pattern, ...limits } of block.fields) {
    const value = (values[name] ?? '').trim();
    if (value === '') {
      if (required) faults.set(name, said.empty);
      continue;
    }
    if (limits.widget === 'number' && !/^\d+$/.test(value)) faults.set(name, said.wholeNumber);
    if (limits.maxlength !== undefined && value.length > limits.maxlength) {
      faults.set(name, fillIn(said.tooLong, { most: limits.maxlength }));
    }
    if (pattern && !new RegExp(pattern[0], 'u').test(value))
      faults.set(name, fillIn(said.doesNotFit, { expected: pattern[1] }));
  }
  return faults;
}

/** MDX reads character references in an attribute, and ends it at the first quotation mark. */
export function escapeAttribute(value: string): string {
  return value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');
}
