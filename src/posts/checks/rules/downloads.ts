import { nameToDownload, TAKEN } from '../../downloads/download.ts';
import { folderOf } from '../../pictures/find-picture.ts';
import { nameToKind } from '../../pictures/picture-name.ts';
import type { Link } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findMeant } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import type { RuleContext } from '../rule.ts';
import { findFileOf } from './pictures.ts';

/** A link to a file leads to one that lies beside the text or in content/media, and that readers can take away. */
export function checkDownloadLink(
  { url, place }: Link,
  { text }: Document,
  { content }: RuleContext,
): Fault[] {
  const { files } = content;
  const folder = folderOf(text.file);
  const file = findFileOf(files)(url, folder);
  if (file === undefined) {
    return [
      faultAt(text, place.offset, place.length, 'download-missing', {
        message: 'There is no such file.',
        found: url,
        mend: {
          advice:
            'Put the file beside the text or into content/media, or write the name that it has, capital letters and ending included.',
          example: findMeant(url, listAddresses(folder, [...files.downloads.keys()])) ?? './worksheet.pdf',
        },
      }),
    ];
  }
  // What lies in public/ has an address of its own.
  if (nameToDownload(file) || file.startsWith('/')) return [];
  const isPicture = nameToKind(file) !== undefined;
  return [
    faultAt(text, place.offset, place.length, 'download-kind', {
      message: isPicture
        ? 'This is a picture, which is shown and not linked to.'
        : 'This file goes with a film, which is shown and not linked to.',
      found: url,
      expected: TAKEN,
      mend: isPicture
        ? { advice: 'Show the picture in the text.', example: `![What the picture shows](${url})` }
        : { advice: 'Leave the words without the link.' },
    }),
  ];
}

/** As a text in a folder would name these files. */
function listAddresses(folder: string, files: readonly string[]): string[] {
  const own = folder === '' ? '' : `${folder}/`;
  return files.flatMap((file) => {
    if (file.startsWith('media/')) return [`/${file}`];
    return file.startsWith(own) && !file.slice(own.length).includes('/')
      ? [`./${file.slice(own.length)}`]
      : [];
  });
}
