/** What the search page uses of Pagefind's script, which the build puts beside its index. */
export interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Searches another index as well. */
  mergeIndex(folder: string): Promise<void>;
  /** Null where a later search has taken its place. */
  debouncedSearch(
    words: string,
    options: Record<string, never>,
    milliseconds: number,
  ): Promise<{ results: Result[] } | null>;
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

/** Opens an index that was made in so many parts. */
export async function openPagefind(parts: number): Promise<Pagefind> {
  const pagefind: unknown = await import(/* @vite-ignore */ SCRIPT);
  if (!isPagefind(pagefind)) throw new TypeError(`${SCRIPT} is not Pagefind.`);
  // On the main thread: a search takes a few milliseconds, and a worker would need a policy of its own.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  const others = Array.from({ length: parts - 1 }, (_, index) => `${FOLDER}${index + 1}/`);
  await Promise.all(others.map((folder) => pagefind.mergeIndex(folder)));
  return pagefind;
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'debouncedSearch' in value && 'options' in value;
}
