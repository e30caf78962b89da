/** An index that is open, in all its parts. */
export interface Pagefind {
  /** Searches another index as well. */
  mergeIndex(folder: string, options: Options): Promise<void>;
  /** Fetches what a search for these words needs. */
  preload(words: string): Promise<void>;
  /** Null where a later search has taken its place. */
  debouncedSearch(words: string, options: Record<string, never>, milliseconds: number): Promise<Found | null>;
}

/** What a search found, the best first. */
export interface Found {
  results: Result[];
}

/** How each part answers. */
interface Options {
  excerptLength: number;
  ranking: { termSimilarity: number };
}

/** What the search page uses of Pagefind's script, which the build puts beside its index. */
interface Script {
  createInstance(options: Options & { noWorker: boolean }): Pagefind;
}

/** One post found; what it says is fetched when it is shown. */
export interface Result {
  id: string;
  data(): Promise<{
    url: string;
    /** Text with `<mark>` around what was found. */
    excerpt: string;
    meta: Record<string, string | undefined>;
  }>;
}

const FOLDER = '/pagefind/';

/** No part of the bundle: it exists only once the site is built. */
const SCRIPT = `${FOLDER}pagefind.js`;

const OPTIONS: Options = {
  excerptLength: 24,
  // Each part weighs a word by how rare it is in that part. With less than three, words that only begin with what is
  // searched for, in a part that has few of them, came before the word itself, and took it from the first results.
  ranking: { termSimilarity: 5 },
};

/** Opens an index that was made in so many parts: anew each time, as one that failed to open stays so. */
export async function openPagefind(parts: number): Promise<Pagefind> {
  const script: unknown = await import(/* @vite-ignore */ SCRIPT);
  if (!isScript(script)) throw new TypeError(`${SCRIPT} is not Pagefind.`);
  // On the main thread: a search takes a few milliseconds, and a worker would need a policy of its own.
  const pagefind = script.createInstance({ ...OPTIONS, noWorker: true });
  // Where the first part cannot be had, this fails; others would wait for it without an end.
  await pagefind.preload('');
  const others = Array.from({ length: parts - 1 }, (_, index) => `${FOLDER}${index + 1}/`);
  await Promise.all(others.map((folder) => pagefind.mergeIndex(folder, OPTIONS)));
  return pagefind;
}

/**
 * Asks whether the index can be had at all.
 *
 * @throws {TypeError} where nobody answers, as of a telephone in a tunnel
 */
export async function askForIndex(): Promise<void> {
  await fetch(`${FOLDER}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
}

function isScript(value: unknown): value is Script {
  return typeof value === 'object' && value !== null && 'createInstance' in value;
}
