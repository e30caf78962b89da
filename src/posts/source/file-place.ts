import { findOtherDocument, TAKEN as TAKEN_DOCUMENTS } from '../downloads/download.ts';
import { findOtherKind, TAKEN } from '../pictures/picture-name.ts';
import type { FileWords } from './refused-file.ts';
import type { MendWords } from './source-text.ts';

/** What a file of the content folder is. */
export type FileKind = 'post' | 'page' | 'person' | 'topic' | 'site' | 'home' | 'words' | 'other';

/** The folders of content/, and what the texts in them end with. */
const FOLDERS = new Map<string, { kind: FileKind; ending: string }>([
  ['posts', { kind: 'post', ending: '.mdx' }],
  ['pages', { kind: 'page', ending: '.mdx' }],
  ['people', { kind: 'person', ending: '.yaml' }],
  ['topics', { kind: 'topic', ending: '.yaml' }],
]);

/** The settings of the site, its home page and the coach's words, beside the folders. */
const ALONE = new Map<string, FileKind>([
  ['site.yaml', 'site'],
  ['home.yaml', 'home'],
  ['words.txt', 'words'],
]);

/** Files that computers leave in folders and git keeps folders by: nobody reads them, and nobody minds. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db']);

/** What may lie beside a text: pictures, and what a reader can listen to, watch or take away. */
const BESIDE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp|pdf|epub|mp3|m4a|ogg|mp4|webm|vtt)$/i;

/** Endings of texts, in any spelling: a file with one was meant to be read. */
const TEXT = /\.(?:mdx?|markdown|mdown|mkdn?|ya?ml|txt)$/i;

/** A name with no step up in it, not hidden, and with nothing that git or a shell reads otherwise. */
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.,' ()+@-]*$/u;

/**
 * Beside a text also what cameras, telephones and people call pictures by: nobody meets these names in an address,
 * since what is published is named anew.
 */
