import zlib from 'node:zlib';
import type { Table } from '../../../lib/cache.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';
import { faultsToReport, type Fault, type Report } from '../report.ts';

const READ = /\.(?:html|json|txt|webmanifest|xml|pf_fragment)$/;
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** A date as RSS writes it: "Tue, 08 Sep 2026 00:00:00 GMT" names nobody called Sep or Jan. */
const MACHINE_DATE = /\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g;

/** What Astro bundles is named by letters at random, among which there may be a name: "/_astro/page.BxEce.css". */
const BUNDLED_NAME = /\/_astro\/[\w.-]+/g;

/** A file of the built site, read where its digest says that it is new. */
export interface ReadableFile {
  /** Its path in the site: "posts/a/index.html". */
  name: string;
  digest: string;
  read: () => Buffer;
}

export interface OutputOptions {
  /** Texts whose words were checked or are the engine's own, each with a name that no other text has. */
  sources: Iterable<{ key: string; read: () => string }>;
  getLexicon: () => Lexicon;
  /** Remembers which names a text has. */
  names: Table<string[]>;
  /** Remembers of a word whether it is a name: most words of an edit have stood in the content before. */
  words: Table<boolean>;
}

/** Reads files of the built site, and says which names in them no source has. */
export type CheckOutput = (files: readonly ReadableFile[]) => Report;

/**
 * Reads what was built once more: a first name that no source contains came from somewhere that no
 * check has seen, such as a cache, a picture's data or a build of other content.
 */
export function openOutputCheck({ sources, getLexicon, names, words }: OutputOptions): CheckOutput {
  const known = new Set<string>();
  const wordsOfStyles = new Map<string, readonly string[]>();
  for (const { key, read } of sources) for (const name of readNames(key, read)) known.add(name);
  return (files) => {
    const read = files.filter(({ name }) => READ.test(name));
    const faults = read.flatMap((file) =>
      readNames(file.digest, () => toText(file.read()))
        .filter((name) => !known.has(name))
        .map((name) => toFault(file.name, toText(file.read()), name)),
    );
    return faultsToReport(faults, read.length);
  };

  function readNames(key: string, readText: () => string): string[] {
    return names.recall(key, () =>
      wordsOf(readText(), wordsOfStyles).filter((word) =>
        words.recall(word, () => isName(word, getLexicon())),
      ),
    );
  }
}

function isName(word: string, lexicon: Lexicon): boolean {
  return lexicon.firstNames.has(word.toLowerCase()) && !isOrdinary(word, lexicon);
}

function toFault(file: string, text: string, word: string): Fault {
  const at = text.search(new RegExp(`(?<!\\p{L})${word.replace(/['-]/g, '.')}(?!\\p{L})`, 'u'));
  const before = text.slice(0, Math.max(0, at));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    slug: 'name-in-output',
    severity: 'error',
    file,
    line: before.split('\n').length,
    column: at - lineStart + 1,
    length: word.length,
    message: `The built site shows the name "${word}", which no content file contains.`,
    found: word,
    expected: 'words of content/ and of the site itself',
    mend: {
      advice:
        'Delete dist, node_modules/.astro and node_modules/.cache, build again, and look where the name comes from.',
    },
    excerpt: text.slice(Math.max(lineStart, at - 40), at + 60).split('\n')[0] ?? '',
  };
}

function toText(bytes: Buffer): string {
  // Pagefind's fragments are gzip with a word before the text.
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? zlib.gunzipSync(bytes) : bytes).toString('utf8').replace(/&#(?:39|x27);|&rsquo;/g, '’');
}

/** The same in many pages, of which each has half its length in them. */
const STYLES = /<style[^>]*>[^<]*<\/style>/g;

/**
 * Each once: a page has the same few hundred again and again.
 *
 * @param wordsOfStyles remembers what stands in styles, which many pages share
 */
function wordsOf(text: string, wordsOfStyles: Map<string, readonly string[]>): string[] {
  const words = new Set<string>();
  const rest = text.replace(STYLES, (styles) => {
    const known = wordsOfStyles.get(styles) ?? listWords(styles);
    wordsOfStyles.set(styles, known);
    for (const word of known) words.add(word);
    return ' ';
  });
  for (const word of listWords(rest)) words.add(word);
  return [...words];
}

function listWords(text: string): string[] {
  const written = new Set(text.replace(MACHINE_DATE, '').replace(BUNDLED_NAME, '').match(WORD));
  return [...new Set(Array.from(written, (word) => copyOf(toBare(normalizeWord(word)))))];
}

/** A word that is cut out of a text keeps the whole text in memory: those of 1,000 pages are 200 MB. */
function copyOf(word: string): string {
  return Buffer.from(word).toString();
}
