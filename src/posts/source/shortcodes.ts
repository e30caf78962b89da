import type { MdastNode } from 'satteri';
import { addFault, findIn, type Walk } from './walk.ts';

/**
 * Marks that WordPress and its builders replace by something else when they show a page: a name of theirs, or a name
 * with properties.
 */
const SHORTCODE =
  /\[\/?(?:(?:gallery|caption|embed|audio|video|playlist|contact-form(?:-7)?|vc_\w+|et_pb_\w+|fusion_\w+)\b[^\]\n]*|[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n]*"|[“”][^“”\n]*[“”]|[^\s\]]+))+\s*\/?)\]/g;

/** Says of each such mark in a text that it is one. */
export function refuseShortcodes(text: string, node: MdastNode, walk: Walk): void {
  for (const [written] of text.matchAll(SHORTCODE)) {
    const { offset, length } = findIn(node, written.split(/\s/)[0] ?? '', walk);
    addFault({ offset, length }, walk, {
      slug: 'shortcode',
      message: 'This is a mark of the program that the text comes from; here it would be shown as it stands.',
      // As it stands in the file, where quotation marks are still straight.
      found: walk.text.source.slice(offset, offset + Math.min(60, written.length)),
      mend: { advice: 'Put the words, pictures or links there that it stood for, or take it out.' },
    });
  }
}
