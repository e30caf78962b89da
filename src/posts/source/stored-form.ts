import { replaceAll } from './mask.ts';
import { readPlainWriting } from './plain-writing.ts';

/**
 * A document's text in the form in which it is kept: plain writing as Markdown has it, so that every editor of
 * Markdown reads what our pages show.
 *
 * @param offset where the body begins
 */
export function toStoredForm(source: string, offset: number): string {
  return replaceAll(source, readPlainWriting(source, offset).writings, ({ stored }) => stored);
}
