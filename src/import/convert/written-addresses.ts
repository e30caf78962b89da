import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** An address among words, without the sign that ends the sentence, and one of mail. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”()[\]{}|\\^`]*[^\s<>"“”()[\]{}|\\^`.,;:!?'’*_~]|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]*[a-z\d])+/gi;

/**
 * Makes links of addresses that stand among the words. Readers see links there anyhow, and signs in them, such as "_",
 * could not be told from marks.
 */
export function linkAddresses(root: Root): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const made = split(node.value);
    if (made.length < 2 && made[0]?.type === 'text') return undefined;
    parent.children.splice(index, 1, ...made);
    return index + made.length;
  });
}

function split(value: string): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  let from = 0;
  for (const found of value.matchAll(ADDRESS)) {
    const [words] = found;
    const isWeb = /^(?:https?:|www\.)/i.test(words);
    const url = isWeb ? words.replace(/^www\./i, 'https://$&') : `mailto:${words}`;
    if (!URL.canParse(url)) continue;
    if (found.index > from) made.push({ type: 'text', value: value.slice(from, found.index) });
    made.push({ type: 'link', url, children: [{ type: 'text', value: words }] });
    from = found.index + words.length;
  }
  if (from < value.length || made.length === 0) made.push({ type: 'text', value: value.slice(from) });
  return made;
}
