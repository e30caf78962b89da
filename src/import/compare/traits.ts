import type { RootContent } from 'mdast';
import { readLetters } from '../convert/kinds.ts';
import { findPlain, findTitledList, splitTitled } from './plain-blocks.ts';

/** As characteristics have them. */
const LONGEST_TITLE = 80;
const LONGEST_DEFINITION = 300;

/** What a group of blocks tells under a title of its own, with a number or in a row of its kind. */
export interface Trait {
  title: string;
  definition: string;
  number: number | undefined;
  /** Its first block, and the one behind its last. */
  from: number;
  to: number;
}

interface Beginning {
  title: string;
  /** Where it follows the title on the same line. */
  definition: string | undefined;
  number: number | undefined;
  depth: number;
}

/**
 * The traits among some blocks, in their order: those that are numbered and others that begin as they do, or else those under
 * headings of one depth. None where one of them lacks what it is.
 */
export function listTraits(blocks: readonly RootContent[], from: number, to: number): Trait[] {
  const found = blocks
    .slice(from, to)
    .flatMap((_, index) =>
      readBeginnings(blocks, from + index).map((each) => ({ at: from + index, ...each })),
    );
  const first = found.find(({ number }) => number === 1);
  const ofOneKind = first
    ? found.filter(
        ({ at, number, depth }) =>
          number !== undefined || (at > first.at && (depth > 0 || isAlone(blocks[at]) || isLed(blocks[at]))),
      )
    : found.filter(({ depth }) => depth > 0 && depth === Math.max(...found.map((each) => each.depth)));
  const traits = ofOneKind.flatMap(({ at, title, definition, number }): Trait[] => {
    const text = definition ?? findPlain(blocks[at + 1]);
    const isWhole = text !== undefined && text.length <= LONGEST_DEFINITION;
    return isWhole ? [{ title, definition: text, number, from: at, to: at + (definition ? 1 : 2) }] : [];
  });
  return traits.length === ofOneKind.length && countOn(traits) ? traits : [];
}

/** Those with a number have the one of their place. */
function countOn(traits: readonly Trait[]): boolean {
  return traits.every(({ number }, index) => number === undefined || number === index + 1);
}

/** A list that counts has several in one block. */
function readBeginnings(blocks: readonly RootContent[], at: number): Beginning[] {
  const block = blocks[at];
  const list = block?.type === 'list' && block.ordered === true ? findTitledList(block) : undefined;
  if (list && block?.type === 'list')
    return list.map(({ title, text }, index) => ({
      title,
      definition: text,
      number: (block.start ?? 1) + index,
      depth: 0,
    }));
  const beginning = readBeginning(blocks, at);
  return beginning ? [beginning] : [];
}

/** "1. A title: what it is", "1. A title:", "A title:" and a heading; an entry that is a list by itself is numbered too. */
function readBeginning(blocks: readonly RootContent[], at: number): Beginning | undefined {
  const block = blocks[at];
  const depth = block?.type === 'heading' ? block.depth : 0;
  const isOwnList = block?.type === 'list' && block.ordered === true && block.children.length === 1;
  const words = isOwnList
    ? `${block.start ?? 1}. ${findPlain(block.children[0]?.children[0]) ?? ''}`
    : findPlain(block);
  if (words === undefined) return undefined;
  const [, digits, rest = ''] = /^(?:\(?(\d{1,2})[.)]\s+)?(.*)$/.exec(words) ?? [];
  const number = digits === undefined ? undefined : Number(digits);
  const title = rest.replace(/\s*:$/, '');
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && !/[.!?…]$/.test(title);
  // Said of it in the block below.
  const isBegun = depth > 0 || rest.endsWith(':') || number !== undefined;
  if (isTitle && isBegun && !splitTitled(rest) && blocks[at + 1]?.type === 'paragraph')
    return { title, definition: undefined, number, depth };
  const titled = depth > 0 || (number === undefined && !isLed(block)) ? undefined : splitTitled(rest);
  return titled && { title: titled.title, definition: titled.text, number, depth };
}

/** A line with nothing behind its colon. */
function isAlone(block: RootContent | undefined): boolean {
  return findPlain(block)?.endsWith(':') === true;
}

/** A title in bold letters, and what it means behind it. */
function isLed(block: RootContent | undefined): boolean {
  const [first, next] = block?.type === 'paragraph' ? block.children : [];
  if (first?.type !== 'strong') return false;
  return /:\s*$/.test(readLetters(first)) || (next?.type === 'text' && /^\s*:/.test(next.value));
}
