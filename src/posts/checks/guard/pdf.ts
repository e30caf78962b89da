import path from 'node:path';
import type { PdfField, PdfMetadata } from '../../downloads/read-pdf.ts';
import type { FileWords } from '../../source/refused-file.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';

/** Names that readers see anyway, and what is known of words. */
export interface KnownNames {
  lexicon: Lexicon;
  /** Words of the names of content/people, in lower case. */
  authorNames: ReadonlySet<string>;
  /** How the site and its topics are called. */
  siteNames: readonly string[];
}

const FIELDS: Record<PdfField, string> = {
  author: 'author',
  title: 'title',
  words: 'about',
  program: 'made with',
};

/**
 * Says what a PDF tells beside its text: who wrote it and what it was called in a folder at home. That is where
 * "Session notes Emma.docx" is found again.
 *
 * @returns undefined where it tells nothing that readers do not know anyway
 */
export function checkPdf(
  file: string,
  { texts, isPartial }: PdfMetadata,
  known: KnownNames,
): FileWords | undefined {
  const told = texts.filter(({ field, text }) => tells[field](text, file, known));
  if (told.length === 0 && !isPartial) return undefined;
  return {
    slug: 'download-metadata',
    message:
      told.length > 0
        ? 'This PDF tells more than its pages show, to everybody who has it.'
        : 'This PDF is locked or odd, so that nobody can say what it tells beside its pages.',
    found: told.map(({ field, text }) => `${FIELDS[field]} "${text}"`).join(', ') || file,
    expected: 'a PDF without an author, and with no title but its own name',
    mend: {
      advice:
        told.length > 0
          ? 'Take it out and save the PDF anew: in Word by File, Info, Check for Issues, Inspect Document; in LibreOffice by File, Properties, Reset Properties; in Pages and from a Mac’s print window by leaving Author and Title empty. A title may stay where the file is named so.'
          : 'Save it once more without a password, with the program that it was made with.',
    },
  };
}

/** Whether a text of each kind tells somebody something new. */
const tells: Record<PdfField, (text: string, file: string, known: KnownNames) => boolean> = {
  author: (text, _file, { authorNames, siteNames }) => {
    const names = new Set([...authorNames, ...siteNames.flatMap(wordsOf)]);
    return !wordsOf(text).every((word) => names.has(word));
  },
  title: (text, file) => {
    const { name } = path.posix.parse(file);
    const words = new Set(wordsOf(name));
    return !wordsOf(text).every((word) => words.has(word) || word === 'pdf');
  },
  words: (text, _file, known) =>
    isOfPlace(text) || namesIn(text).some((word) => !isOrdinary(word, known.lexicon)),
  // "Skia/PDF m120" and "macOS Quartz PDFContext" are nobody.
  program: (text, _file, { lexicon, authorNames }) =>
    isOfPlace(text) ||
    namesIn(text).some((word) => {
      const lower = word.toLowerCase();
      return lexicon.firstNames.has(lower) && !lexicon.isWord(lower) && !authorNames.has(lower);
    }),
};

/** A place on somebody's computer, or an address of mail. */
function isOfPlace(text: string): boolean {
  return /[a-z]:\\|[\\/](?:users|home)[\\/]|\S@\S/i.test(text);
}

function wordsOf(text: string): string[] {
  return (
    normalizeWord(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words with a capital. */
function namesIn(text: string): string[] {
  return (normalizeWord(text).match(/\p{Lu}[\p{L}\p{M}'-]*/gu) ?? []).map(toBare);
}
