import fs from 'node:fs/promises';
import path from 'node:path';
import { exportError } from './export-error.ts';
import { fetchFeed, type FetchFeed } from './fetch-feed.ts';
import { isMediaName } from './media-name.ts';
import { isZip, openZip } from './open-zip.ts';
import { LARGEST_FILE, tooLarge, type OpenedSource } from './opened-source.ts';

const MOST_FILES = 100_000;
/** Folders that no site is written in. */
const SKIPPED = /^(?:\.git|\.svn|\.hg|node_modules|\.cache|\.astro|__MACOSX)$/;

/**
 * Opens what somebody has of a site: a file with the media folders beside it, a folder, a zip, or the address of a feed. What
 * is not listed is not read, so that no name in an export leads out of it.
 *
 * @param fetch brings what lies at an address
 */
export async function openSource(source: string, fetch: FetchFeed = fetchFeed): Promise<OpenedSource> {
  if (/^(?:https?|feed):\/\//i.test(source)) return openAddress(source.replace(/^feed:/i, 'https:'), fetch);
  const stat = await fs.stat(source).catch((cause: unknown) => {
    throw exportError(
      'source-missing',
      `${source}: there is no such file or folder.`,
      'Give the path of the file that you downloaded, of an unpacked folder, or the address of a feed with its https://.',
      cause,
    );
  });
  if (stat.isDirectory()) return openFolder(source, await listFolder(source));
  if (!stat.isFile())
    throw exportError(
      'source-missing',
      `${source} is neither a file nor a folder.`,
      'Give the file that you downloaded.',
    );
  if (await isZip(source)) return openZip(source);
  if (stat.size > LARGEST_FILE) throw tooLarge(source);
  const folder = path.dirname(source);
  return openFolder(folder, [path.basename(source), ...(await listBeside(folder, path.basename(source)))]);
}

async function openAddress(address: string, fetch: FetchFeed): Promise<OpenedSource> {
  const bytes = await fetch(address);
  return {
    address,
    list: () => ['feed.xml'],
    read: () => Promise.resolve(bytes),
    close: () => Promise.resolve(),
  };
}

function openFolder(folder: string, names: string[]): OpenedSource {
  const known = new Set(names);
  return {
    list: () => names,
    read: async (name) => {
      const file = path.join(folder, name);
      const stat = known.has(name) ? await fs.lstat(file) : undefined;
      if (!stat?.isFile())
        throw exportError(
          'not-in-source',
          `${name} is no file of ${folder}.`,
          'Put the file itself there, and no link to another place.',
        );
      if (stat.size > LARGEST_FILE) throw tooLarge(name);
      return fs.readFile(file);
    },
    close: () => Promise.resolve(),
  };
}

/** Files as paths with slashes, in the order of their names; links to other places are left out. */
async function listFolder(
  folder: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<string[]> {
  const names: string[] = [];
  const visit = async (below: string) => {
    const entries = await fs.readdir(path.join(folder, below), { withFileTypes: true });
    for (const entry of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory() && !SKIPPED.test(entry.name)) await visit(name);
      if (entry.isFile() && isWanted(name)) names.push(name);
      if (names.length > MOST_FILES)
        throw exportError(
          'source-too-many',
          `${folder} holds more than ${MOST_FILES} files.`,
          'Give the folder of the texts alone.',
        );
    }
  };
  await visit('');
  return names;
}

/** Pictures that a browser or an export laid beside a file: `page_files/`, `uploads/`, `media/`. */
async function listBeside(folder: string, name: string): Promise<string[]> {
  const bare = name.replace(/\.\w+$/, '');
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const folders = entries.filter(
    (entry) =>
      entry.isDirectory() &&
      (/^(?:wp-content|uploads|media|images|img|pictures|files|content)$/i.test(entry.name) ||
        [
          bare,
          `${bare}_files`,
          `${bare}-Dateien`,
          `${bare}_fichiers`,
          `${bare}_archivos`,
          `${bare}-filer`,
        ].includes(entry.name)),
  );
  const lists = await Promise.all(
    folders.map(async (entry) =>
      (await listFolder(path.join(folder, entry.name), isMediaName)).map((below) => `${entry.name}/${below}`),
    ),
  );
  return lists.flat();
}
