import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { digestEngine } from '../../../lib/digest.ts';
import { openFileDigests, type FileDigests } from '../../../lib/file-digests.ts';
import { openMemory } from '../../../lib/memory.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';
import { faultsToReport, type Fault, type Report } from '../report.ts';

const READ = /\.(?:html|json|txt|webmanifest|xml|pf_fragment)$/;
const SOURCE = /\.(?:astro|css|json|mdx?|mjs|svg|ts|txt|webmanifest|ya?ml)$/;
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** A date as RSS writes it: "Tue, 08 Sep 2026 00:00:00 GMT" names nobody called Sep or Jan. */
const MACHINE_DATE = /\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g;

export interface OutputOptions {
  /** The folder of built files. */
  folder: string;
  /** Folders whose words were checked or are the engine's own. */
  sources: string[];
  lexicon: Lexicon;
  /** Where to remember which names a file has; without it every file is read anew. */
  memory?: { root: string; folder: string } | undefined;
  digests?: FileDigests;
}

/**
 * Reads what was built once more: a first name that no source contains came from somewhere that no
 * check has seen, such as a cache, a picture's data or a build of other content. Files are read one
 * after the other without a promise each, which for 5,000 small ones is five times as fast.
 */
export function checkOutput(options: OutputOptions): Report {
  const { folder, sources, lexicon, digests = openFileDigests() } = options;
  const names = openNames(options);
  const known = new Set<string>();
  for (const source of sources) {
    for (const file of listFiles(source)) {
      if (SOURCE.test(file)) for (const name of names.read(file)) known.add(name);
    }
  }
  const faults: Fault[] = [];
  const files = listFiles(folder).filter((file) => READ.test(file));
  for (const file of files) {
    for (const name of names.read(file)) {
      if (known.has(name)) continue;
      const place = path.relative(folder, file).split(path.sep).join('/');
      faults.push(toFault(place, toText(fs.readFileSync(file)), name));
    }
  }
  names.save();
  return faultsToReport(faults, files.length);

  function openNames({ memory }: OutputOptions) {
    const kept = memory && openMemory<string[]>(path.join(memory.folder, 'names-in-files.json'));
    const engine = memory ? digestEngine(memory.root) : '';
    return {
      read(file: string): string[] {
        const find = () =>
          wordsOf(toText(fs.readFileSync(file))).filter(
            (word) => lexicon.firstNames.has(word.toLowerCase()) && !isOrdinary(word, lexicon),
          );
        return kept ? kept.recall(`${engine} ${digests.of(file)}`, find) : find();
      },
      save: () => kept?.save(),
    };
  }
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
    write:
      'nothing: delete dist, node_modules/.astro and node_modules/.cache, build again, and look where the name comes from',
    excerpt: text.slice(Math.max(lineStart, at - 40), at + 60).split('\n')[0] ?? '',
  };
}

function listFiles(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function toText(bytes: Buffer): string {
  // Pagefind's fragments are gzip with a word before the text.
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? zlib.gunzipSync(bytes) : bytes).toString('utf8').replace(/&#(?:39|x27);|&rsquo;/g, '’');
}

/** Each once: a page has the same few hundred again and again. */
function wordsOf(text: string): string[] {
  const written = new Set(text.replace(MACHINE_DATE, '').match(WORD));
  return [...new Set(Array.from(written, (word) => toBare(normalizeWord(word))))];
}
