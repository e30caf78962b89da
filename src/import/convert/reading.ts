import type { Heading, Paragraph } from 'mdast';
import type { ImportedPicture } from '../imported.ts';
import type { ImportNote, NoteKind } from '../notes.ts';
import type { FindFile } from '../sources/own-files.ts';

/** What a text is read with. */
export interface TextContext {
  /** The post's own title; a film without a name is called so. */
  title: string;
  /** Where the text stood; what its links are relative to. */
  address?: string | undefined;
  /** Where what stood at an old address is now; undefined for what was not of the old site. */
  findAddress: (old: URL) => string | undefined;
  /** Whether a path names a file that came with the export. */
  hasFile?: ((path: string) => boolean) | undefined;
  /** The path within the export of what a text of Markdown names; `from` is its own file. */
  findFile?: FindFile | undefined;
}

/** A file that a text plays or hands out. */
export interface ImportedFile {
  source: string;
  use: 'film' | 'sound' | 'download';
}

/** One text while it is read. */
export interface Reading extends TextContext {
  pictures: ImportedPicture[];
  files: ImportedFile[];
  notes: ImportNote[];
  /** Headings by the names that links into the text know them by. */
  anchors: Map<string, Heading>;
  /** Terms of lists of definitions: bold lines that were never meant as headings. */
  terms: WeakSet<Paragraph>;
}

export function openReading(context: TextContext): Reading {
  return { ...context, pictures: [], files: [], notes: [], anchors: new Map(), terms: new WeakSet() };
}

export function note(reading: Reading, kind: NoteKind, found: string): void {
  reading.notes.push({ kind, found: found.slice(0, 200) });
}

/** An address of the text in full; as it is where it names a file of the export, or nothing says in full of what. */
export function resolve(written: string, { address, hasFile }: TextContext): string {
  if (hasFile?.(written) === true) return written;
  if (/^(?:[a-z][a-z\d+.-]*:)/i.test(written)) return written;
  return address !== undefined && URL.canParse(written, address) ? new URL(written, address).href : written;
}
