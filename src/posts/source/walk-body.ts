import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { isFileAddress } from '../downloads/download.ts';
import { findComponent } from '../schema/components.ts';
import { encodeAddress, isKnownAddress } from './address.ts';
import type { Block, Body } from './tree.ts';
import { MOST_DEPTH, tooDeep } from './bulk.ts';
import { attributesToHtml, textToHtml, textToPre } from './html.ts';
import { isKnown } from './known-address.ts';
import { findMasked, splitMasked, unmask, type Piece } from './mask.ts';
import type { Part } from './parts.ts';
import { isOfHalfLink, isWholeLink, refuseHalfLinks } from './refused-link.ts';
import { refuseNode, refuseStatement } from './refused-node.ts';
import { refuseShortcodes } from './shortcodes.ts';
import {
  addFault,
  addText,
  findAddress,
  findForbiddenIn,
  findIn,
  toPlace,
  write,
  type Walk,
} from './walk.ts';
import { readElement } from './walk-element.ts';
import {
  keepFootnote,
  openFootnotes,
  refuseLoneMarks,
  UNMARKED,
  walkFootnotes,
  walkMark,
} from './walk-footnotes.ts';
import { refuseTooFew, refuseUnheld, sortHeld } from './walk-held.ts';
import { findLonePictures, walkPicture } from './walk-picture.ts';
import type { MendWords } from './source-text.ts';
import type { Place } from './place.ts';
import type { Fault } from '../checks/report.ts';

/** Words, and what may stand among them. */
const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

const HEADING_MARKS = /^#{1,6}/;

/** Nodes that are a tag around what stands in them. */
const WRAPPED = new Map([
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['delete', 'del'],
]);

/**
 * The one walk through a body: what rules and guard look at and what pages show come of the same step,
 * and a node that is not named here gets no further. So nothing is shown that nobody checked.
 */
export function walkBody(
  tree: MdastNode,
  {
    leftOut,
    ...start
  }: Pick<Walk, 'text' | 'masked' | 'offset' | 'kind' | 'components'> & Pick<Body, 'leftOut'>,
): { body: Body; faults: Fault[] } {
  const parts: Part[] = [];
  const body: Body = {
    elements: [],
    blocks: [],
    outline: [],
    links: [],
    pictures: [],
    media: [],
    anchors: [],
    leftOut,
    parts,
  };
  const walk: Walk = {
    ...start,
    body,
    faults: [],
    parts,
    study: undefined,
    within: undefined,
    footnotes: openFootnotes(),
    block: undefined,
    depth: 0,
    hasEntities: start.text.source.includes('&#'),
    slugger: new GithubSlugger(),
  };
  walkChildren(tree, walk);
  walkFootnotes(walk, walkChildren);
  return { body, faults: walk.faults };
}

function walkNode(node: MdastNode, walk: Walk): void {
  const { parts, body } = walk;
  switch (node.type) {
    case 'paragraph':
      walkParagraph(node, walk);
      return;
    case 'heading':
      walkHeading(node, walk);
      return;
    case 'blockquote':
      wrap('blockquote', node, walk);
      return;
    case 'list':
      walkList(node, walk);
      return;
    case 'table':
      walkTable(node, walk);
      return;
    case 'thematicBreak':
      write(parts, '<hr>');
      return;
    case 'text':
      refuseLoneMarks(node, walk);
      for (const piece of splitMasked(node.value)) walkPiece(piece, node, walk);
      return;
    case 'inlineCode':
      addPiece(node.value, node, walk);
      write(parts, `<code>${textToHtml(node.value)}</code>`);
      return;
    case 'break':
      addPiece('\n', node, walk);
      write(parts, '<br>\n');
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
      wrap(WRAPPED.get(node.type) ?? '', node, walk);
      return;
    case 'link': {
      if (walkBareLink(node, walk)) return;
      const title = unmask(node.title ?? '');
      const url = unmask(node.url);
      const place = findAddress(node, url, walk);
      addText(title, findIn(node, title, walk), walk, true);
      // A draft is shown with what is wrong in it: without an address that no page may hold.
      const isHalf = isOfHalfLink(node, walk);
      const isRight = isHalf
        ? isKnownAddress(url, 'link')
        : isWholeLink(node, url, walk) && isKnown(url, 'link', place, walk);
      if (isRight && !isHalf) body.links.push({ url, place });
      if (isRight && isFileAddress(url)) {
        const words: Part[] = [];
        walkChildren(node, { ...walk, parts: words });
        parts.push({ download: { url, parts: words, ...(title ? { title } : {}) } });
        return;
      }
      const href = isRight ? encodeAddress(url) : undefined;
      wrap('a', node, walk, { href, title: title || undefined });
      return;
    }
    case 'image':
      walkPicture(node, walk, { isAlone: false });
      return;
    case 'footnoteReference':
      walkMark(node, walk);
      return;
    case 'footnoteDefinition':
      keepFootnote(node, walk);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { element, props } = readElement(node, walk);
      const inner: Part[] = [];
      const component = findComponent(element.name, walk.components);
      const study = component?.isStory ? element : walk.study;
      const within = component?.content ? `a ${component.content.name}` : walk.within;
      const block = element.inline ? walk.block : undefined;
      const inside = { ...walk, parts: inner, study, within, block };
      const { pictures, rest } = sortHeld(node.children, component?.content);
      for (const picture of pictures) walkPicture(picture, inside, { isAlone: true });
      refuseTooFew(pictures, { content: component?.content, tag: element.tag, walk });
      if (component?.content) refuseUnheld(rest, component.content, walk);
      walkNodes(rest, node, inside);
      if (props) parts.push({ name: element.name, props, parts: inner });
      // Of a tag that is none of ours, a draft shows what stands in it.
      else for (const part of inner) write(parts, part);
      return;
    }
    default:
      refuse(node, walk);
  }
}

