import { kindToUse, nameToMediaKind, TAKEN_FOR } from '../../media/media-kind.ts';
import { folderOf } from '../../pictures/find-picture.ts';
import type { Media } from '../../source/tree.ts';
import type { Content, Document } from '../../source/content.ts';
import { refusedToFault, type FileWords } from '../../source/refused-file.ts';
import { faultAt } from '../../source/source-text.ts';
import type { InspectedMedia } from '../../media/inspect-media.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { findMeant } from '../words/nearest.ts';
import { findFileOf } from './pictures.ts';

/** Every film, recording and captions file that a text names is there. */
export const checkMedia: DocumentRule = ({ body, text }, { content: { files } }) => {
  const folder = folderOf(text.file);
  return (body?.media ?? []).flatMap((media): Fault[] => {
    const { url, use, place } = media;
    // Another kind of file is told by the schema of the tag.
    const kind = nameToMediaKind(url);
    if (kind === undefined || kindToUse(kind) !== use || findFileOf(files)(url, folder) !== undefined)
      return [];
    return [
      faultAt(text, place.offset, place.length, 'media-missing', {
        message: 'There is no such file.',
        found: url,
        expected: TAKEN_FOR[use].words,
        mend: {
          advice:
            'Put the file beside the text or into content/media, or write the name that it has, capital letters and ending included.',
          example: suggest(media, folder, files.media.keys()) ?? TAKEN_FOR[use].example,
        },
      }),
    ];
  });
};

/** The file beside the text, or in content/media, that was probably meant. */
function suggest({ url, use }: Media, folder: string, names: Iterable<string>): string | undefined {
  const own = folder === '' ? '' : `${folder}/`;
  const addresses = Array.from(names).flatMap((name) => {
    const kind = nameToMediaKind(name);
    if (kind === undefined || kindToUse(kind) !== use) return [];
    if (name.startsWith(own) && !name.slice(own.length).includes('/')) return [`./${name.slice(own.length)}`];
    return name.startsWith('media/') ? [`/${name}`] : [];
  });
  return findMeant(url, addresses);
}

interface Options {
  media: InspectedMedia;
  /** The content folder's own name, with which the places of a report begin. */
  name: string;
}

/** Every such file is what its name says, tells nobody where it was made, and is played somewhere. */
export function checkMediaFiles(content: Content, { media, name }: Options): Fault[] {
  const { posts, pages } = content;
  const published = listUsed(
    content,
    [...posts, ...pages].filter(({ declared }) => !declared.draft),
  );
  const drafted = listUsed(
    content,
    [...posts, ...pages].filter(({ declared }) => declared.draft),
  );
  const isTaken = (file: string) => content.files.others.has(file);
  return Array.from(media).flatMap(([file, { refused }]) => {
    const tell = (words: FileWords) => refusedToFault({ file, ...words }, name, isTaken);
    const isUsed = published.has(file) || drafted.has(file);
    if (!refused) return isUsed ? [] : [tell(unused(file))];
    const fault = tell({ found: file, ...refused });
    return [isUsed && !published.has(file) ? { ...fault, isOfDraft: true } : fault];
  });
}

/** The files that texts play, lead to, or take for a picture, which is told by another rule. */
function listUsed({ files }: Content, texts: readonly Document[]): ReadonlySet<string> {
  const findFile = findFileOf(files);
  return new Set(
    texts.flatMap(({ text, media, pictures, links }) =>
      [...media, ...pictures, ...links.map(({ url }) => url)].flatMap(
        (url) => findFile(url, folderOf(text.file)) ?? [],
      ),
    ),
  );
}

function unused(file: string): FileWords {
  return {
    slug: 'media-unused',
    message: 'No text plays this file, so it is not published.',
    found: file,
    expected: 'a file that a text plays',
    mend: { advice: 'Play it in a post, by the tag for films or the one for recordings, or delete it.' },
  };
}
