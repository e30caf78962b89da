import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Cache, CachedFiles } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { splitIntoParts } from './parts.ts';
import { toSearchable, type PostPage, type SearchableText } from './searchable.ts';

/** Where the search page finds the index; parts but the first lie in folders in it, named by their number. */
export const SEARCH_FOLDER = 'pagefind';

/** Pagefind's own looks and its worker, which the search page does without. */
const UNUSED = /(?:ui|highlight|worker)\.(?:js|css)$/;

/** What the first part has for all of them. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;

/** A file of an index: where it lies in the index's folder, and a hash of its bytes. */
interface IndexFile {
  name: string;
  digest: string;
}

/** The same, and where it is kept. */
export interface MadeIndexFile extends IndexFile {
  file: string;
}

/** Starts Pagefind, which takes a third of a second, for {@link makeSearchIndex} to come; that ends it. */
export function startPagefind(): void {
  const starting = createIndex().then(({ index }) => index?.deleteIndex());
  // Told where an index is made.
  starting.catch(() => undefined);
}

/**
 * Makes the search index of a site. It comes in parts, each made again only where a post in it has
 * changed: one index of 1,000 posts takes Pagefind four seconds.
 */
export async function makeSearchIndex(pages: readonly PostPage[], cache: Cache): Promise<MadeIndexFile[]> {
  const parts = cache.openTable<IndexFile[]>('search-parts');
  const files = cache.openFiles('search');
  const searchable = toSearchable(pages, cache.openTable('searched-texts'));
  const made: MadeIndexFile[] = [];
  for (const [number, members] of splitIntoParts(searchable).entries()) {
    const key = digest(...members.flatMap(({ url, version }) => [url, version]));
    const part = findPart(parts.find(key), files) ?? (await indexPart(members, files));
    parts.keep(
      key,
      part.map(({ name, digest: hash }) => ({ name, digest: hash })),
    );
    made.push(...layPart(part, number));
  }
  await close();
  return made;
}

/** Undefined where the part is not known, or where one of its files has gone. */
function findPart(part: IndexFile[] | undefined, files: CachedFiles): MadeIndexFile[] | undefined {
  const found = part?.flatMap((each) => {
    const file = files.find(each.digest);
    return file === undefined ? [] : [{ ...each, file }];
  });
  return found?.length === part?.length ? found : undefined;
}

/**
 * Pagefind reads the pages from a folder: handed to it one by one, they would wait for whatever else this process
 * is at work on.
 *
 * @throws {SiteError} `search-index-failed` with what Pagefind says.
 */
async function indexPart(members: readonly SearchableText[], files: CachedFiles): Promise<MadeIndexFile[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
  for (const { url, read } of members) {
    fs.mkdirSync(path.join(folder, url), { recursive: true });
    fs.writeFileSync(path.join(folder, url, 'index.html'), read());
  }
  const { index, errors } = await createIndex();
  if (!index) throw failed(errors);
  const added = await index.addDirectory({ path: folder });
  const written = await index.getFiles();
  await index.deleteIndex();
  fs.rmSync(folder, { recursive: true });
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw failed(faults);
  return written.files
    .filter((file) => !UNUSED.test(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path: name, content }) => {
      const hash = digest(content);
      return { name, digest: hash, file: files.find(hash) ?? files.write(hash, content) };
    });
}

function layPart(part: readonly MadeIndexFile[], number: number): MadeIndexFile[] {
  if (number === 0) return [...part];
  return part
    .filter(({ name }) => !SHARED.test(name))
    .map((each) => ({ ...each, name: `${number}/${each.name}` }));
}

function failed(errors: readonly string[]): SiteError {
  return new SiteError('search-index-failed', `The search index: ${errors.join('; ')}.`);
}
