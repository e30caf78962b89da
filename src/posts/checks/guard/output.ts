import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { openFileDigests, type FileDigests } from '../../../lib/file-digests.ts';
import { listFiles } from '../../../lib/list-files.ts';
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
  /** Folders whose words were checked or are the engine's own. */
  sources: string[];
  lexicon: Lexicon;
  /** Where to remember which names a file has, by who read it; without it every file is read anew. */
  memory?: { engine: string; folder: string } | undefined;
  digests?: FileDigests;
}

export interface OutputCheck {
  /** Reads these files of a folder. */
  check: (folder: string, files: readonly string[]) => Report;
  /** Writes what to remember, when all files have been read. */
  save: () => void;
}

/**
 * Reads what was built once more: a first name that no source contains came from somewhere that no
 * check has seen, such as a cache, a picture's data or a build of other content. Files are read one
 * after the other without a promise each, which for 5,000 small ones is five times as fast.
 */
export function openOutputCheck({
  sources,
  lexicon,
  memory,
  digests = openFileDigests(),
}: OutputOptions): OutputCheck {
  const kept = memory && openMemory<string[]>(path.join(memory.folder, 'names-in-files.json'));
  const known = new Set(
    sources
      .flatMap(listFiles)
      .filter((file) => SOURCE.test(file))
      .flatMap(readNames),
  );
  return {
    check(folder, files) {
      const read = files.filter((file) => READ.test(file));
      const faults = read.flatMap((file) =>
        readNames(file)
          .filter((name) => !known.has(name))
          .map((name) => {
            const place = path.relative(folder, file).split(path.sep).join('/');
            return toFault(place, toText(fs.readFileSync(file)), name);
          }),
      );
      return faultsToReport(faults, read.length);
    },
    save: () => kept?.save(),
  };

  function readNames(file: string): string[] {
    const find = () =>
      wordsOf(toText(fs.readFileSync(file))).filter(
        (word) => lexicon.firstNames.has(word.toLowerCase()) && !isOrdinary(word, lexicon),
      );
    return kept ? kept.recall(`${memory.engine} ${digests.of(file)}`, find) : find();
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
