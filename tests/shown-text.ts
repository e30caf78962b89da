import { fromHtml } from 'hast-util-from-html';

type Nodes = ReturnType<typeof fromHtml>['children'];
type Tag = Extract<Nodes[number], { type: 'element' }>;

/** Letters that stand in the same and have the same marks. */
export interface ShownRun {
  /** Letters and digits alone: spaces and signs are typography, which either side has its own of. */
  letters: string;
  /** "heading", or "item" once for each list around it, "quote" and "cell", in this order. */
  within: string;
  /** "strong" and "em"; a heading has none. */
  marks: string;
  /** Where it leads. */
  to: string;
}

export interface Shown {
  runs: ShownRun[];
  /** How many there are that hold letters or a picture. */
  counts: Record<
    'headings' | 'items' | 'quotes' | 'tables' | 'rows' | 'cells' | 'pictures' | 'films',
    number
  >;
}

/** Nothing of these is read as words. */
const UNSEEN = /^(?:script|style|template|head|title|noscript|select|textarea|button|object|svg)$/;
const FILMS = /^(?:iframe|video|audio)$/;

export const isClassed = ({ properties }: Tag, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

interface Around {
  within: readonly string[];
  marks: readonly string[];
  to: string;
}

/** Where a paragraph leads that is a link and nothing else. */
export function findLoneLink({ tagName, children }: Tag): string | undefined {
  const [only] = children;
  if (tagName !== 'p' || children.length !== 1 || only?.type !== 'element' || only.tagName !== 'a')
    return undefined;
  return String(only.properties['href']);
}

/**
 * What readers are shown of some HTML, read by itself: with nothing of the import and nothing of the pages.
 *
 * @param read the elements that are to be read; others are left out with all that is in them
 */
export function readShown(html: string, isShown: (tag: Tag) => boolean = () => true): Shown {
  const runs: ShownRun[] = [];
  const counts: Shown['counts'] = {
    headings: 0,
    items: 0,
    quotes: 0,
    tables: 0,
    rows: 0,
    cells: 0,
    pictures: 0,
    films: 0,
  };
  let seen = 0;
  const visit = (nodes: Nodes, around: Around): void => {
    for (const node of nodes) {
      if (node.type === 'text') seen += addLetters(runs, node.value, around);
      if (node.type !== 'element' || UNSEEN.test(node.tagName) || !isShown(node)) continue;
      if (FILMS.test(node.tagName)) counts.films += 1;
      if (FILMS.test(node.tagName)) continue;
      const before = seen;
      if (node.tagName === 'img') {
        counts.pictures += 1;
        seen += 1;
      }
      visit(node.children, enter(node, around));
      const kind = kindOf(node);
      if (kind !== undefined && seen > before) counts[kind] += 1;
    }
  };
  visit(fromHtml(html, { fragment: true }).children, { within: [], marks: [], to: '' });
  return { runs, counts };
}

function addLetters(runs: ShownRun[], text: string, { within, marks, to }: Around): number {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters === '') return 0;
  const isHeading = within.includes('heading');
  const run = {
    letters,
    within: isHeading ? 'heading' : [...within].sort((a, b) => orderOf(a) - orderOf(b)).join(' '),
    marks: isHeading ? '' : [...new Set(marks)].sort().join(' '),
    to,
  };
  addRun(runs, run);
  return letters.length;
}

/** Adds letters to those before them where they are the same otherwise. */
export function addRun(runs: ShownRun[], { letters, within, marks, to }: ShownRun): void {
  const last = runs.at(-1);
  if (last?.within === within && last.marks === marks && last.to === to) last.letters += letters;
  else runs.push({ letters, within, marks, to });
}

function orderOf(name: string): number {
  return ['item', 'quote', 'cell'].indexOf(name);
}

function kindOf({ tagName }: Tag): keyof Shown['counts'] | undefined {
  if (/^h[1-6]$/.test(tagName)) return 'headings';
  if (tagName === 'li') return 'items';
  if (tagName === 'blockquote') return 'quotes';
  if (tagName === 'table') return 'tables';
  if (tagName === 'tr') return 'rows';
  return /^t[dh]$/.test(tagName) ? 'cells' : undefined;
}

function enter({ tagName, properties }: Tag, { within, marks, to }: Around): Around {
  const { href } = properties;
  const style = properties['style'] ?? '';
  const isBold = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  // Google's documents come in one that is bold by name and not by style.
  const isLight = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style);
  return {
    within: [...within, ...nameOf(tagName)],
    marks: [
      ...marks,
      // A term stands out among what is said of it, and ours are bold.
      ...(isBold || (/^(?:b|strong|dt)$/.test(tagName) && !isLight) ? ['strong'] : []),
      ...(/^(?:i|em|cite|dfn)$/.test(tagName) || /(?:^|;)\s*font-style\s*:\s*italic/i.test(style)
        ? ['em']
        : []),
    ],
    to: tagName === 'a' && typeof href === 'string' ? href : to,
  };
}

function nameOf(tagName: string): string[] {
  if (/^h[1-6]$/.test(tagName)) return ['heading'];
  if (/^(?:ul|ol)$/.test(tagName)) return ['item'];
  if (tagName === 'blockquote') return ['quote'];
  return /^t[dh]$/.test(tagName) ? ['cell'] : [];
}
