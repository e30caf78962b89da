import type { DynamicPlace, LetterPart } from '../../../letters/make/letter-body.ts';
import {
  readButton,
  readInvitation,
  readOutcomes,
  readPullQuote,
  readSelfCheck,
  readStory,
  readUnfolded,
} from './read-components.ts';
import { readFigure, readPlayed } from './read-figures.ts';
import { boxOf, type Reader, type ReadPartsOptions } from './reader.ts';
import { readHeading, readList, readTable } from './read-structure.ts';
import { isElement, isInWords, readWords } from './read-words.ts';

/** What becomes of an element of a page: the first whose selector matches. Any other gives way to what is in it. */
const READERS: readonly [selector: string, read: Reader][] = [
  ['.case-study', readStory],
  ['.definition', (element, options) => [boxOf('tinted', paragraphOf(element, options), options)]],
  ['.outcomes > ul', readOutcomes],
  ['.invitation', readInvitation],
  ['.self-check', readSelfCheck],
  ['.help', (element, options, inside) => [boxOf('outlined', inside(element), options)]],
  ['details', readUnfolded],
  ['a.button', readButton],
  ['.film, .recording', readPlayed],
  ['.pull-quote', readPullQuote],
  ['figure', readFigure],
  ['p:has(> a.button)', (element, _options, inside) => inside(element)],
  ['.note', (element, options) => paragraphOf(element, options, 'quiet')],
  ['.characteristic > p', (element, options) => paragraphOf(element, options, 'lead')],
  ['p', (element, options) => paragraphOf(element, options)],
  ['h2, h3, h4, h5, h6', readHeading],
  ['blockquote', (element, _options, inside) => [{ kind: 'quote', parts: inside(element), isLarge: false }]],
  ['ul, ol', readList],
  ['table', readTable],
  ['hr', () => [{ kind: 'rule' }]],
];

/** What stands in a page's text, as parts of a letter. */
export function readParts(nodes: Iterable<Node>, options: ReadPartsOptions): LetterPart[] {
  const parts: LetterPart[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const words = readWords(run, options);
    if (words.length > 0) parts.push({ kind: 'paragraph', words });
    run = [];
  };
  for (const node of nodes) {
    if (isInWords(node)) {
      run.push(node);
    } else if (isElement(node) && !options.isLeftOut(node)) {
      endRun();
      parts.push(...readElement(node, options));
    }
  }
  endRun();
  return parts;
}

function readElement(element: Element, given: ReadPartsOptions): LetterPart[] {
  const options = { ...given, dynamic: dynamicOf(element) ?? given.dynamic };
  const inside = (each: Element) => readParts(each.childNodes, options);
  const found = READERS.find(([selector]) => element.matches(selector));
  return found ? found[1](element, options, inside) : inside(element);
}

const PLACES = new Map<string, DynamicPlace>([
  ['dynamic-1', 1],
  ['dynamic-2', 2],
  ['dynamic-3', 3],
]);

function dynamicOf({ classList }: Element): DynamicPlace | undefined {
  const name = [...classList].find((each) => PLACES.has(each));
  return name === undefined ? undefined : PLACES.get(name);
}

function paragraphOf(element: Element, options: ReadPartsOptions, tone?: 'lead' | 'quiet'): LetterPart[] {
  const words = readWords(element.childNodes, options);
  return words.length > 0 ? [{ kind: 'paragraph', words, ...(tone && { tone }) }] : [];
}
