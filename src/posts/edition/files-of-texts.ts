import path from 'node:path';
import { folderOf, openFiles } from '../pictures/find-picture.ts';
import type { Content } from '../source/content.ts';

/** Finds what an address means in a text, such as "posts/<slug>": a file by its name, with what is known of it. */
export type FindOfText<Known> = (
  text: string,
  address: string,
) => readonly [file: string, known: Known] | undefined;

/** @param known what is known of files, by their names below content/, or those of public/ with a slash before them */
export function openFilesOfTexts<Known>(
  { posts, pages }: Pick<Content, 'posts' | 'pages'>,
  known: ReadonlyMap<string, Known>,
): FindOfText<Known> {
  if (known.size === 0) return () => undefined;
  const findFile = openFiles(known.keys());
  const folders = new Map(
    [...posts, ...pages].map(({ kind, slug, text }) => [`${kind}s/${slug}`, folderOf(text.file)]),
  );
  return (text, address) => {
    const file = findFile(address, folders.get(text) ?? path.posix.dirname(text));
    const found = file === undefined ? undefined : known.get(file);
    return file === undefined || found === undefined ? undefined : [file, found];
  };
}
