import fs from 'node:fs';
import { isMap, parseDocument } from 'yaml';
import { writeWhole } from '../lib/write-whole.ts';

/** Writes into the file of `--topics` which topic a category is, and leaves all else in it as it stands. */
export function rememberTopic(file: string, name: string, topic: string): void {
  const document = parseDocument(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
  if (!isMap(document.contents)) document.contents = document.createNode({});
  document.set(name, topic === '' ? null : topic);
  writeWhole(file, document.toString({ nullStr: '', lineWidth: 0 }));
}
