import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { checkFiles, type CheckOptions } from '../../src/posts/checks/check-content.ts';
import type { Report } from '../../src/posts/checks/report.ts';
import { createContentFiles, takeFile, type FoundFile } from '../../src/posts/source/content-files.ts';
import { listContent, readContent } from '../../src/posts/source/read-content.ts';

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
    z.strictObject({ remove: z.string() }),
    z.strictObject({ link: z.string() }),
    z.strictObject({ folder: z.string() }),
  ]),
);

export type Edit = z.output<typeof editsSchema>[number];

const mendedSchema = z.record(z.string(), editsSchema);

/** How the content of a fixture is put right where only a writer knows how. */
export const MENDED = mendedSchema.parse(JSON.parse(fs.readFileSync(`${FIXTURES}-mended.json`, 'utf8')));

/** The kinds of faults that have a fixture. */
export function listFixtures(): string[] {
  return fs
    .readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));
}

export function readFixture(slug: string): Edit[] {
  return editsSchema.parse(JSON.parse(fs.readFileSync(path.join(FIXTURES, `${slug}.json`), 'utf8')));
}

type Others = Pick<CheckOptions, 'components' | 'schemas'>;

/** The report on the base with these edits, on a day that does not change; by our own rows and schemas. */
export async function checkEdited(
  edits: readonly Edit[],
  cache?: CheckOptions['cache'],
  others: Others = {},
): Promise<Report> {
  return checkFound(editBase(edits), cache, others);
}

/** The report on these files. */
export async function checkFound(
  found: readonly FoundFile[],
  cache?: CheckOptions['cache'],
  others: Others = {},
): Promise<Report> {
  const files = createContentFiles();
  for (const each of found) takeFile(files, each);
  return checkFiles(files, 'content', { now: NOW, production: true, cache, ...others });
}

/** The files of the base with these edits. */
export function editBase(edits: readonly Edit[]): FoundFile[] {
  return editFiles(BASE, edits);
}

export function editFiles(before: readonly FoundFile[], edits: readonly Edit[]): FoundFile[] {
  return edits.reduce<FoundFile[]>(
    (files, edit) => {
      if ('remove' in edit) return files.filter(({ file }) => file !== edit.remove);
      if ('add' in edit || 'link' in edit || 'folder' in edit) return [...files, toFound(edit)];
      if ('rename' in edit)
        return files.map((found) => (found.file === edit.rename ? { ...found, file: edit.to } : found));
      return files.map((found) => (found.file === edit.file ? editText(found, edit) : found));
    },
    [...before],
  );
}

/** In the order in which a folder is read. */
const BASE = listContent(path.join(FIXTURES, 'base'));

function editText(found: FoundFile, edit: Extract<Edit, { replace: string }>): FoundFile {
  const text = new TextDecoder().decode(found.read());
  if (!text.includes(edit.replace)) throw new Error(`${edit.file} does not contain: ${edit.replace}`);
  const bytes = new TextEncoder().encode(text.replace(edit.replace, () => edit.with));
  return { ...found, size: bytes.length, read: () => bytes };
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