/** An address as it is typed ends at a "<", and the parser sees none in "https://coach.example<br>Next". */
function walkBareLink(node: Extract<MdastNode, { type: 'link' }>, walk: Walk): boolean {
  const { url } = node;
  const [words] = node.children;
  const end = findMasked(url);
  if (end < 0 || words?.type !== 'text' || walk.text.source.startsWith('[', toPlace(node, walk).offset))
    return false;
  const at = findMasked(words.value);
  walkPiece({ text: words.value.slice(0, at), url: url.slice(0, end) }, words, walk);
  for (const piece of splitMasked(words.value.slice(at))) walkPiece(piece, words, walk);
  return true;
}

function walkPiece(piece: Piece, node: MdastNode, walk: Walk): void {
  const { parts, body } = walk;
  if ('url' in piece) {
    const { url, text } = piece;
    const place = findIn(node, text, walk);
    const isRight = isKnown(url, 'link', place, walk);
    if (isRight) body.links.push({ url, place });
    addPiece(text, node, walk);
    const href = isRight ? encodeAddress(url) : undefined;
    write(parts, `<a${attributesToHtml({ href })}>${textToHtml(text)}</a>`);
    return;
  }
  refuseShortcodes(piece.text, node, walk);
  refuseHalfLinks(piece.text, node, walk);
  addPiece(piece.text, node, walk);
  write(parts, 'isBreak' in piece ? '<br>\n' : textToHtml(piece.text));
}

function walkChildren(node: MdastNode, walk: Walk): void {
  if ('children' in node) walkNodes(node.children, node, walk);
}

/** Words that stand by themselves below a tag on its own line belong together, as in a paragraph. */
function walkNodes(children: readonly MdastNode[], node: MdastNode, walk: Walk): void {
  if (walk.depth > MOST_DEPTH) {
    // Once for all that is too deep: it is one mistake.
    if (!walk.faults.some(({ slug }) => slug === 'nested-too-deep'))
      walk.faults.push(tooDeep(walk.text, toPlace(node, walk).offset));
    return;
  }
  const inner = { ...walk, depth: walk.depth + 1 };
  let run: Walk | undefined;
  for (const child of children) {
    if (walk.block || !PHRASING.has(child.type)) {
      run = undefined;
      walkNode(child, inner);
    } else {
      run ??= openBlock(inner);
      walkNode(child, run);
    }
  }
}

function wrap(
  tag: string,
  node: MdastNode,
  walk: Walk,
  attributes: Record<string, string | undefined> = {},
): void {
  write(walk.parts, `<${tag}${attributesToHtml(attributes)}>`);
  walkChildren(node, walk);
  write(walk.parts, `</${tag}>`);
}

/** "#Letting go", by itself: the mark of a page's title without its space. A word alone is a keyword, "#love". */
const MEANT_TITLE = /^#(?=\p{L})([^\n#]* [^\n#]*[^\n#.…!?,;:])$/u;

/** No heading has more letters: titles have 90 at most. */
const LONGEST_HEADING = 90;

/** A line that is meant as a heading is told as one, and shown as words. */
function noteHeading(node: MdastNode, walk: Walk): void {
  const place = toPlace(node, walk);
  const written = walk.text.source.slice(place.offset, place.offset + place.length);
  const text = MEANT_TITLE.exec(written)?.[1];
  if (text !== undefined && text.length <= LONGEST_HEADING)
    walk.body.outline.push({ depth: 1, text, slug: walk.slugger.slug(text), place });
}

/** Pictures alone are figures, which no paragraph can hold. */
function walkParagraph(node: Extract<MdastNode, { type: 'paragraph' }>, walk: Walk): void {
  noteHeading(node, walk);
  const pictures = findLonePictures(node);
  if (!pictures) wrap('p', node, openBlock(walk));
  for (const picture of pictures ?? []) walkPicture(picture, walk, { isAlone: true });
}

