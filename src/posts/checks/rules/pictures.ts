import path from 'node:path';
import { decodeAddress } from '../../../lib/decode-address.ts';
import { faultAt, type FaultWords } from '../../source/source-text.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { DocumentRule } from '../rule.ts';

/** Every picture lies beside its post and says in words what it shows. */
export const checkPictures: DocumentRule = ({ body, text }, { content }) =>
  (body?.pictures ?? []).flatMap(({ url, alt, place }) => {
    const fault = (slug: FaultSlug, words: FaultWords) =>
      faultAt(text, place.offset, place.length, slug, words);
    const faults = [];
    if (alt.trim() === '') {
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
    } else if (!isThere(url)) {
      faults.push(
        fault('picture-missing', {
          message: 'There is no such picture.',
          found: url,
          mend: {
            advice:
              'Put the picture beside the post, or write the name that it has, capital letters and ending included.',
            example: './picture.jpg',
          },
        }),
      );
    }
    return faults;

    function isThere(address: string): boolean {
      if (address.startsWith('/')) return content.files.publicFiles.has(address);
      const folder = path.posix.dirname(text.file.split('/').slice(1).join('/'));
      const file = decodeAddress(address);
      return file !== undefined && content.files.others.has(path.posix.join(folder, file));
    }
  });
