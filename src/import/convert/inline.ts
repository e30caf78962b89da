import type { Element, ElementContent, Text } from 'hast';
import { holdsBlock, isElement, makeElement, readProperty, readWords } from './elements.ts';

type Mark = 'strong' | 'em' | 'del' | 'a' | 'code';

const MARKS = new Map<string, Mark>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['del', 'del'],
  ['a', 'a'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

/** Where a line ends that is put between words of two blocks. */
const LINE_END: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/**
 * Words with their marks and nothing else: each mark once, links with their address, ends of lines and footnotes. What
 * holds blocks is put in lines.
 */
export function toInline(
  nodes: readonly ElementContent[],
  marks: ReadonlySet<Mark> = new Set(),
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return node.type === 'text' ? [node] : [];
    if (node.tagName === 'br') return [node];
    if (node.tagName === 'wbr') return [];
    if (readProperty(node, 'dataImport') === 'footnote') return [node];
    const wanted = readMarks(node).filter((mark) => !marks.has(mark));
    const children = toInline(node.children, new Set([...marks, ...wanted]));
    // A mark around nothing is none.
    if (children.every((child) => readWords(child) === '')) return children;
    const isLine = holdsBlock(node) && !MARKS.has(node.tagName);
    return wrapIn(wanted, isLine ? [LINE_END, ...children, LINE_END] : children, node);
  });
}

function wrapIn(marks: readonly Mark[], children: ElementContent[], from: Element): ElementContent[] {
  return marks.reduceRight<ElementContent[]>(
    (inner, mark) =>
      mark === 'code'
        ? inner.flatMap(toCode)
        : [makeElement(mark, inner, mark === 'a' ? from.properties : {})],
    children,
  );
}

/** Code is the innermost mark: what stands in it has no marks of its own. */
function toCode(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    const [, before = '', value = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.value) ?? [];
    if (value === '') return [node];
    return [toText(before), makeElement('code', [toText(value)]), toText(after)];
  }
  if (!isElement(node) || node.tagName === 'br' || node.tagName === 'sup') return [node];
  return [{ ...node, children: node.children.flatMap(toCode) }];
}

function toText(value: string): Text {
  return { type: 'text', value };
}

/** What an element says of its words, by its name or by its style. */
function readMarks(element: Element): Mark[] {
  const mark = MARKS.get(element.tagName);
  const style = readProperty(element, 'style').toLowerCase();
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/.exec(style)?.[1] ?? '';
  const isBold = weight.startsWith('bold') || Number(weight) >= 600;
  // Google's documents come in one that is bold by name and not by style.
  const isLight = weight !== '' && !isBold && weight !== 'inherit';
  const marks = new Set<Mark>();
  if (mark !== undefined && !(mark === 'strong' && isLight)) marks.add(mark);
  if (isBold) marks.add('strong');
  if (/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/.test(style)) marks.add('em');
  if (/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/.test(style)) marks.add('del');
  return [...marks];
}

/** Paragraphs of a run of words: two ends of lines begin another. No mark goes over the end of a line. */
export function toParagraphs(run: readonly ElementContent[]): Element[] {
  const paragraphs: ElementContent[][][] = [[]];
  for (const line of splitLines(toInline(run))) {
    if (line.some((node) => readWords(node) !== '')) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      makeElement(
        'p',
        lines.flatMap((line, index) => (index > 0 ? [LINE_END, ...line] : line)),
      ),
    );
}

/** Words line by line. */
export function splitLines(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (!isElement(node)) {
      lines.at(-1)?.push(node);
    } else if (node.tagName === 'br') {
      lines.push([]);
    } else {
      const [first = [], ...others] = splitLines(node.children);
      lines.at(-1)?.push({ ...node, children: first });
      for (const children of others) lines.push([{ ...node, children }]);
    }
  }
  return lines;
}
