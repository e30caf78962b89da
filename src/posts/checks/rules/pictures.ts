import path from 'node:path';
import { decodeAddress } from '../../../lib/decode-address.ts';
import { faultAt } from '../../source/source-text.ts';
import type { DocumentRule } from '../rule.ts';

/** Every picture lies beside its post and says in words what it shows. */
export const checkPictures: DocumentRule = ({ body, text }, { content }) =>
  (body?.pictures ?? []).flatMap(({ url, alt, place }) => {
    const fault = (slug: Parameters<typeof faultAt>[3], words: Parameters<typeof faultAt>[4]) =>
      faultAt(text, place.offset, place.length, slug, words);
    const faults = [];
    if (alt.trim() === '') {
      faults.push(
        fault('picture-text-missing', {
          message: 'This picture says nothing to who cannot see it.',
          found: `![](${url})`,
          expected: 'a few words on what the picture shows',
          write: `![What the picture shows](${url})`,
        }),
      );
    }
    if (/^(?:[a-z]+:)?\/\//i.test(url)) {
      faults.push(
        fault('picture-elsewhere', {
          message: 'This picture lies on another host, which would see every reader.',
          found: url,
          expected: 'a picture beside the post',
          write: `./${url.split('/').at(-1) ?? 'picture.jpg'}`,
        }),
      );
    } else if (!isThere(url)) {
      faults.push(
        fault('picture-missing', {
          message: 'There is no such picture.',
          found: url,
          expected: 'a file beside the post, such as ./picture.jpg',
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
