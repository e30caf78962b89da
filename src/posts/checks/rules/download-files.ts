import path from 'node:path';
import { isFileAddress } from '../../downloads/download.ts';
import type { InspectedDownloads } from '../../downloads/inspect-downloads.ts';
import { folderOf } from '../../pictures/find-picture.ts';
import type { Content, Document } from '../../source/content.ts';
import { refusedToFault, type FileWords } from '../../source/refused-file.ts';
import { checkPdf, type KnownNames } from '../guard/pdf.ts';
import type { Fault } from '../report.ts';
import { findFileOf } from './pictures.ts';

interface Options extends KnownNames {
  downloads: InspectedDownloads;
  /** The content folder's own name, with which the places of a report begin. */
  name: string;
}

/**
 * Every file that a text leads to is what its name says and tells of nobody, and every PDF and book is led to. One that
 * drafts alone lead to may be as unfinished as they are.
 */
export function checkDownloadFiles(content: Content, { downloads, name, ...known }: Options): Fault[] {
  const { posts, pages } = content;
  const published = listLinked(
    content,
    [...posts, ...pages].filter(({ declared }) => !declared.draft),
  );
  const drafted = listLinked(
    content,
    [...posts, ...pages].filter(({ declared }) => declared.draft),
  );
  return Array.from(downloads).flatMap(([file, found]) => {
    const isPublic = file.startsWith('/');
    const isLinked = published.has(file) || drafted.has(file);
    const tell = (words: FileWords) =>
      refusedToFault(
        { file: isPublic ? file.slice(1) : file, ...words },
        isPublic ? 'public' : name,
        () => false,
      );
    // What lies in public/ is published whatever it is; sounds have other ways to be heard.
    if (!isLinked && !isPublic)
      return OF_READERS.has(path.posix.extname(file).toLowerCase()) ? [tell(unused(file))] : [];
    if ('refused' in found) {
      if (isPublic) return [];
      const fault = tell({ found: file, ...found.refused });
      return [published.has(file) ? fault : { ...fault, isOfDraft: true }];
    }
    const words = found.metadata && checkPdf(file, found.metadata, known);
    return words ? [tell(words)] : [];
  });
}

/** What nobody can do anything with but take it away. */
const OF_READERS: ReadonlySet<string> = new Set(['.pdf', '.epub']);

/** The files that texts lead to. */
function listLinked({ files }: Content, documents: readonly Document[]): ReadonlySet<string> {
  const findFile = findFileOf(files);
  return new Set(
    documents.flatMap(({ text, links }) =>
      links
        .filter(({ url }) => isFileAddress(url))
        .flatMap(({ url }) => findFile(url, folderOf(text.file)) ?? []),
    ),
  );
}

function unused(file: string): FileWords {
  return {
    slug: 'download-unused',
    message: 'No text leads to this file, so it is not published.',
    found: file,
    expected: 'a file that a text leads to',
    mend: {
      advice: 'Lead to the file from a text, or delete it.',
      example: `[The worksheet](${file.startsWith('media/') ? `/${file}` : `./${path.posix.basename(file)}`})`,
    },
  };
}
