import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Cache, CachedFiles } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { linkOrCopy } from '../../lib/link-or-copy.ts';
import { listFiles } from '../../lib/list-files.ts';
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

/** Gives an empty index of Pagefind's. */
export type OpenIndex = () => Promise<PagefindIndex>;

/** Starts Pagefind, which takes a third of a second, for {@link makeSearchIndex} to come; that ends it. */
export function startPagefind(): OpenIndex {
  let first: Promise<PagefindIndex> | undefined = openIndex();
  // Told where an index is made.
  first.catch(() => undefined);
  return () => {
    const opening = first ?? openIndex();
    first = undefined;
    return opening;
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw failed(errors);
  return index;
}

/**
 * Makes the search index of a site. It comes in parts, each made again only where a post in it has
 * changed: one index of 1,000 posts takes Pagefind four seconds.
 *
 * @param options.language the site's, in which the search page asks
 */
export async function makeSearchIndex(
  pages: readonly PostPage[],
  { language, cache, open = startPagefind() }: { language: string; cache: Cache; open?: OpenIndex },
): Promise<MadeIndexFile[]> {
  const parts = cache.openTable<IndexFile[]>('search-parts');
  const files = cache.openFiles('search');
  const searchable = toSearchable(pages, { language, cache });
  const made: MadeIndexFile[] = [];
  for (const [number, members] of splitIntoParts(searchable).entries()) {
    const key = digest(...members.flatMap(({ url, version }) => [url, version]));
    const part = findPart(parts.find(key), files) ?? (await indexPart(members, files, open));
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
 * Pagefind reads the pages from a folder and writes its files to another: handed to it and by it one by one, they
 * would wait for whatever else this process is at work on.
 *
 * @throws {SiteError} `search-index-failed` with what Pagefind says.
 */
async function indexPart(
  members: readonly SearchableText[],
  files: CachedFiles,
  open: OpenIndex,
): Promise<MadeIndexFile[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
  const pages = path.join(folder, 'pages');
  const made = path.join(folder, 'index');
  try {
    for (const { url, file } of members) {
      fs.mkdirSync(path.join(pages, url), { recursive: true });
      linkOrCopy(file, path.join(pages, url, 'index.html'));
    }
    const index = await open();
    const added = await index.addDirectory({ path: pages });
    const written = await index.writeFiles({ outputPath: made });
    await index.deleteIndex();
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw failed(faults);
    return listFiles(made)
      .map((file) => ({ file, name: path.relative(made, file).split(path.sep).join('/') }))
      .filter(({ name }) => !UNUSED.test(name))
      .map(({ file, name }) => {
        const content = fs.readFileSync(file);
        const hash = digest(content);
        return { name, digest: hash, file: files.find(hash) ?? files.write(hash, content) };
      });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
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
