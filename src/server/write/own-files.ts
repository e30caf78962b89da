import path from 'node:path';
import { isBeside } from '../../posts/source/file-place.ts';
import type { LiveContent, WrittenFile } from './live-content.ts';

export interface OwnFiles {
  /** The text, and what lies beside it and belongs to nobody else. */
  own: string[];
  /** Of its files, those that another text shows as well, with that text. */
  shared: { file: string; by: string }[];
}

/**
 * Which files go with a text: all of its folder; of a text that has none, the pictures beside it that it names and
 * nobody else does.
 */
export function listOwnFiles(file: Pick<WrittenFile, 'path' | 'source'>, live: LiveContent): OwnFiles {
  const others = [...live.texts].filter(([name]) => name !== file.path);
  const found: OwnFiles = { own: [file.path], shared: [] };
  for (const each of listBeside(file, live)) {
    const user = others.find(([name, source]) => isNamed(each, file.path, { name, source }));
    if (user) found.shared.push({ file: each, by: user[0] });
    else found.own.push(each);
  }
  return found;
}

export const hasFolder = (file: string) => /^content\/posts\/[^/]+\/index\.mdx$/.test(file);

function listBeside(
  { path: file, source }: Pick<WrittenFile, 'path' | 'source'>,
  live: LiveContent,
): string[] {
  const folder = `${path.posix.dirname(file)}/`;
  const files = [...live.files.keys()].filter((each) => each.startsWith(folder) && each !== file);
  if (hasFolder(file)) return files;
  return files.filter(
    (each) =>
      path.posix.dirname(each) === path.posix.dirname(file) &&
      isBeside(each) &&
      says(source, path.posix.basename(each)),
  );
}

/** Whether another text names a file, as it has to be named from there. */
function isNamed(each: string, owner: string, other: { name: string; source: string }): boolean {
  const base = path.posix.basename(each);
  const way = hasFolder(owner) ? each.slice('content/posts/'.length) : base;
  return says(other.source, way);
}

/** A name can be written as it is, or with "%20" and the like in it. */
function says(source: string, name: string): boolean {
  const text = source.normalize('NFC');
  return [name, encodeURI(name), name.split('/').map(encodeURIComponent).join('/')].some((each) =>
    text.includes(each.normalize('NFC')),
  );
}
