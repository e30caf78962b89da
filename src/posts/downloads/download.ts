import path from 'node:path';
import { decodeAddress } from '../../lib/decode-address.ts';
import { digestToAddress } from '../../lib/digest.ts';
import { encodeAddress } from '../source/address.ts';

/** What readers can take away. */
export type DownloadKind = 'pdf' | 'epub' | 'mp3' | 'm4a';

/** A file that can be published as it is. */
export interface Download {
  /** Its file below content/. */
  file: string;
  kind: DownloadKind;
  /** Its size in bytes. */
  size: number;
  /** A hash of its bytes. */
  digest: string;
}

const KINDS = new Map<string, DownloadKind>([
  ['pdf', 'pdf'],
  ['epub', 'epub'],
  ['mp3', 'mp3'],
  ['m4a', 'm4a'],
]);

/** What is taken, as people call it. */
export const TAKEN = 'PDF, EPUB, MP3 or M4A';

/**
 * What is taken nowhere, with what people call it. What an office program saves tells who wrote and who changed it and
 * keeps what was crossed out and the remarks beside it; a telephone shows it differently or not at all. An archive is
 * opened by no telephone without trouble, and nobody sees what is in it before.
 */
const OTHERS = new Map([
  ...['doc', 'docx', 'odt', 'pages', 'rtf'].map(
    (ending) => [ending, 'a document of a writing program'] as const,
  ),
  ...['xls', 'xlsx', 'ods', 'numbers', 'csv'].map((ending) => [ending, 'a table'] as const),
  ...['ppt', 'pptx', 'odp', 'key'].map((ending) => [ending, 'a presentation'] as const),
  ...['zip', 'rar', '7z', 'gz', 'tar'].map((ending) => [ending, 'an archive'] as const),
]);

/** What lies beside texts and is shown or played in them, which no link leads to. */
const SHOWN = /\.(?:avif|gif|heic|jpe?g|mp4|png|svg|tiff?|vtt|webm|webp)$/i;

export function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The kind of download that a file is by its name; undefined where it is none. */
export function nameToDownload(file: string): DownloadKind | undefined {
  return KINDS.get(endingOf(file));
}

/** Of a file that is not taken, what people call it. */
export function findOtherDocument(file: string): string | undefined {
  return OTHERS.get(endingOf(file));
}

/** How texts name what lies in content/media. */
const MEDIA_ADDRESS = '/media/';

/** Begins with "https:", "mailto:" and the like, with "//", "#" or, as what is in public/ does, with a slash. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i;

/** Whether the address of a link means a file beside the text or in content/media, and no page. */
export function isFileAddress(url: string): boolean {
  if (ELSEWHERE.test(url) && !url.startsWith(MEDIA_ADDRESS)) return false;
  const name = decodeAddress(url) ?? url;
  return nameToDownload(name) !== undefined || findOtherDocument(name) !== undefined || SHOWN.test(name);
}

/** Below it lie all published downloads; no other file of a site has a name that begins with it. */
export const DOWNLOAD_FOLDER = '_files';

/** Letters, digits and marks that mean nothing in an address, on any disk and in any shell. */
const UNPLAIN = /[^\p{L}\p{M}\p{N}._-]+/gu;

/**
 * Where a download lies, below {@link DOWNLOAD_FOLDER}: in a folder that is named by what is in it, so that the address
 * means the same file for ever, under its own name, by which readers find it among what they have saved.
 */
export function downloadToPath({ file, digest, kind }: Pick<Download, 'file' | 'digest' | 'kind'>): string {
  const name = path.posix
    .basename(file)
    .normalize('NFC')
    .slice(0, -(kind.length + 1))
    .replace(UNPLAIN, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${digestToAddress(digest)}/${name || 'file'}.${kind}`;
}

/** @param isOfDrafts whether the page that leads to it is for the coach alone, as the file then is */
export function downloadToHref(download: Download, isOfDrafts: boolean): string {
  return encodeAddress(`${isOfDrafts ? '/drafts' : ''}/${DOWNLOAD_FOLDER}/${downloadToPath(download)}`);
}

/** "PDF, 1.2 MB", as it is written in the language of the site. */
export function downloadToWords({ kind, size }: Pick<Download, 'kind' | 'size'>, language: string): string {
  const [amount, unit] = size < 999_500 ? [size / 1000, 'kilobyte'] : [size / 1_000_000, 'megabyte'];
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' && amount < 10 ? 1 : 0,
  });
  // Nothing is 0 KB.
  return `${kind.toUpperCase()}, ${format.format(unit === 'kilobyte' ? Math.max(1, amount) : amount)}`;
}
