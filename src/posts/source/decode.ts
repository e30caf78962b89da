import type { FileWords } from './refused-file.ts';

/** A byte order mark stays: one place takes it off, whoever gives it the text. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8');

/** The text in the bytes of a file; where they are not UTF-8, what they seem to be and where it shows. */
export function decodeText(bytes: Uint8Array): string | FileWords {
  const wide = nameWideEncoding(bytes);
  if (wide) return toWords(wide, '', 0);
  try {
    return strict.decode(bytes);
  } catch {
    // Thrown for the first byte that cannot be: with those replaced, the place can be shown.
    const source = lenient.decode(bytes);
    return toWords('Latin-1, Windows-1252 or another encoding', source, source.indexOf('\uFFFD'));
  }
}

/** UTF-16 and UTF-32 begin with a mark, or have every other byte empty where the words are English. */
function nameWideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if ((first === 0) !== (second === 0) && (third === 0) !== (fourth === 0)) return 'UTF-16 without its mark';
  return undefined;
}

function toWords(encoding: string, source: string, offset: number): FileWords {
  return {
    slug: 'file-encoding',
    source,
    offset,
    message: 'This file is not written in UTF-8, so its letters would be guessed.',
    found: encoding,
    expected: 'UTF-8, in which every language can be written',
    mend: {
      advice: 'Save the same text again with the encoding "UTF-8", which editors offer when they save.',
    },
  };
}
