import { parse } from 'csv-parse/sync';
import { decodeBytes } from './decode-bytes.ts';
import { exportError } from './export-error.ts';

/** The rows of a table, each with its columns by name; what follows quotes that nobody closed is borne. */
export function readTable(bytes: Uint8Array, path: string): Record<string, string>[] {
  const text = decodeBytes(bytes).replace(/^\ufeff/, '');
  const [head = ''] = text.split(/\r?\n/);
  const delimiter =
    [',', ';', '\t'].toSorted((left, right) => head.split(right).length - head.split(left).length)[0] ?? ',';
  try {
    return parse(text, {
      delimiter,
      columns: (names: string[]) => names.map((name) => name.trim()),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw exportError(
      'table-broken',
      `${path} is no whole table: ${cause instanceof Error ? cause.message : 'it cannot be read'}.`,
      'Export it once more, and do not open it in a spreadsheet on the way: that writes it anew in its own manner.',
      cause,
    );
  }
}
