import { nameToMediaKind } from '../media/media-kind.ts';
import { nameToDownload } from '../downloads/download.ts';
import { nameToKind } from '../pictures/picture-name.ts';
import { decodeText } from './decode.ts';
import { findPlace, isLitter, refuseFolder } from './file-place.ts';
import type { FileWords, RefusedFile } from './refused-file.ts';

/** A content folder in memory: texts by path, and which other files there are. */
export interface ContentFiles {
  /** MDX, YAML and word lists as they are written, by path relative to the content folder. */
  texts: Map<string, string>;
  /** Everything else, such as pictures. */
  others: Set<string>;
  /** Files of public/, as addresses: "/favicon.svg". */
  publicFiles: Set<string>;
  /** Those of both that are pictures by their names, under the same names. */
  pictures: Map<string, PictureFile>;
  /** Those of content/ that are films, recordings or captions by their names. */
  media: Map<string, PictureFile>;
  /** Those of both that readers can take away, a recording among them. */
  downloads: Map<string, PictureFile>;
  /** What lies in the folder and is read by nobody, with the reason. */
  refused: RefusedFile[];
}

/** The file of a picture, of what is played or of a download, read where somebody asks what is in it. */
export interface PictureFile {
  /** A name for the file as it lies there: while it is the same, so is what is in it. */
  state?: string | undefined;
  read: () => Uint8Array;
}

/** Something in a content folder, wherever that is: on a disk, in git, in a test. */
export interface FoundFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** A link leads elsewhere; what is special is a socket, a device or another repository. */
  type: 'file' | 'folder' | 'link' | 'special';
  size: number;
  /** See {@link PictureFile}. */
  state?: string | undefined;
  /** Asked only where the size is right; for what is no text, only where somebody wants to know what it is. */
  read: () => Uint8Array;
}

/** Bytes. A post of 10,000 words has 60,000; what is far longer takes the parser seconds. */
const LONGEST_TEXT = 256 * 1024;

/** Bytes: 30 MB. A photograph as a telephone takes it has 3 to 12 million; git keeps every version for ever. */
export const LARGEST_FILE = 30_000_000;

export function createContentFiles(): ContentFiles {
  return {
    texts: new Map(),
    others: new Set(),
    publicFiles: new Set(),
    pictures: new Map(),
    media: new Map(),
    downloads: new Map(),
    refused: [],
  };
}

/** The one door to content: takes what is known and refuses the rest. */
export function takeFile(files: ContentFiles, found: FoundFile): void {
  const { file } = found;
  if (isLitter(file)) return;
  const place = refuseType(found) ?? (found.type === 'folder' ? 'folder' : findPlace(file));
  if (typeof place === 'object') files.refused.push({ file, ...place });
  else if (place === 'folder') return;
  else if (found.size > (place === 'other' ? LARGEST_FILE : LONGEST_TEXT))
    files.refused.push({ file, ...tooLarge(found, place === 'other') });
  else if (place === 'other') {
    files.others.add(file);
    if (nameToKind(file)) files.pictures.set(file, found);
    if (nameToMediaKind(file)) files.media.set(file, found);
    if (nameToDownload(file)) files.downloads.set(file, found);
  } else {
    const text = decodeText(found.read());
    if (typeof text === 'object') files.refused.push({ file, ...text });
    else files.texts.set(file, text);
  }
}

function refuseType({ file, type }: FoundFile): FileWords | undefined {
  if (type === 'file') return undefined;
  if (type === 'folder') return refuseFolder(file);
  return {
    slug: 'file-link',
    message:
      type === 'link'
        ? 'This is a link to another file, which may lie outside of content/ and change without it.'
        : 'This is neither a file nor a folder.',
    found: file,
    expected: 'a file of its own',
    mend: { advice: 'Put a copy of the file there instead.' },
  };
}

function tooLarge({ size }: FoundFile, isOther: boolean): FileWords {
  return {
    slug: 'file-too-large',
    message: isOther ? 'This file is too large to be published.' : 'This text is too long to be read.',
    found: `${size} bytes`,
    expected: isOther ? `at most ${LARGEST_FILE} bytes` : `at most ${LONGEST_TEXT} bytes, about 40,000 words`,
    mend: {
      advice: isOther
        ? 'Make the file smaller, or put it on a site for such files and link to it there.'
        : 'Make several posts of it, each with a part.',
    },
  };
}
