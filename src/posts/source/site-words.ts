import { SiteError } from '../../lib/site-error.ts';
import { normalizeWord } from '../checks/words/tokens.ts';

/** More letters than the longest word that somebody means. */
const LONGEST = 60;

/** Letters, with apostrophes and hyphens between them. */
const WORD = /^\p{L}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*$/u;

/** The words of content/words.txt: any number in a line; "#" begins a remark. */
export function readWords(source: string): string[] {
  return source.split('\n').flatMap(readLine);
}

/**
 * content/words.txt with these words too. Where all are known it stays as it is.
 *
 * @throws {SiteError} `word-invalid` for what is no single word
 */
export function addWords(source: string, given: readonly string[]): { text: string; added: string[] } {
  const known = new Set(readWords(source));
  const added = [...new Set(given.map(toWord))].filter(
    (word) => !known.has(word) && !known.has(word.charAt(0).toLowerCase() + word.slice(1)),
  );
  return { text: added.length === 0 ? source : arrangeWords([source.trimEnd(), ...added].join('\n')), added };
}

/**
 * The file in the order of the alphabet and with each word once. What stands before the first word stays there; a
 * remark above or behind a word stays with it.
 */
export function arrangeWords(source: string): string {
  const { head, entries, tail } = splitEntries(source);
  const seen = new Set<string>();
  const kept = entries.filter(({ lines, words }) => {
    const isNew = words.some((word) => !seen.has(word)) || lines.some((line) => line.includes('#'));
    for (const word of words) seen.add(word);
    return isNew;
  });
  const sorted = kept.toSorted((a, b) => (a.words[0] ?? '').localeCompare(b.words[0] ?? '', 'en'));
  const lines = [...head, ...sorted.flatMap((entry) => entry.lines), ...tail];
  return `${lines.join('\n').trim()}\n`;
}

/** A word as it is kept; refuses what is none. */
function toWord(given: string): string {
  const word = normalizeOwn(given);
  if (WORD.test(word) && word.length > 1 && word.length <= LONGEST) return word;
  throw new SiteError(
    'word-invalid',
    `"${given}" is no word: a word has letters, and apostrophes or hyphens between them.`,
    {
      hint: 'Write one word or several, with spaces between them: npm run words:accept -- Schnarch limerence',
    },
  );
}

/**
 * With plain apostrophes, without what English hangs on a noun ("Gottman's"), and without the marks that come along
 * where a word is copied from a sentence.
 */
function normalizeOwn(given: string): string {
  return normalizeWord(given.normalize('NFC'))
    .replace(/^[\s"“”„«»'(,.;:!?]+|[\s"“”„«»'),.;:!?]+$/g, '')
    .replace(/'s$/i, '');
}

interface WordEntry {
  /** The line of the word and the remarks above it. */
  lines: string[];
  words: string[];
}

function splitEntries(source: string): { head: string[]; entries: WordEntry[]; tail: string[] } {
  const lines = source.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const first = lines.findIndex((line) => readLine(line).length > 0);
  if (first < 0) return { head: lines, entries: [], tail: [] };
  const entries: WordEntry[] = [];
  let waiting: string[] = [];
  for (const line of lines.slice(first)) {
    const words = readLine(line);
    if (words.length === 0) waiting.push(...(line.trim() ? [line] : []));
    else {
      entries.push({ lines: [...waiting, line], words });
      waiting = [];
    }
  }
  return { head: lines.slice(0, first), entries, tail: waiting };
}

function readLine(line: string): string[] {
  return line.replace(/#.*/, '').split(/\s+/).map(normalizeOwn).filter(Boolean);
}
