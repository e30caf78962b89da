import type { Nodes, Root } from 'mdast';
import { textEditor } from '../../words/english/text-editor.ts';
import { parseBody, toKey } from '../body-tree.ts';
import { fillIn, type PageWords } from '../page-words.ts';

/** What is said of what a visual editor cannot show. */
export type GuardWords = PageWords['guard'];

/** How much of a fault is quoted. */
const QUOTED = 40;

/**
 * Why a text can be edited as source only, in one sentence; undefined where what is in it is known
 * to a visual editor. `blocks` are the components that it can show.
 */
export function findObstacle(
  source: string,
  blocks: readonly string[],
  said: GuardWords = textEditor.guard,
): string | undefined {
  let tree: Root;
  try {
    tree = parseBody(source);
  } catch (error) {
    const words = quote(source.split('\n')[findLine(error) - 1] ?? '');
    return words === '' ? said.unreadable : fillIn(said.unreadableNear, { words });
  }
  // A parser without footnotes takes these for plain words, and a writer would escape them.
  const footnote = /\[\^[^\]\s]+\]/.exec(source);
  if (footnote) return refuse('footnote', footnote[0], said);
  return findIn(tree, source, blocks, said);
}

/** The line that a parser stumbled over, from 1: told by itself or, of a tag, in its message; 0 where it is not. */
function findLine(error: unknown): number {
  if (!(error instanceof Error)) return 0;
  const [, line] = /\((\d+):\d+/.exec(error.message) ?? [];
  return Number(line ?? ('line' in error ? error.line : 0)) || 0;
}

/** The sentence for a text that a visual editor would not give back as it got it. */
export function findDifference(
  source: string,
  exported: string,
  said: GuardWords = textEditor.guard,
): string | undefined {
  const before = parseBody(source).children;
  let after: Root['children'];
  try {
    after = parseBody(exported).children;
  } catch {
    return said.notBack;
  }
  const at = before.findIndex((node, index) => {
    const other = after[index];
    return other === undefined || toKey(node) !== toKey(other);
  });
  const differing = before[at];
  if (differing === undefined && before.length === after.length) return undefined;
  return differing ? fillIn(said.changes, { words: quote(sliceOf(differing, source)) }) : said.changesEnd;
}

/** The prose within each story, as it stands in the source. */
export function listStoryProse(source: string): string[] {
  return parseBody(source).children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    return node.children.map((child) => sliceOf(child, source));
  });
}

const NAMES: Partial<Record<Nodes['type'], keyof GuardWords>> = {
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  mdxjsEsm: 'code',
  code: 'codeBlock',
  definition: 'link',
  linkReference: 'link',
  imageReference: 'picture',
  html: 'html',
};

function findIn(
  node: Nodes,
  source: string,
  blocks: readonly string[],
  said: GuardWords,
): string | undefined {
  const name = NAMES[node.type];
  if (name !== undefined) return refuse(name, sliceOf(node, source), said);
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.type === 'mdxJsxTextElement' || !blocks.includes(node.name ?? '')) {
      return refuse('tag', sliceOf(node, source).split('\n')[0] ?? '', said);
    }
    const isPlain = node.attributes.every(
      (each) =>
        each.type === 'mdxJsxAttribute' &&
        // moreThan={2}
        (typeof each.value === 'string' || /^\s*\d+\s*$/.test(each.value?.value ?? '')),
    );
    if (!isPlain) return refuse('expression', sliceOf(node, source).split('\n')[0] ?? '', said);
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const obstacle = findIn(child, source, blocks, said);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

function refuse(what: keyof GuardWords, found: string, said: GuardWords): string {
  return fillIn(said.has, { what: said[what], words: quote(found) });
}

function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
