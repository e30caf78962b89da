import { readDictionary, readTextObject, type PdfValue } from './pdf-dictionary.ts';
import { openPdfObjects, type PdfObjects } from './pdf-objects.ts';
import { listXmpPackets, readXmp } from './xmp.ts';

/** What a PDF says about itself: who wrote it, what it is called, what it is about, and what it was made with. */
export type PdfField = 'author' | 'title' | 'words' | 'program';

export interface PdfMetadata {
  /** Each once, also those of earlier versions that are still in the file. */
  texts: { field: PdfField; text: string }[];
  /** Whether it is locked or odd, so that there may be more. */
  isPartial: boolean;
}

/** Names in the dictionary about a document (ISO 32000-2, 14.3.3); Word writes "Company" beside them. */
const OF_DICTIONARY = new Map<string, PdfField>([
  ['Author', 'author'],
  ['Company', 'author'],
  ['Manager', 'author'],
  ['Title', 'title'],
  ['Subject', 'words'],
  ['Keywords', 'words'],
  ['Comments', 'words'],
  ['Creator', 'program'],
  ['Producer', 'program'],
]);

/** The same in XMP. */
const OF_XMP = new Map<string, PdfField>([
  ['dc:creator', 'author'],
  ['pdfx:Company', 'author'],
  ['photoshop:AuthorsPosition', 'author'],
  ['dc:title', 'title'],
  ['dc:description', 'words'],
  ['dc:subject', 'words'],
  ['pdf:Keywords', 'words'],
  ['xmp:CreatorTool', 'program'],
  ['pdf:Producer', 'program'],
]);

/** References to the dictionary: one for each version of the document. */
const MOST_REFERENCES = 50;

/** Characters of a text that are told. */
const LONGEST_TEXT = 200;

/** Texts that are told; one program writes a handful. */
const MOST_TEXTS = 50;

/**
 * Reads what a PDF says about itself. It never fails: of a file that is cut off or hostile it reads what it can in a
 * time that grows with its size alone, and says that there may be more.
 */
export function readPdf(bytes: Buffer): PdfMetadata {
  const text = bytes.toString('latin1');
  const objects = openPdfObjects(text);
  const found = [...readDictionaries(text, objects), ...readPackets([text, ...objects.packed])];
  const texts = new Map(
    found
      .map(({ field, text: value }) => ({ field, text: toPlain(value) }))
      .filter(({ text: value }) => value !== '')
      .map((each) => [`${each.field} ${each.text}`, each]),
  );
  return {
    texts: [...texts.values()].slice(0, MOST_TEXTS),
    isPartial: !objects.isWhole || texts.size > MOST_TEXTS || /\/Encrypt\s{0,9}(?:\d|<<)/.test(text),
  };
}

function readDictionaries(text: string, objects: PdfObjects): PdfMetadata['texts'] {
  const references = text.matchAll(/\/Info\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g);
  const numbers = new Set(references.take(MOST_REFERENCES).map(([, number]) => Number(number)));
  const values = objects
    .find(numbers)
    .flatMap((object) => [...readDictionary(object.text)])
    .flatMap(([name, value]) => {
      const field = OF_DICTIONARY.get(name);
      return field ? [{ field, value }] : [];
    });
  const elsewhere = new Set(values.flatMap(({ value }) => ('object' in value ? [value.object] : [])));
  const others = elsewhere.size > 0 ? objects.find(elsewhere) : [];
  const readValue = (value: PdfValue): string[] =>
    'text' in value
      ? [value.text]
      : others.flatMap(({ number, text: written }) =>
          number === value.object ? (readTextObject(written) ?? []) : [],
        );
  return values.flatMap(({ field, value }) => readValue(value).map((each) => ({ field, text: each })));
}

function readPackets(texts: readonly string[]): PdfMetadata['texts'] {
  const packets = texts
    .flatMap(listXmpPackets)
    .map((packet) => Buffer.from(packet, 'latin1').toString('utf8'));
  return packets.flatMap((packet) =>
    [...OF_XMP].flatMap(([name, field]) => readXmp(packet, name).map((text) => ({ field, text }))),
  );
}

/** Without what no terminal and no page may hold. */
function toPlain(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
}
