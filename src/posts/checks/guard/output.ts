import fs from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';
import { faultsToReport, type Fault, type Report } from '../report.ts';

const READ = /\.(?:html|json|txt|webmanifest|xml|pf_fragment)$/;
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** A date as RSS writes it: "Tue, 08 Sep 2026 00:00:00 GMT" names nobody called Sep or Jan. */
const MACHINE_DATE = /\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g;

export interface OutputOptions {
  /** The folder of built files. */
  folder: string;
  /** Folders whose words were checked or are the engine's own. */
  sources: string[];
  lexicon: Lexicon;
}

/**
 * Reads what was built once more: a first name that no source contains came from somewhere that no
 * check has seen, such as a cache, a picture's data or a build of other content.
 */
export async function checkOutput({ folder, sources, lexicon }: OutputOptions): Promise<Report> {
  const known = new Set<string>();
  for (const source of sources) {
    for (const file of await listFiles(source)) {
      for (const word of await readWords(file)) known.add(word);
    }
  }
  const faults: Fault[] = [];
  const files = (await listFiles(folder)).filter((file) => READ.test(file));
  for (const file of files) {
    const text = await readText(file);
    const name = path.relative(folder, file).split(path.sep).join('/');
    for (const word of new Set(wordsOf(text))) {
      if (known.has(word) || !lexicon.firstNames.has(word.toLowerCase()) || isOrdinary(word, lexicon))
        continue;
      faults.push(toFault(name, text, word));
    }
  }
  return faultsToReport(faults, files.length);
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
    write: 'nothing: delete node_modules/.astro and dist, build again, and look where the name comes from',
    excerpt: text.slice(Math.max(lineStart, at - 40), at + 60).split('\n')[0] ?? '',
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function readWords(file: string): Promise<string[]> {
  return /\.(?:astro|css|json|mdx?|mjs|svg|ts|txt|webmanifest|ya?ml)$/.test(file)
    ? wordsOf(await readText(file))
    : [];
}

async function readText(file: string): Promise<string> {
  const bytes = await fs.readFile(file);
  // Pagefind's fragments are gzip with a word before the text.
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? zlib.gunzipSync(bytes) : bytes).toString('utf8').replace(/&#(?:39|x27);|&rsquo;/g, '’');
}

function wordsOf(text: string): string[] {
  return Array.from(text.replace(MACHINE_DATE, '').matchAll(WORD), ([written]) =>
    toBare(normalizeWord(written)),
  );
}
