import type { Element, ElementContent } from 'hast';
import { findAll, holdsBlock, isElement, makeElement, readWords } from './elements.ts';
import { splitLines, toInline } from './inline.ts';

/** Blocks that a cell may have and that are lines in it. */
const LINES = /^(?:p|div|span|center|ul|ol|li|section|article|blockquote)$/;

/**
 * A table whose cells are words, as Markdown has it. One that lays out a page is taken apart into what stands in it, in
 * the order in which it is read.
 */
export function readTable(
  table: Element,
  toFlow: (nodes: readonly ElementContent[]) => Element[],
): Element[] {
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) => row.children.filter(isElement));
  const captions = findAll(table, ({ tagName }) => tagName === 'caption');
  const before = captions.flatMap(({ children }) => toFlow(children));
  const isGrid = cells.some((row) => row.length > 1) && cells.flat().every(isOfLines);
  if (!isGrid) return [...before, ...cells.flat().flatMap(({ children }) => toFlow(children))];
  const [head = [], ...body] = cells.filter((row) => row.length > 0);
  return [
    ...before,
    makeElement('table', [
      makeElement('thead', [
        makeElement(
          'tr',
          head.map((cell) => makeElement('th', toLine(cell, 'th'), spanOf(cell))),
        ),
      ]),
      makeElement(
        'tbody',
        body.map((row) =>
          makeElement(
            'tr',
            row.map((cell) => makeElement('td', toLine(cell, 'td'), spanOf(cell))),
          ),
        ),
      ),
    ]),
  ];
}

function isOfLines(cell: Element): boolean {
  return findAll(cell, (element) => holdsBlock(element) && !LINES.test(element.tagName)).length === 0;
}

function spanOf({ properties }: Element) {
  const { colSpan, rowSpan, align } = properties;
  return {
    ...(colSpan != null && { colSpan }),
    ...(rowSpan != null && { rowSpan }),
    ...(align != null && { align }),
  };
}

/** The words of a cell in one line of Markdown, its own lines apart by the one tag of HTML that there is in texts. */
function toLine(cell: Element, name: 'th' | 'td'): ElementContent[] {
  const lines = splitLines(toInline(cell.children, new Set(name === 'th' ? ['strong' as const] : [])));
  return lines
    .filter((line) => line.some((node) => readWords(node) !== ''))
    .flatMap((line, index) => (index > 0 ? [makeElement('br', []), ...line] : line));
}
