import type { Heading, PhrasingContent, Root, RootContent, Text } from 'mdast';

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

/** Joins what a program cut into pieces, and has spaces stand beside marks and not in them: a mark beside a space is none. */
export function tidyTree(node: Root | RootContent): void {
  if (!('children' in node)) return;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    node.children = trimEnds(tidyWords(node.children));
  else for (const child of node.children) tidyTree(child);
}

function isMark(node: PhrasingContent | undefined): node is Mark {
  return /^(?:strong|emphasis|delete|link)$/.test(node?.type ?? '');
}

function isText(node: PhrasingContent | undefined): node is Text {
  return node?.type === 'text';
}

function tidyWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidy: PhrasingContent[] = [];
  for (const node of nodes.flatMap(splitSpaces)) add(tidy, node);
  return tidy.map((node) => (isText(node) ? { ...node, value: mendSpaces(node.value) } : node));
}

/** A mark without the spaces at its ends, which stand beside it; one without words is none. */
function splitSpaces(node: PhrasingContent): PhrasingContent[] {
  if (!isMark(node)) return [node];
  const children = tidyWords(node.children).flatMap((child) =>
    // "Strong" within "strong".
    isMark(child) && child.type === node.type ? child.children : [child],
  );
  const before = cutEnd(children, 0, /^\s+/);
  const after = cutEnd(children, children.length - 1, /\s+$/);
  const outside = [before, after].map((value): PhrasingContent[] => (value ? [{ type: 'text', value }] : []));
  return [
    ...(outside[0] ?? []),
    ...(children.length > 0 ? [{ ...node, children: tidyWords(children) }] : []),
    ...(outside[1] ?? []),
  ];
}

/** Takes spaces off a text at an end, and the text itself where nothing is left. */
function cutEnd(children: PhrasingContent[], at: number, spaces: RegExp): string {
  const text = children[at];
  if (!isText(text)) return '';
  const [found = ''] = spaces.exec(text.value) ?? [];
  const value = text.value.replace(spaces, '');
  if (value === '') children.splice(at, 1);
  else children[at] = { ...text, value };
  return found;
}

function add(tidy: PhrasingContent[], node: PhrasingContent): void {
  const last = tidy.at(-1);
  const before = tidy.at(-2);
  if (isText(last) && isText(node)) {
    tidy[tidy.length - 1] = { ...last, value: last.value + node.value };
  } else if (isMark(last) && isMark(node) && isSame(last, node)) {
    tidy[tidy.length - 1] = join(last, node, '');
  } else if (
    isMark(before) &&
    isText(last) &&
    last.value.trim() === '' &&
    isMark(node) &&
    isSame(before, node)
  ) {
    tidy.splice(-2, 2, join(before, node, last.value));
  } else if (!(isText(node) && node.value === '')) {
    tidy.push(node);
  }
}

function isSame(one: Mark, other: Mark): boolean {
  return one.type === other.type && (one.type !== 'link' || (other.type === 'link' && one.url === other.url));
}

function join(one: Mark, other: Mark, between: string): Mark {
  const space: PhrasingContent[] = between ? [{ type: 'text', value: between }] : [];
  return { ...one, children: tidyWords([...one.children, ...space, ...other.children]) };
}

/** Programs write unbreakable spaces to keep two spaces apart; a number, a French sign and its word keep theirs. */
function mendSpaces(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/(?<![«\d])\u00a0(?![»?!:;%€\d])/g, ' ')
    .replace(/ {2,}/g, ' ');
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (isText(node) && node.value.trim() === '');
  while (nodes.length > 0 && isEmpty(nodes[0])) nodes.shift();
  while (nodes.length > 0 && isEmpty(nodes.at(-1))) nodes.pop();
  const trimmed = nodes.map((node, index) => {
    if (!isText(node)) return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
  });
  return trimmed;
}

/** The deepest heading of a text; a page's title is the first. */
const DEEPEST = 4;

/**
 * Gives the headings of a text depths from 2 on, in the order that they had, without one left out: each is one below the
 * last one that was higher than it.
 *
 * @param after the depth of the heading that they come behind; undefined where there is none
 */
export function setDepths(root: Root, after: number | undefined): void {
  const headings = findHeadings(root);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const first = highest === 1 || after === undefined ? 2 : Math.min(highest, after + 1);
  const above: { was: number; is: number }[] = [];
  for (const heading of headings) {
    while ((above.at(-1)?.was ?? 0) >= heading.depth) above.pop();
    const is = Math.min((above.at(-1)?.is ?? first - 1) + 1, DEEPEST);
    above.push({ was: heading.depth, is });
    heading.depth = is === 2 ? 2 : is === 3 ? 3 : 4;
  }
}

/** Those in entries of lists and in quotations too. */
function findHeadings(node: Root | RootContent): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(findHeadings) : [];
}
