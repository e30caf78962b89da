import fs from 'node:fs';
import { Document, isMap, parseDocument } from 'yaml';
import { writeWhole } from '../lib/write-whole.ts';

/** Writes into the file of `--topics` which topic a category is, and leaves all else in it as it stands. */
export function rememberTopic(file: string, name: string, topic: string): void {
  const found = parseDocument(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
  const document = isMap(found.contents) ? found : withComments(found);
  document.set(name, topic === '' ? null : topic);
  writeWhole(file, document.toString({ nullStr: '', lineWidth: 0 }));
}

/** A list that begins, under what was noted in a file without any. */
function withComments({ commentBefore, comment }: Document): Document {
  const begun = new Document({});
  const noted = [commentBefore, comment].filter((each) => typeof each === 'string');
  if (noted.length > 0) begun.commentBefore = noted.join('\n');
  return begun;
}
