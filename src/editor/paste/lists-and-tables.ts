import { isElement, readWords, rename, unwrap } from './pasted-dom.ts';

/** Lists as a list in an entry, however a program nests them. */
export function readLists(root: Element): void {
  for (const list of root.querySelectorAll('ul,ol')) joinNext(list);
  // Google's documents put the inner list beside the entry that it belongs to.
  for (const list of root.querySelectorAll('ul > ul,ul > ol,ol > ul,ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.matches('li')) before.append(list);
    else unwrap(list);
  }
  for (const list of root.querySelectorAll('ul,ol')) nestByLevel(list);
  for (const item of root.querySelectorAll('li')) {
    const [only, ...others] = [...item.children].filter((child) => child.matches('p'));
    if (only && others.length === 0) unwrap(only);
  }
  for (const list of root.querySelectorAll('ul,ol')) {
    if (!list.querySelector('li')) unwrap(list);
    // A list that goes on at 4 does so here as well.
    else if (list.matches('ol[start]') && list.getAttribute('start') === '1') list.removeAttribute('start');
  }
}

/** Word for the web has a list of its own for each entry. */
function joinNext(list: Element): void {
  for (let next = findNext(list); next?.localName === list.localName; next = findNext(list)) {
    list.append(...next.childNodes);
    next.remove();
  }
}

/** The list right behind it, where each of both is one entry. */
function findNext(list: Element): Element | null {
  let next = list.nextSibling;
  while (next && !isElement(next) && readWords(next) === '') next = next.nextSibling;
  return isElement(next) && next.querySelector('[data-aria-level],[aria-level]') ? next : null;
}

function readLevel(item: Element): number {
  return Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level')) || 0;
}

/** Where entries tell their level, and stand in one list all the same. */
function nestByLevel(list: Element): void {
  const items = [...list.children].filter((child) => child.matches('li'));
  const top = readLevel(items[0] ?? list);
  if (items.every((item) => readLevel(item) === top)) return;
  list.replaceChildren();
  const open = [{ list, level: top }];
  for (const item of items) {
    const level = readLevel(item) || top;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const { list: outer, level: at } = open.at(-1) ?? { list, level: top };
    const holder = outer.lastElementChild;
    if (level > at && holder) {
      const inner = list.ownerDocument.createElement(list.localName);
      holder.append(inner);
      inner.append(item);
      open.push({ list: inner, level });
    } else {
      outer.append(item);
    }
  }
}

/** Tables as Markdown has them: the first row says what the columns are, and a cell is one line. */
export function readTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    if (!root.contains(table)) continue;
    const rows = [...table.querySelectorAll('tr')];
    // One cell, or one column, is a frame around words.
    if (rows.every((row) => row.children.length < 2)) {
      const cells = rows.flatMap((row) => [...row.children]);
      table.replaceWith(...cells.map((cell) => rename(cell, 'div')));
      continue;
    }
    for (const name of table.querySelectorAll('caption')) table.before(rename(name, 'p'));
    for (const cell of [...(rows[0]?.children ?? [])]) if (cell.matches('td')) rename(cell, 'th');
    for (const cell of table.querySelectorAll('td,th')) makeOneLine(cell);
  }
}

function makeOneLine(cell: Element): void {
  for (const line of cell.querySelectorAll('br')) line.replaceWith(' ');
  for (const block of cell.querySelectorAll('p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre')) {
    if (block.nextSibling) block.after(' ');
    unwrap(block);
  }
}
