/** What is around words in a source and is not seen. */
const MARKS = /[*_~`[\]#>]|\]\([^)]*\)|<[^>]*>/g;

/**
 * Selects in the text as it looks what stands at a place of its source: the same words, as often seen before as they
 * are there. Gives false where they are not to be found.
 */
export function selectWords(root: HTMLElement, source: string, start: number, end: number): boolean {
  const words = source.slice(start, end).split('\n')[0]?.replace(MARKS, '').trim() ?? '';
  if (words === '') return false;
  const nth = countIn(source.slice(0, start), words);
  const found = findWords(root, words, nth) ?? findWords(root, words, 0);
  if (!found) return false;
  const editable = found.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
  editable?.focus({ preventScroll: true });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(found);
  found.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}

function countIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

function findWords(root: HTMLElement, words: string, nth: number): Range | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !isWritten(node)) continue;
    nodes.push(node);
    whole += node.data;
  }
  let at = -1;
  for (let seen = 0; seen <= nth; seen++) {
    at = whole.indexOf(words, at + 1);
    if (at < 0) return undefined;
  }
  const range = document.createRange();
  const from = placeOf(nodes, at, false);
  const to = placeOf(nodes, at + words.length, true);
  if (!from || !to) return undefined;
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** What a block shows of itself is no text that somebody can go to. */
function isWritten({ parentElement }: Text): boolean {
  return parentElement?.closest('[contenteditable], button')?.getAttribute('contenteditable') === 'true';
}

function placeOf(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  return undefined;
}