const PLAIN_NAME_BESIDE =
  /^[\p{L}\p{N}_\p{Extended_Pictographic}\p{RI}%([!+&‘“][\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}\p{EMod}_.,' ()+@%&!=~#[\]–—’‘“”-]*$/u;

/** 300 characters: the longest path that the form makes has 100. */
const LONGEST = 300;

/** Whether a file is of a kind that may lie beside texts: a picture, a sound, a film or a document. */
export function isBeside(file: string): boolean {
  return BESIDE.test(file);
}

export function isLitter(file: string): boolean {
  return LITTER.has(file.split('/').at(-1) ?? '');
}

/** The folder of what any text may show, whichever it lies beside. */
export const MEDIA = 'media';

/** What a file is by its path below the content folder, or why there is no such file in content. */
export function findPlace(file: string): FileKind | FileWords {
  const words = refuseName(file);
  if (words) return words;
  const alone = ALONE.get(file);
  if (alone) return alone;
  const [folder = '', ...below] = file.split('/');
  const other = findOtherKind(file);
  if (other !== undefined && below.length > 0) return refusePicture(file, other);
  const document = findOtherDocument(file);
  if (document !== undefined && below.length > 0) return refuseDocument(file, document);
  if (folder === MEDIA && below.length > 0 && isBeside(file)) return 'other';
  const place = FOLDERS.get(folder);
  if (!place || below.length === 0) return misplaced(file);
  const { kind, ending } = place;
  if (isTextPlace(kind, below, ending)) return kind;
  if (isBeside(file)) return 'other';
  return TEXT.test(file) && file.endsWith(ending) ? misplaced(file) : wrongEnding(file, ending);
}

/** Why a file or a folder cannot have this name, wherever it lies. */
export function refuseName(file: string): FileWords | undefined {
  const names = file.split('/');
  if (names.some((name) => name.startsWith('.'))) return hidden(file);
  const plain = isBeside(file) ? PLAIN_NAME_BESIDE : PLAIN_NAME;
  if (
    file.length <= LONGEST &&
    names.every((name, depth) => (depth < names.length - 1 ? PLAIN_NAME : plain).test(name))
  )
    return undefined;
  return {
    slug: 'file-characters',
    message:
      file.length > LONGEST
        ? `The path of this file is longer than ${LONGEST} characters.`
        : 'The name of this file holds characters that an address or a program would read otherwise.',
    found: JSON.stringify(file.slice(0, LONGEST)),
    expected: 'letters, digits and hyphens, beginning with a letter or a digit',
    mend: { advice: 'Give it a plain name.', example: 'my-first-post.mdx' },
  };
}

/** Why a folder cannot be there. */
export function refuseFolder(folder: string): FileWords | undefined {
  if (!TEXT.test(folder)) return refuseName(folder);
  return {
    slug: 'file-folder',
    message: 'This is a folder, and its name is that of a file.',
    found: folder,
    expected: 'a file; or a folder with a plain name, in which the post is called index.mdx',
    mend: {
      advice: 'Take the ending off the name of the folder, and call the post in it index.mdx.',
      example: `${folder.replace(TEXT, '')}/index.mdx`,
    },
  };
}

/** A post is a file, or `index.mdx` in a folder of its own; everything else is a file. */
function isTextPlace(kind: FileKind, below: string[], ending: string): boolean {
  const [first = '', second] = below;
  if (below.length === 1) return first.endsWith(ending) && first !== `index${ending}`;
  return kind === 'post' && below.length === 2 && second === 'index.mdx';
}

function hidden(file: string): FileWords {
  return {
    slug: 'file-hidden',
    message: 'A name that begins with a dot is hidden, so nobody would see what is published from it.',
    found: file,
    expected: 'a name that begins with a letter or a digit',
    mend: {
      advice:
        'Delete it if a program has left it there, as most such files are; else give it a name without the dot.',
    },
  };
}

function misplaced(file: string): FileWords {
  return {
    slug: 'file-misplaced',
    message: 'Nothing is read from here.',
    found: file,
    expected:
      'site.yaml, home.yaml, words.txt, posts/NAME.mdx, posts/NAME/index.mdx, pages/NAME.mdx, people/NAME.yaml or topics/NAME.yaml; pictures beside their text or in media/',
    mend: {
      advice: 'Move the file to one of these places, or out of content/.',
      example: 'posts/my-first-post.mdx',
    },
  };
}

/** What is nearly the right ending; a ".txt" beside posts may be anything. */
const NEAR_ENDINGS = new Map([
  ['.mdx', /\.(?:mdx?|markdown|mdown|mkdn?)$/i],
  ['.yaml', /\.ya?ml$/i],
]);

function toMend(file: string, ending: string): MendWords {
  const near = NEAR_ENDINGS.get(ending);
  const to = near && file.replace(near, ending);
  if (to !== undefined && to !== file && typeof findPlace(to) === 'string') return { rename: file, to };
  return { advice: `Give a text the ending ${ending}; take any other file out of content/.` };
}

function refusePicture(file: string, kind: string): FileWords {
  const isOfTelephone = kind === 'HEIC' || kind === 'HEIF';
  return {
    slug: 'picture-kind',
    message: `This is a ${kind} picture, which can be neither read here nor shown by every browser.`,
    found: file,
    expected: TAKEN,
    mend: {
      advice: isOfTelephone
        ? 'Export the picture as JPEG from Photos; a telephone takes JPEG with Settings, Camera, Formats, Most Compatible.'
        : 'Save the picture as JPEG or PNG with the program that shows it.',
    },
  };
}

function refuseDocument(file: string, kind: string): FileWords {
  return {
    slug: 'download-kind',
    message: `This is ${kind}, which may hold more than it shows, and which not every telephone can open.`,
    found: file,
    expected: TAKEN_DOCUMENTS,
    mend: {
      advice:
        kind === 'an archive'
          ? 'Put the files that are in it beside the text, each by itself.'
          : 'Save it as PDF with the program that it was made with; a PDF can have fields to fill in.',
    },
  };
}

function wrongEnding(file: string, ending: string): FileWords {
  return {
    slug: 'file-ending',
    message: `Texts in this folder end with ${ending}, and this file does not; nobody would read it.`,
    found: file,
    expected: `a name with ${ending} at its end, or a picture, PDF, sound or film beside a text`,
    mend: toMend(file, ending),
  };
}
