import type { Element, ElementContent, Nodes, Properties } from 'hast';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp img picture iframe video audio object embed'
  ).split(' '),
);

/** Marks that stand on lines of their own. */
const BLOCK_MARKS: ReadonlySet<string> = new Set(['video', 'audio', 'button', 'embed']);

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

/** What stands on lines of its own; a picture does, wherever it is put. */
export function isBlock(node: Nodes): boolean {
  if (!isElement(node)) return false;
  return BLOCKS.has(node.tagName) || BLOCK_MARKS.has(readProperty(node, 'dataImport'));
}

export function holdsBlock(node: Nodes): boolean {
  return isBlock(node) || (isElement(node) && node.children.some(holdsBlock));
}

export function makeElement(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** What an attribute says; empty where it is not there. */
export function readProperty({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The letters of a node, spaces as they are. */
export function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(readText).join('') : '';
}

/** The words of a node in one line. */
export function readWords(node: Nodes): string {
  return readText(node)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** The elements below a node that a test takes, in their order; none within another. */
export function findAll(node: Nodes, isWanted: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return isWanted(child) ? [child] : findAll(child, isWanted);
  });
}
