import type { Selected, TextEdit } from '../text-edits.ts';
import type { PastedText } from './html-to-text.ts';

/** Puts what was pasted where the cursor is or in place of what is selected; blocks stand on lines of their own. */
export function insertPasted(
  { text, start, end }: Selected,
  { markdown, isInline }: Pick<PastedText, 'markdown' | 'isInline'>,
): TextEdit {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = isInline || before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - countEnd(before)));
  const trail = isInline || after.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - countStart(after)));
  const cursor = start + lead.length + markdown.length;
  return { from: start, to: end, insert: lead + markdown + trail, start: cursor, end: cursor };
}

/** The depth of the last heading before a place of a text; undefined where there is none. */
export function findDepthBefore(text: string, place: number): number | undefined {
  const headings = [...text.slice(0, place).matchAll(/^(#{2,6})\s/gm)];
  return headings.at(-1)?.[1]?.length;
}

function countEnd(text: string): number {
  return /\n*$/.exec(text)?.[0].length ?? 0;
}

function countStart(text: string): number {
  return /^\n*/.exec(text)?.[0].length ?? 0;
}
