import { isKnownAddress } from './address.ts';
import { addFault, findForbiddenIn, type Walk } from './walk.ts';
import type { Place } from './place.ts';

/** Whether a page may hold an address that stands in a body; told where it may not. */
export function isKnown(url: string, use: 'link' | 'picture', place: Place, walk: Walk): boolean {
  findForbiddenIn(url, place, walk);
  if (isKnownAddress(url, use)) return true;
  addFault(place, walk, {
    slug: use === 'link' ? 'link-form' : 'picture-elsewhere',
    message: 'An address of this kind may stand on no page.',
    found: url.slice(0, 60),
    expected:
      use === 'link'
        ? 'an address that begins with https://, mailto:, tel: or a slash'
        : 'a picture beside the post',
    mend:
      use === 'link'
        ? {
            advice: 'Write where the link should lead, or leave the words without the link.',
            example: '/contact/',
          }
        : { advice: 'Put the picture beside the post, and write its name here.', example: './picture.jpg' },
  });
  return false;
}
