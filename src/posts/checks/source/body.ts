import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { faultAt, type SourceText } from './source-text.ts';
import type { Place } from './yaml-file.ts';
import { readAttributes, type Attribute } from './attributes.ts';
import type { Fault } from '../report.ts';

/** A component, or an HTML element, of a body. */
export interface Element {
  name: string;
  attributes: Attribute[];
  /** Its opening tag. */
  tag: Place;
  hasContent: boolean;
  /** It is part of a sentence and no block of its own. */
  inline: boolean;
  /** The case study it stands in. */
  study: Element | undefined;
}

/** Text that belongs together: a paragraph, a heading, a table cell, an attribute. */
export interface Block {
  /** The text as readers get it. */
  text: string;
  /** Where its parts come from, in order. */
  pieces: { start: number; text: string; place: Place }[];
  study: Element | undefined;
  /** Whether a reader sees it as words; an address or code is read by the guard alone. */
  isProse: boolean;
}

export interface Heading {
  depth: number;
  text: string;
  place: Place;
}

export interface Link {
  url: string;
  place: Place;
}

export interface Picture extends Link {
  alt: string;
  study: Element | undefined;
}

/** A node that posts do not have: an import, an expression, code, a footnote. */
export interface Foreign {
  type: 'mdxjsEsm' | 'expression' | 'code' | 'footnote' | 'reference';
  text: string;
  place: Place;
}

/** All that the rules want to know of a body, in reading order. */
export interface Body {
  elements: Element[];
  blocks: Block[];
  /** Headings that the author typed, and elements, as they follow each other. */
  outline: (Heading | Element)[];
  links: Link[];
  pictures: Picture[];
  foreign: Foreign[];
}

/** Reads a body with the parser that renders it; where it cannot be read, says why. */
export function readBody(text: SourceText, offset: number): { body: Body | undefined; faults: Fault[] } {
  const source = text.source.slice(offset);
  try {
    const tree = mdxToMdast(source, { features: { gfm: true, frontmatter: false } });
    const body: Body = { elements: [], blocks: [], outline: [], links: [], pictures: [], foreign: [] };
    walkNode(tree, { text, offset, body, study: undefined });
    return { body, faults: [] };
  } catch (cause) {
    return { body: undefined, faults: [toFault(text, offset, cause)] };
  }
}

interface Walk {
  text: SourceText;
  offset: number;
  body: Body;
  study: Element | undefined;
}

function walkNode(node: MdastNode, walk: Walk): void {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const element = toElement(node, walk);
      walkChildren(node, element.name === 'CaseStudy' ? { ...walk, study: element } : walk);
      return;
    }
    case 'paragraph':
    case 'tableCell':
      walkBlock(node, walk);
      return;
    case 'heading': {
      const block = walkBlock(node, walk);
      walk.body.outline.push({ depth: node.depth, text: block.text, place: toPlace(node, walk) });
      return;
    }
    case 'code':
      addForeign('code', node.value, node, walk);
      return;
    case 'mdxjsEsm':
      addForeign('mdxjsEsm', node.value, node, walk);
      return;
    case 'mdxFlowExpression':
      addForeign('expression', node.value, node, walk);
      return;
    case 'footnoteDefinition':
      addForeign('footnote', '', node, walk);
      walkChildren(node, walk);
      return;
    case 'definition':
      walk.body.links.push({ url: node.url, place: findIn(node, node.url, walk) });
      addText(node.title ?? '', findIn(node, node.title ?? '', walk), walk, true);
      return;
    default:
      if ('children' in node) walkChildren(node, walk);
  }
}

function walkChildren(node: { children: MdastNode[] }, walk: Walk): void {
  for (const child of node.children) walkNode(child, walk);
}

function walkBlock(node: Extract<MdastNode, { children: unknown }>, walk: Walk): Block {
  const block: Block = { text: '', pieces: [], study: walk.study, isProse: true };
  walk.body.blocks.push(block);
  for (const child of node.children) walkInline(child, block, walk);
  return block;
}

