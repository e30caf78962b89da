import { findPlainWriting, type PlainWriting } from './plain-writing.ts';

/**
 * A document's text in the form in which it is kept: plain writing as Markdown has it, so that every editor of
 * Markdown reads what our pages show.
 *
 * @param offset where the body begins
 */
export function toStoredForm(source: string, offset: number): string {
  let stored = '';
  let at = 0;
  for (const writing of findPlainWriting(source, offset)) {
    stored += source.slice(at, writing.start) + store(writing, source);
    at = writing.end;
  }
  return stored + source.slice(at);
}

function store({ kind, start, end }: PlainWriting, source: string): string {
  const written = source.slice(start, end);
  const inner = written.slice(1, -1);
  switch (kind) {
    case 'character':
      return `\\${written}`;
    case 'break':
      return isOneLine(source, start) ? '<br />' : '\\\n';
    case 'web-address':
      return `[${inner.replace(/[\\`*_~[\]<>{}&!]/g, '\\$&')}](${inner.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    case 'mail-address':
      return `[${inner}](mailto:${inner})`;
    case 'file-address':
      return written.replaceAll(' ', '%20');
    case 'quotes':
      return '"';
  }
}

/** A heading, or a row of a table: what stands in it can go on no second line. */
function isOneLine(source: string, at: number): boolean {
  return /^[ \t>]*[|#]/.test(source.slice(source.lastIndexOf('\n', at) + 1, at));
}
