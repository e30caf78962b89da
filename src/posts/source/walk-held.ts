import type { MdastNode } from 'satteri';
import type { Held, ProseComponent } from '../schema/components/component.ts';
import { addFault, toPlace, type Walk } from './walk.ts';
import { findLonePictures, type Image } from './walk-picture.ts';
import type { Place } from './place.ts';

const EXPECTED: Record<Held, string> = {
  words: 'paragraphs of words alone',
  pictures: 'pictures alone',
  prose: 'paragraphs, lists, quotations, tables and pictures',
};

const WORDS: ReadonlySet<string> = new Set([
  'paragraph',
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'footnoteReference',
]);

/** What is told where it stands, whatever that is in: tags and code, and links that no post has. */
const TOLD_ELSEWHERE = /^(?:mdx.*|code|definition|linkReference|imageReference)$/;

const NAMES = new Map([
  ['heading', 'a heading'],
  ['image', 'a picture'],
  ['list', 'a list'],
  ['blockquote', 'a quotation'],
  ['table', 'a table'],
  ['thematicBreak', 'a line across the page'],
  ['footnoteDefinition', 'the text of a footnote'],
]);

/** Sorts what stands between a component's tags: its pictures, where those are all that it holds, and the rest. */
export function sortHeld(
  children: readonly MdastNode[],
  content: ProseComponent['content'],
): { pictures: Image[]; rest: readonly MdastNode[] } {
  if (content?.holds !== 'pictures') return { pictures: [], rest: children };
  const pictures: Image[] = [];
  const rest: MdastNode[] = [];
  for (const child of children) {
    const lone =
      child.type === 'paragraph' ? findLonePictures(child) : findLonePictures({ children: [child] });
    if (lone) pictures.push(...lone);
    else if (!isSpace(child)) rest.push(child);
  }
  return { pictures, rest };
}

/** Between two pictures. */
function isSpace(node: MdastNode): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Says of what a component, or a footnote, cannot hold that it stands there. */
export function refuseUnheld(
  children: readonly MdastNode[],
  { name, holds }: { name: string; holds?: Held | undefined },
  walk: Walk,
): void {
  if (!holds) return;
  for (const node of children.flatMap((child) => findUnheld(child, holds))) {
    const place = toPlace(node, walk);
    const [found = ''] = walk.text.source.slice(place.offset, place.offset + place.length).split('\n');
    addFault({ ...place, length: found.length }, walk, {
      slug: 'content-unexpected',
      message: `This ${name} has ${NAMES.get(node.type) ?? 'words'} in it.`,
      found: found.slice(0, 60),
      expected: EXPECTED[holds],
      mend: { advice: `Put it above or below, outside of the ${name}.` },
    });
  }
}

function findUnheld(node: MdastNode, holds: Held): MdastNode[] {
  if (TOLD_ELSEWHERE.test(node.type)) return [];
  const isHeld = { words: WORDS.has(node.type), pictures: false, prose: node.type !== 'heading' }[holds];
  if (!isHeld) return [node];
  return 'children' in node ? node.children.flatMap((child) => findUnheld(child, holds)) : [];
}

/** Says of one picture alone that it makes no gallery; that there is none at all is told of the tag. */
export function refuseTooFew(
  pictures: readonly Image[],
  { content, tag, walk }: { content: ProseComponent['content']; tag: Place; walk: Walk },
): void {
  if (!content?.least || pictures.length === 0 || pictures.length >= content.least) return;
  addFault(tag, walk, {
    slug: 'pictures-too-few',
    message: `This ${content.name} has one picture alone.`,
    expected: `${content.least} pictures or more`,
    mend: { advice: 'Add another picture, or take both tags out: a picture by itself needs none.' },
  });
}