function walkInline(node: MdastNode, block: Block, walk: Walk): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      addPiece(block, node.value, toPlace(node, walk));
      return;
    case 'break':
      addPiece(block, '\n', toPlace(node, walk));
      return;
    case 'image':
    case 'imageReference': {
      const alt = node.alt ?? '';
      const url = node.type === 'image' ? node.url : '';
      walk.body.pictures.push({ url, alt, place: toPlace(node, walk), study: walk.study });
      addText(alt, findIn(node, alt, walk), walk, true);
      if (node.type === 'image') addText(node.title ?? '', findIn(node, node.title ?? '', walk), walk, true);
      return;
    }
    case 'link':
      walk.body.links.push({ url: node.url, place: findIn(node, node.url, walk, 'last') });
      addText(node.title ?? '', findIn(node, node.title ?? '', walk), walk, true);
      break;
    case 'mdxTextExpression':
      addForeign('expression', node.value, node, walk);
      return;
    case 'footnoteReference':
      addForeign('footnote', '', node, walk);
      return;
    case 'mdxJsxTextElement':
      toElement(node, walk);
      break;
    case 'mdxJsxFlowElement':
      walkNode(node, walk);
      return;
    default:
  }
  if ('children' in node) for (const child of node.children) walkInline(child, block, walk);
}

function toElement(node: MdxJsxFlowElement | MdxJsxTextElement, walk: Walk): Element {
  const place = toPlace(node, walk);
  const { attributes, tagLength } = readAttributes(node, walk.text.source, place.offset);
  const element: Element = {
    name: node.name ?? '',
    attributes,
    tag: { offset: place.offset, length: tagLength },
    hasContent: node.children.length > 0,
    inline: node.type === 'mdxJsxTextElement',
    study: walk.study,
  };
  walk.body.elements.push(element);
  walk.body.outline.push(element);
  // The guard reads attributes as well, those of a case study with the story itself.
  const study = element.name === 'CaseStudy' ? element : walk.study;
  for (const { name, value, valuePlace } of attributes) {
    if (element.name === 'CaseStudy' && ['people', 'allow', 'basis', 'reviewed'].includes(name)) continue;
    addText(value, valuePlace, { ...walk, study }, name === 'title' || name === 'alt');
  }
  return element;
}

function addForeign(type: Foreign['type'], value: string, node: MdastNode, walk: Walk): void {
  const place = toPlace(node, walk);
  walk.body.foreign.push({ type, text: value, place });
  addText(value, place, walk, false);
}

function addText(value: string, place: Place, { body, study }: Walk, isProse: boolean): void {
  if (!value) return;
  body.blocks.push({ text: value, pieces: [{ start: 0, text: value, place }], study, isProse });
}

function addPiece(block: Block, value: string, place: Place): void {
  block.pieces.push({ start: block.text.length, text: value, place });
  block.text += value;
}

function toPlace(node: MdastNode, { offset }: Walk): Place {
  const start = node.position?.start.offset ?? 0;
  return { offset: offset + start, length: (node.position?.end.offset ?? start) - start };
}

/** Where a node's own text stands inside it, such as a link's address. */
function findIn(node: MdastNode, wanted: string, walk: Walk, which: 'first' | 'last' = 'first'): Place {
  const place = toPlace(node, walk);
  const written = walk.text.source.slice(place.offset, place.offset + place.length);
  const at = which === 'first' ? written.indexOf(wanted) : written.lastIndexOf(wanted);
  return at < 0 ? place : { offset: place.offset + at, length: wanted.length };
}

/** Sätteri's messages begin with line and column of the body: "3:1: Expected a closing tag …". */
function toFault(text: SourceText, offset: number, cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const firstLine = text.lineStarts.findLastIndex((start) => start <= offset);
  const start = text.lineStarts[firstLine + Number(line) - 1] ?? offset;
  const plain = words.replace(/ \(mdx[\w-]*:[\w-]+\)/g, '').replace(/ \(\d+:\d+\)/g, '');
  return faultAt(text, start + Number(column) - 1, 1, 'body-unreadable', {
    message: `The body cannot be read from here: ${plain.replace(/\.$/, '')}.`,
    expected: 'Markdown and the components of docs/writing.md; "<" and "{" stand for tags and code',
    write: 'a closing tag or "/>" for every component, and "\\<" or "\\{" for the bare character',
  });
}
