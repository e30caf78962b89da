/** What stands on lines of its own. */
const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,' +
  'h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isBlock(node: Node): boolean {
  return isElement(node) && node.matches(BLOCKS);
}

export function holdsBlock(element: Element): boolean {
  return element.querySelector(BLOCKS) !== null;
}

/** The words of a node, by which it is seen; an unbreakable space is none. */
export function readWords(node: Node): string {
  return (node.textContent ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/**
 * What an element's own style says of a property, in lower case. It is read as text: what Word adds ("mso-list") is in
 * no browser's table.
 */
export function readStyle(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style);
  return found?.[1]?.trim().toLowerCase() ?? '';
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content in an element of another name. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export function removeAll(root: Element, selector: string): void {
  for (const element of root.querySelectorAll(selector)) element.remove();
}
