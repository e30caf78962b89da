import type { MdastNode } from 'satteri';
import { attributesToHtml } from './html.ts';
import { hasAddress } from './refused-link.ts';
import { isKnown } from './known-address.ts';
import { unmask } from './mask.ts';
import { addText, findIn, toPlace, write, type Walk } from './walk.ts';

export type Image = Extract<MdastNode, { type: 'image' }>;

/**
 * Reads a picture, for those who check it and for the page that shows it. Its title is its caption; in the midst of a
 * sentence there is no room for one.
 */
export function walkPicture(node: Image, walk: Walk, { isAlone }: { isAlone: boolean }): void {
  const caption = unmask(node.title ?? '');
  const url = unmask(node.url);
  const alt = unmask(node.alt ?? '');
  const place = toPlace(node, walk);
  addText(alt, findIn(node, alt, walk), walk, true);
  addText(caption, findIn(node, caption, walk), walk, true);
  if (!hasAddress(url, place, walk) || !isKnown(url, 'picture', place, walk)) {
    // A draft is shown with what is wrong in it: without an address that no page may hold.
    write(walk.parts, `<img${attributesToHtml({ alt, title: caption || undefined })}>`);
    return;
  }
  const isFirst = walk.body.pictures.length === 0;
  walk.body.pictures.push({ url, alt, place, study: walk.study });
  walk.parts.push({ picture: { url, alt, ...(caption ? { caption } : {}), isAlone, isFirst } });
}

/** The pictures of a paragraph that has nothing else in it; undefined where there are words as well. */
export function findLonePictures({ children }: { children: readonly MdastNode[] }): Image[] | undefined {
  const pictures: Image[] = [];
  for (const child of children) {
    if (child.type === 'image') pictures.push(child);
    else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
      return undefined;
  }
  return pictures.length > 0 ? pictures : undefined;
}