function walkHeading(node: Extract<MdastNode, { type: 'heading' }>, walk: Walk): void {
  // "##Heading" is masked with one sign less.
  const depth =
    HEADING_MARKS.exec(walk.text.source.slice(toPlace(node, walk).offset))?.[0].length ?? node.depth;
  const parts: Part[] = [];
  const inner = openBlock({ ...walk, parts, within: UNMARKED.heading });
  walkChildren(node, inner);
  const { text } = inner.block;
  const slug = walk.slugger.slug(text);
  walk.body.outline.push({ depth, text, slug, place: toPlace(node, walk) });
  write(walk.parts, `<h${depth}${attributesToHtml({ id: slug })}>`);
  for (const part of parts) write(walk.parts, part);
  write(walk.parts, `</h${depth}>`);
}

/** Where one entry has several paragraphs, all have them; else an entry is its words alone. */
function walkList(node: Extract<MdastNode, { type: 'list' }>, walk: Walk): void {
  const isLoose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && node.start !== 1 ? String(node.start ?? 1) : undefined;
  write(walk.parts, `<${tag}${attributesToHtml({ start })}>`);
  for (const item of node.children) {
    if (typeof item.checked === 'boolean') {
      addFault(toPlace(item, walk), walk, {
        slug: 'markdown-unexpected',
        message: 'Posts have no lists of boxes to tick.',
        mend: withoutBox(toPlace(item, walk), walk),
      });
    }
    write(walk.parts, '<li>');
    for (const child of item.children) {
      const inner = { ...walk, depth: walk.depth + 2 };
      if (child.type === 'paragraph' && !isLoose) walkChildren(child, openBlock(inner));
      else walkNode(child, inner);
    }
    write(walk.parts, '</li>');
  }
  write(walk.parts, `</${tag}>`);
}

/** The entry stays; signs of a dynamic, which a self-check shows, are the boxes that there are. */
function withoutBox({ offset }: Place, { text: { source } }: Walk): MendWords {
  const [, before = '', box] = /^([^\n[]*)(\[[ xX]\][ \t]*)/.exec(source.slice(offset)) ?? [];
  return box === undefined
    ? { advice: 'Take out the "[ ]" of each entry.' }
    : { write: '', at: { offset: offset + before.length, length: box.length } };
}

function walkTable({ children, align }: Extract<MdastNode, { type: 'table' }>, walk: Walk): void {
  const [head, ...rows] = children;
  const columns = head?.children.length ?? 0;
  const walkRow = (row: (typeof children)[number] | undefined, tag: 'th' | 'td') => {
    write(walk.parts, '<tr>');
    for (let column = 0; column < columns; column += 1) {
      const side = align?.[column];
      const attributes = { style: side ? `text-align: ${side}` : undefined };
      const cell = row?.children[column];
      if (cell) wrap(tag, cell, openBlock(walk), attributes);
      else write(walk.parts, `<${tag}${attributesToHtml(attributes)}></${tag}>`);
    }
    write(walk.parts, '</tr>');
  };
  write(walk.parts, '<table><thead>');
  walkRow(head, 'th');
  write(walk.parts, '</thead>');
  if (rows.length > 0) {
    write(walk.parts, '<tbody>');
    for (const row of rows) walkRow(row, 'td');
    write(walk.parts, '</tbody>');
  }
  write(walk.parts, '</table>');
}

/** Told with its place and read by the guard; in a draft, shown as the text that it is. */
function refuse(node: MdastNode, walk: Walk): void {
  const place = toPlace(node, walk);
  const found = 'value' in node && typeof node.value === 'string' ? unmask(node.value) : '';
  const excerpt = found.split('\n')[0]?.slice(0, 60);
  const refused = node.type === 'mdxjsEsm' ? refuseStatement(found) : refuseNode(node.type, found);
  addFault(place, walk, { ...refused, ...(excerpt ? { found: excerpt } : {}) });
  const alt = 'alt' in node ? unmask(node.alt ?? '') : '';
  const title = 'title' in node ? unmask(node.title ?? '') : '';
  for (const [words, isProse] of [
    [found, false],
    [alt, true],
    [title, true],
  ] as const)
    addText(words, words === found ? place : findIn(node, words, walk), walk, isProse);
  const words = textToHtml(found || alt);
  write(walk.parts, walk.block || found === '' ? words : textToPre(found));
  walkChildren(node, walk);
}

function openBlock(walk: Walk): Walk & { block: Block } {
  const block: Block = { text: '', pieces: [], study: walk.study, isProse: true };
  walk.body.blocks.push(block);
  return { ...walk, block };
}

function addPiece(value: string, node: MdastNode, walk: Walk): void {
  const place = toPlace(node, walk);
  findForbiddenIn(value, place, walk);
  if (!walk.block) return;
  walk.block.pieces.push({ start: walk.block.text.length, text: value, place });
  walk.block.text += value;
}
