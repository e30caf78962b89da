import type { ContentSchemas } from '../../schema/content-schemas.ts';
import { listPictures } from '../../schema/walk.ts';
import { listEntries } from '../front-texts.ts';
import { folderOf } from '../../pictures/find-picture.ts';
import type { InspectedPictures } from '../../pictures/inspect-pictures.ts';
import type { Content, Document } from '../../source/content.ts';
import { refusedToFault, type FileWords } from '../../source/refused-file.ts';
import type { Fault } from '../report.ts';
import { findFileOf } from './pictures.ts';

interface Options {
  schemas: ContentSchemas;
  pictures: InspectedPictures;
  /** The content folder's own name, with which the places of a report begin. */
  name: string;
}

/**
 * Every picture can be drawn again for readers, and is shown somewhere. One that drafts alone show may be as unfinished
 * as they are.
 */
export function checkPictureFiles(content: Content, { schemas, pictures, name }: Options): Fault[] {
  const isTaken = (file: string) => content.files.others.has(file);
  const { published, drafted } = listShown(content, schemas);
  return Array.from(pictures).flatMap(([file, picture]) => {
    // What lies in public/ is served as it is; it has to be drawn only where a text shows it.
    const isPublic = file.startsWith('/');
    const isShown = published.has(file) || drafted.has(file);
    const tell = (words: FileWords) =>
      isPublic
        ? refusedToFault({ file: file.slice(1), ...words }, 'public', isTaken)
        : refusedToFault({ file, ...words }, name, isTaken);
    if ('facts' in picture) {
      if (picture.metadata && picture.metadata.length > 0) return [tell(telling(file, picture.metadata))];
      return isPublic || isShown ? [] : [tell(unused(file))];
    }
    if (isPublic && !isShown) return [];
    const fault = tell({ found: file, ...picture.refused });
    return [isShown && !published.has(file) ? { ...fault, isOfDraft: true } : fault];
  });
}

interface ShownFiles {
  published: ReadonlySet<string>;
  drafted: ReadonlySet<string>;
}

/** The files that texts show. */
function listShown(content: Content, schemas: ContentSchemas): ShownFiles {
  const findFile = findFileOf(content.files);
  const documents = [...content.posts, ...content.pages];
  const entries = listEntries(content, schemas).map(({ entry: { text, yaml }, schema }) => ({
    text,
    pictures: listPictures(schema, yaml.data).map((found) => found.text),
  }));
  const list = (texts: readonly Pick<Document, 'text' | 'pictures'>[]) =>
    new Set(
      texts.flatMap(({ text, pictures }) =>
        pictures.flatMap((address) => findFile(address, folderOf(text.file)) ?? []),
      ),
    );
  return {
    published: list([...documents.filter(({ declared }) => !declared.draft), ...entries]),
    drafted: list(documents.filter(({ declared }) => declared.draft)),
  };
}

function unused(file: string): FileWords {
  return {
    slug: 'picture-unused',
    message: 'No text shows this picture, so it is not published.',
    found: file,
    expected: 'a picture that a text shows',
    mend: {
      advice: 'Show the picture in a text, or delete it.',
      example: '![What the picture shows](./picture.jpg)',
    },
  };
}

/** What lies in public/ is published as it is, with all that is in it. */
function telling(file: string, metadata: readonly string[]): FileWords {
  return {
    slug: 'picture-metadata',
    message: 'This picture tells everybody who has it more than it shows.',
    found: metadata.join(', '),
    expected: 'a picture in public/ with nothing in its file but the picture',
    mend: {
      advice: 'Take it out of the file by the command.',
      example: `npm run pictures:clean -- ${quote(`public${file}`)}`,
    },
  };
}

/** As a shell reads it as one word. */
function quote(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
