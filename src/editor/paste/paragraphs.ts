import { holdsBlock, isBlock, isElement, readWords, rename, unwrap } from './pasted-dom.ts';

/** What holds blocks and says nothing by it. */
const BOXES =
  'address,article,aside,center,details,dialog,div,fieldset,figure,figcaption,footer,form,header,main,nav,section,summary';

/** Has all words stand in paragraphs, headings, lists, quotations and tables, however they were laid out. */
export function makeParagraphs(root: Element): void {
  for (const element of root.querySelectorAll('b,strong,i,em,span,font,a,u,s,del,ins,label')) {
    if (holdsBlock(element)) unwrap(element);
  }
  for (const code of root.querySelectorAll('pre')) breakLines(code);
  for (const box of root.querySelectorAll(`${BOXES},blockquote,p`)) splitRuns(box);
  splitRuns(root);
  for (const paragraph of root.querySelectorAll('p p')) {
    const outer = paragraph.parentElement?.closest('p');
    if (outer) unwrap(outer);
  }
  for (const box of root.querySelectorAll(BOXES)) unwrap(box);
  for (const heading of root.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    for (const line of heading.querySelectorAll('br')) line.replaceWith(' ');
  }
  for (const block of root.querySelectorAll('p,h1,h2,h3,h4,h5,h6,blockquote,li')) {
    if (readWords(block) === '') block.remove();
  }
}

/** Each run of words between blocks becomes a paragraph, and two line ends begin another. */
function splitRuns(box: Element): void {
  let run: Node[] = [];
  const close = (before: Node | null) => {
    while (run[0] && isBlank(run[0])) run.shift();
    while (run.length > 0 && isBlank(run.at(-1) ?? box)) run.pop();
    if (run.some((node) => readWords(node) !== '')) {
      const paragraph = box.ownerDocument.createElement('p');
      box.insertBefore(paragraph, before);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const node of [...box.childNodes]) {
    if (isBlock(node)) {
      close(node);
    } else if (isLineEnd(node) && isLineEnd(run.findLast((each) => !isSpace(each)) ?? null)) {
      close(node);
      node.remove();
    } else {
      run.push(node);
    }
  }
  close(null);
  for (const node of [...box.childNodes]) if (isLineEnd(node)) node.remove();
}

function isLineEnd(node: Node | null): node is Element {
  return isElement(node) && node.matches('br');
}

function isSpace(node: Node): boolean {
  return node.nodeType === 3 && readWords(node) === '';
}

function isBlank(node: Node): boolean {
  return isLineEnd(node) || isSpace(node);
}

/** Lines of a program are lines of a paragraph here: posts have no programs. */
function breakLines(code: Element): void {
  const { ownerDocument: document } = code;
  const lines = code.textContent.replace(/\n+$/, '').split('\n');
  code.replaceChildren(
    ...lines.flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line])),
  );
  rename(code, 'p');
}
