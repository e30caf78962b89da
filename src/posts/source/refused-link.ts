import type { MdastNode } from 'satteri';
import { addFault, findIn, toPlace, type Walk } from './walk.ts';
import type { Place } from './place.ts';

/** Whether a link leads somewhere and has something to press. */
export function isWholeLink(node: Extract<MdastNode, { type: 'link' }>, url: string, walk: Walk): boolean {
  const isEmpty = !node.children.some(hasWords);
  if (url !== '' && !isEmpty) return true;
  addFault(toPlace(node, walk), walk, {
    slug: 'link-empty',
    message: isEmpty
      ? 'This link has no words, so nobody can press it.'
      : 'This link leads nowhere: it has no address.',
    mend: {
      advice: isEmpty
        ? 'Write the words of the link between the square brackets, or take the link out.'
        : 'Write the address between the round brackets, or leave the words without any brackets.',
      example: '[boundaries](/topics/boundaries/)',
    },
  });
  return false;
}

function hasWords(node: MdastNode): boolean {
  if (node.type === 'image') return true;
  if ('value' in node && typeof node.value === 'string') return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}

/** Whether a picture has one. */
export function hasAddress(url: string, place: Place, walk: Walk): boolean {
  if (url !== '') return true;
  addFault(place, walk, {
    slug: 'picture-address-missing',
    message: 'This picture has no address, so there is nothing to show.',
    mend: {
      advice: 'Write the name of a file beside the post between the round brackets, or take the picture out.',
      example: './picture.jpg',
    },
  });
  return false;
}

/** Says of words that look like a link in Markdown, and are none, that one is meant; readers would see its signs. */
export function refuseHalfLinks(text: string, node: MdastNode, walk: Walk): void {
  if (!text.includes('](')) return;
  const place = findIn(node, '](', walk);
  // What is escaped is meant as it stands.
  if (walk.text.source.charAt(place.offset - 1) === '\\' || !walk.text.source.startsWith('](', place.offset))
    return;
  addFault(place, walk, {
    slug: 'link-form',
    message:
      'A link is meant here, and its address cannot be read as one: it has a space in it, or is not closed.',
    found: walk.text.source.slice(place.offset, place.offset + 60).split('\n')[0] ?? '',
    mend: {
      advice: 'Write the address without spaces, and ")" behind it.',
      example: '[boundaries](/topics/boundaries/)',
    },
  });
}

/** The part of an address before its first space is a link by itself, and nobody's meaning. */
export function isOfHalfLink(node: MdastNode, walk: Walk): boolean {
  return walk.text.source.startsWith('](', toPlace(node, walk).offset - 2);
}
