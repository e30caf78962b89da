import { distance } from 'fastest-levenshtein';
import { faultAt, type FaultWords } from '../../source/source-text.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Picture } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { folderOf, openFiles, type FindFile } from '../../pictures/find-picture.ts';
import { nameToKind, TAKEN } from '../../pictures/picture-name.ts';
import type { ContentFiles } from '../../source/content-files.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, DocumentRule } from '../rule.ts';
import { getFrontSchema, listEntries, readFrontPictures } from '../front-texts.ts';

/** Every picture lies beside its post and says in words what it shows. */
export const checkPictures: DocumentRule = (document, { content, schemas }) =>
  [
    ...readFrontPictures(document.yaml, getFrontSchema(document, schemas)),
    ...(document.body?.pictures ?? []),
  ].flatMap((picture) => checkPicture(picture, document.text, content.files));

/** The same for people and the site. */
export const checkEntryPictures: ContentRule = ({ content, schemas }) =>
  listEntries(content, schemas).flatMap(({ entry: { text, yaml }, schema }) =>
    readFrontPictures(yaml, schema).flatMap((picture) => checkPicture(picture, text, content.files)),
  );

function checkPicture({ url, alt, place }: Picture, text: Document['text'], files: ContentFiles): Fault[] {
  const fault = (slug: FaultSlug, words: FaultWords) =>
    faultAt(text, place.offset, place.length, slug, words);
  const faults = [];
  if (alt?.trim() === '') {
    faults.push(
      fault('picture-text-missing', {
        message: 'This picture says nothing to those who cannot see it.',
        found: `![](${url})`,
        mend: {
          advice: 'Say between the square brackets, in a few words, what the picture shows.',
          example: `![Two chairs by a window](${url})`,
        },
      }),
    );
  }
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    faults.push(
      fault('picture-elsewhere', {
        message: 'This picture lies on another host, which would see every reader.',
        found: url,
        mend: {
          advice: 'Put the picture beside the post, and write its name here.',
          example: `./${/[\w-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.exec(url)?.[0] ?? 'picture.jpg'}`,
        },
      }),
    );
    return faults;
  }
  const folder = folderOf(text.file);
  const file = findFileOf(files)(url, folder);
  if (file === undefined) {
    faults.push(
      fault('picture-missing', {
        message: 'There is no such picture.',
        found: url,
        mend: {
          advice:
            'Put the picture beside the text or into content/media, or write the name that it has, capital letters and ending included.',
          example: suggest(url, folder, files) ?? './picture.jpg',
        },
      }),
    );
  } else if (!nameToKind(file)) {
    faults.push(
      fault('picture-kind', {
        message: 'This file is no picture.',
        found: url,
        expected: `a picture that was saved as ${TAKEN}`,
        mend: {
          advice:
            'Write the name of a picture here. A film and a recording have tags of their own; a document is linked to.',
        },
      }),
    );
  }
  return faults;
}

/** Made once for all documents of a run. */
const FINDERS = new WeakMap<ContentFiles, FindFile>();

export function findFileOf(files: ContentFiles): FindFile {
  const find = FINDERS.get(files) ?? openFiles([...files.others, ...files.publicFiles]);
  FINDERS.set(files, find);
  return find;
}

/** The picture beside the text, or in content/media, that was probably meant: "Beach.JPG" for "beach.jpg". */
function suggest(url: string, folder: string, { pictures }: ContentFiles): string | undefined {
  const own = folder === '' ? '' : `${folder}/`;
  const addresses = [...pictures.keys()].flatMap((name) => {
    if (name.startsWith(own) && !name.slice(own.length).includes('/')) return [`./${name.slice(own.length)}`];
    return name.startsWith('media/') ? [`/${name}`] : [];
  });
  const wanted = nameIn(url);
  return addresses.find((address) => {
    const name = nameIn(address);
    return distance(name, wanted) <= MOST_SLIPS && digitsIn(name) === digitsIn(wanted);
  });
}

/** Letters that are wrong, missing or too many. Of small and capital ones none is. */
const MOST_SLIPS = 1;

/** "IMG_1.jpg" is not "IMG_2.jpg" with a slip. */
function digitsIn(name: string): string {
  return name.replace(/\D+/g, ' ');
}

function nameIn(address: string): string {
  return (address.split('/').at(-1) ?? '').toLowerCase();
}
