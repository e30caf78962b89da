import type { List, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from './kinds.ts';
import { readLetters } from './kinds.ts';
import { note, type Reading } from './reading.ts';

const BULLET = /^\s*[•·▪●○◦‣■□*][\s\u00a0]+/;
const HYPHEN = /^\s*-[\s\u00a0]+/;
const NUMBER = /^\s*\(?(\d{1,2})[.)][\s\u00a0]+/;

/** A bullet is always meant as one; a number may count something else. */
const FEWEST = { bullet: 1, number: 2, hyphen: 3 };

interface Line {
  children: PhrasingContent[];
  kind: 'bullet' | 'hyphen' | 'number' | undefined;
  /** What it counts. */
  number: number;
}

/**
 * Makes lists of lines that follow each other and were typed with a sign or with numbers that count on. What people say
 * begins with a dash in many languages, so a hyphen begins an entry where there are three.
 */
export function readTypedLists(blocks: readonly Block[], reading: Reading): Block[] {
  const made: Block[] = [];
  let lines: Line[] = [];
  const close = () => {
    made.push(...toBlocks(lines, reading));
    lines = [];
  };
  for (const block of blocks) {
    const read = block.type === 'paragraph' ? toLines(block) : [];
    const isAllEntries = read.length > 0 && read.every(({ kind }) => kind !== undefined);
    if (isAllEntries) {
      lines.push(...read);
      continue;
    }
    close();
    if (read.some(({ kind }) => kind !== undefined)) made.push(...toBlocks(read, reading));
    else made.push(block);
  }
  close();
  return made;
}

function toLines({ children }: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map((line) => {
    const words = line.map(readLetters).join('');
    const kind = BULLET.test(words)
      ? 'bullet'
      : HYPHEN.test(words)
        ? 'hyphen'
        : NUMBER.test(words)
          ? 'number'
          : undefined;
    return { children: line, kind, number: Number(NUMBER.exec(words)?.[1] ?? 0) };
  });
}

/** Lists of the lines that go together, and paragraphs of the others. */
function toBlocks(lines: readonly Line[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let plain: Line[] = [];
  const closePlain = () => {
    if (plain.length > 0) blocks.push(toParagraph(plain));
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const run = readRun(lines, at);
    if (run.length === 0) {
      const line = lines[at];
      if (line) {
        // Each stood by itself.
        if (line.kind !== undefined && plain.every(({ kind }) => kind !== undefined)) closePlain();
        plain.push(line);
      }
      at += 1;
      continue;
    }
    closePlain();
    note(reading, 'list-made', run.map(({ children }) => children.map(readLetters).join('')).join(' / '));
    blocks.push(toList(run));
    at += run.length;
  }
  closePlain();
  return blocks;
}

function readRun(lines: readonly Line[], at: number): Line[] {
  const first = lines[at];
  if (!first?.kind) return [];
  const run: Line[] = [];
  for (const line of lines.slice(at)) {
    if (line.kind !== first.kind) break;
    if (line.kind === 'number' && line.number !== first.number + run.length) break;
    run.push(line);
  }
  return run.length >= FEWEST[first.kind] ? run : [];
}

function toParagraph(lines: readonly Line[]): Paragraph {
  const children = lines.flatMap(({ children: line }, index): PhrasingContent[] =>
    index > 0 ? [{ type: 'break' }, ...line] : line,
  );
  return { type: 'paragraph', children };
}

function toList(run: readonly Line[]): List {
  const [first] = run;
  const isOrdered = first?.kind === 'number';
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? first.number : null,
    spread: false,
    children: run.map(({ children }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: cutSign(children) }],
    })),
  };
}

/** Takes the sign off the first words, whatever mark they stand in. */
function cutSign(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = children;
  if (!first) return [];
  if (first.type === 'text') {
    const value = first.value.replace(BULLET, '').replace(HYPHEN, '').replace(NUMBER, '');
    // A sign by itself, with its space in the next piece.
    if (value === first.value && /^\s*(?:[•·▪●○◦‣■□*-]|\(?\d{1,2}[.)])$/.test(value)) return others;
    return value === '' ? others : [{ ...first, value }, ...others];
  }
  if ('children' in first) {
    const inner = cutSign(first.children.filter((child) => child.type !== 'mdxTextExpression'));
    return inner.length > 0 ? [withChildren(first, inner), ...others] : others;
  }
  return [...children];
}

function withChildren(node: PhrasingContent, children: PhrasingContent[]): PhrasingContent {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return { ...node, children };
    default:
      return node;
  }
}
