import { sniffKind } from '../pictures/sniff-kind.ts';
import type { FileWords } from '../source/refused-file.ts';
import { nameToDownload, TAKEN, type DownloadKind } from './download.ts';
import { readPdf, type PdfMetadata } from './read-pdf.ts';

/** What is known of a download's file: what it is and what it tells beside its text, or why it cannot be published. */
export type InspectedFile =
  | { facts: { kind: DownloadKind; size: number }; metadata?: PdfMetadata }
  | { refused: Omit<FileWords, 'found'> };

/* eslint-disable no-control-regex -- files begin with them */
/** Signs that the kinds begin with. Before a PDF and a sound something else may stand (ISO 32000-2, annex I; ID3). */
const SIGNS: Record<DownloadKind, RegExp> = {
  pdf: /^[^]{0,1019}%PDF-\d/,
  // The first file of the archive says what it is, uncompressed (EPUB OCF 3.3, 4.3).
  epub: /^PK\x03\x04[^]{26}mimetypeapplication\/epub\+zip/,
  mp3: /^(?:ID3[\x02-\x04]|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff])/,
  m4a: /^[^]{4}ftyp(?:M4A |M4B |mp4[12]|isom|iso[2-9]|dash)/,
};
/* eslint-enable no-control-regex */

/** Bytes: the longest sign. */
const BEGINNING = 1100;

/** Bytes at the end in which a whole file says that it ends there; some programs leave a few of their own behind it. */
const END = 4096;

/** What stands at the end of a whole file; of sounds nothing does. */
const ENDS: Partial<Record<DownloadKind, string>> = { pdf: '%%EOF', epub: 'PK\x05\x06' };

/** Says what a file is that readers are to take away, whatever its name says. */
export function inspectDownload(file: string, bytes: Uint8Array): InspectedFile {
  const kind = nameToDownload(file);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!kind || !SIGNS[kind].test(content.toString('latin1', 0, BEGINNING)))
    return { refused: refuseKind(kind, bytes) };
  const end = ENDS[kind];
  if (end !== undefined && !content.subarray(-END).includes(end, 0, 'latin1')) return { refused: DAMAGED };
  const facts = { kind, size: bytes.byteLength };
  return kind === 'pdf' ? { facts, metadata: readPdf(content) } : { facts };
}

function refuseKind(kind: DownloadKind | undefined, bytes: Uint8Array): Omit<FileWords, 'found'> {
  const sniffed = sniffKind(bytes);
  const is = 'kind' in sniffed ? `a ${sniffed.kind.toUpperCase()} picture` : sniffed.other;
  return {
    slug: 'download-kind',
    message: `This file is named like ${kind === 'mp3' || kind === 'm4a' ? 'a sound' : `a ${(kind ?? 'file').toUpperCase()}`} and is ${is === 'no picture' ? 'something else' : is}.`,
    expected: `a file that was saved as ${TAKEN}, and is named so`,
    mend: { advice: 'Save the file once more with the program that shows it, as what its name says.' },
  };
}

const DAMAGED: Omit<FileWords, 'found'> = {
  slug: 'download-unreadable',
  message: 'This file is damaged, or its end is missing.',
  expected: 'a file that other programs open without a word',
  mend: { advice: 'Copy the file once more from where it came from.' },
};
