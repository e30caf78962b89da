import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { checkFiles, type CheckOptions } from '../../../src/posts/checks/check-content.ts';
import type { Report } from '../../../src/posts/checks/report.ts';
import { takeFile, type FoundFile } from '../../../src/posts/source/content-files.ts';
import { readContent } from '../../../src/posts/source/read-content.ts';

export const FIXTURES = path.resolve('tests/fixtures/checks');

/** A day that does not change. */
const NOW = new Date('2026-11-24T12:00:00Z');

/** Where a fixture departs from the base, which has nothing wrong in it. */
const editsSchema = z.array(
  z.union([
    z.strictObject({ file: z.string(), replace: z.string(), with: z.string() }),
    z.strictObject({ rename: z.string(), to: z.string() }),
    z.strictObject({ add: z.string(), size: z.number().optional() }),
    // A file by its bytes, each as the character of that number.
    z.strictObject({ add: z.string(), bytes: z.string() }),
    z.strictObject({ link: z.string() }),
    z.strictObject({ folder: z.string() }),
  ]),
);

export type Edit = z.output<typeof editsSchema>[number];

export function readFixture(slug: string): Edit[] {
  return editsSchema.parse(JSON.parse(fs.readFileSync(path.join(FIXTURES, `${slug}.json`), 'utf8')));
}

/** The report on the base with these edits, on a day that does not change; by our own rows and schemas. */
export async function checkEdited(
  edits: readonly Edit[],
  cache?: CheckOptions['cache'],
  others: Pick<CheckOptions, 'components' | 'schemas'> = {},
): Promise<Report> {
  const files = await readContent(path.join(FIXTURES, 'base'));
  for (const edit of edits) {
    if ('add' in edit || 'link' in edit || 'folder' in edit) takeFile(files, toFound(edit));
    else if ('rename' in edit) {
      files.texts.set(edit.to, files.texts.get(edit.rename) ?? '');
      files.texts.delete(edit.rename);
    } else {
      const text = files.texts.get(edit.file) ?? '';
      if (!text.includes(edit.replace)) throw new Error(`${edit.file} does not contain: ${edit.replace}`);
      files.texts.set(
        edit.file,
        text.replace(edit.replace, () => edit.with),
      );
    }
  }
  return checkFiles(files, 'content', { now: NOW, production: true, cache, ...others });
}

function toFound(edit: Extract<Edit, { add: string } | { link: string } | { folder: string }>): FoundFile {
  const bytes = Buffer.from('bytes' in edit ? edit.bytes : '', 'latin1');
  const size = 'size' in edit ? (edit.size ?? 0) : bytes.length;
  const found = { size, read: () => bytes };
  if ('link' in edit) return { ...found, file: edit.link, type: 'link' };
  return 'folder' in edit
    ? { ...found, file: edit.folder, type: 'folder' }
    : { ...found, file: edit.add, type: 'file' };
}

/** The report on the base in this language, with these texts beside or instead of its own. */
export async function checkWritten(
  language: string,
  texts: Record<string, string>,
  cache?: CheckOptions['cache'],
): Promise<Report> {
  const files = await readContent(path.join(FIXTURES, 'base'));
  files.texts.set('site.yaml', `${files.texts.get('site.yaml') ?? ''}language: ${language}\n`);
  for (const [file, text] of Object.entries(texts)) files.texts.set(file, text);
  return checkFiles(files, 'content', { now: NOW, production: true, cache });
}
