import path from 'node:path';
import { isRecord } from '../../lib/type-guards.ts';
import type { FileData } from '../../editor/form/control.ts';
import { findFreeFile } from './free-name.ts';
import type { SentForm } from './sent-form.ts';

/** A text with its pictures at places where nothing lies yet. */
export interface PlacedPictures {
  data: FileData;
  body: string | undefined;
  files: { path: string; bytes: Buffer }[];
}

/** What no text lies beside: pictures of the whole site. */
const MEDIA = { folder: 'content/media', address: '/media/' };

/**
 * Gives each picture a place beside the text. No picture takes the place of another: one whose name is there has
 * another, and the text and the fields say that one.
 *
 * @param taken what lies there by now
 */
export function placePictures(
  file: string,
  { data, body }: { data: FileData; body: string | undefined },
  { pictures }: Pick<SentForm, 'pictures'>,
  taken: ReadonlySet<string>,
): PlacedPictures {
  const isAlone = path.posix.dirname(file) === 'content';
  const folder = isAlone ? MEDIA.folder : path.posix.dirname(file);
  const address = isAlone ? MEDIA.address : './';
  const names = new Set(
    [...taken].filter((each) => path.posix.dirname(each) === folder).map((each) => path.posix.basename(each)),
  );
  const placed: PlacedPictures = { data, body, files: [] };
  for (const { written, field, name, bytes } of pictures) {
    const wanted = path.posix.basename(written ?? name);
    // A free name that the form has given stays to the letter: the text has it.
    const free = written !== undefined && !names.has(wanted) ? wanted : findFreeFile(wanted, names);
    names.add(free);
    placed.files.push({ path: `${folder}/${free}`, bytes });
    const now = address + free;
    if (field !== undefined) placed.data = setIn(placed.data, field.split('.'), now);
    if (written !== undefined && written !== now) {
      placed.data = renameIn(placed.data, written, now);
      placed.body = placed.body?.replaceAll(written, now);
    }
  }
  return placed;
}

function setIn(data: FileData, [name = '', ...below]: readonly string[], value: string): FileData {
  const old = data[name];
  // The file of a picture stands above what is said of it.
  if (below.length === 0 && old === undefined) return { [name]: value, ...data };
  return { ...data, [name]: below.length === 0 ? value : setIn(isRecord(old) ? old : {}, below, value) };
}

function renameIn(data: FileData, from: string, to: string): FileData {
  const rename = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(rename);
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rename(each)]))
      : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, rename(value)]));
}
