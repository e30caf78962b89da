import { toLinkAddress } from './link-address.ts';
import { HEADINGS, readStyle, readWords, rename, unwrap } from './pasted-dom.ts';

/** What is no mark here: lines under words, colours, sizes, code. */
const NO_MARKS = 'u,mark,ins,font,small,big,sub,sup,code,kbd,samp,tt,var,abbr,cite,dfn,q,label,time,wbr';

/** Turns marks that were made by style into elements, takes out those that a style makes none of, and cleans links. */
export function readMarks(root: Element): void {
  for (const link of root.querySelectorAll('a')) readLink(link);
  for (const element of root.querySelectorAll('b,strong,i,em,s,strike,del,span,font,a')) readStyles(element);
  for (const element of root.querySelectorAll('b')) rename(element, 'strong');
  for (const element of root.querySelectorAll('i')) rename(element, 'em');
  for (const element of root.querySelectorAll('s,strike')) rename(element, 'del');
  for (const element of root.querySelectorAll(`${NO_MARKS},span`)) unwrap(element);
  // A heading is strong by itself.
  for (const heading of root.querySelectorAll(`${HEADINGS},th`)) {
    for (const strong of heading.querySelectorAll('strong')) unwrap(strong);
  }
}

function readLink(link: Element): void {
  const address = toLinkAddress(link.getAttribute('href') ?? '');
  if (address === undefined || readWords(link) === '') {
    unwrap(link);
    return;
  }
  link.setAttribute('href', address);
  link.removeAttribute('title');
}

function readStyles(element: Element): void {
  const weight = readStyle(element, 'font-weight');
  const isBold = weight.startsWith('bold') || Number(weight) >= 600;
  const isLight = weight !== '' && !isBold && weight !== 'inherit';
  const slant = readStyle(element, 'font-style');
  const line = `${readStyle(element, 'text-decoration')} ${readStyle(element, 'text-decoration-line')}`;
  if (/^(?:italic|oblique)/.test(slant) && !element.matches('i,em')) wrapInside(element, 'em');
  if (line.includes('line-through') && !element.matches('s,strike,del')) wrapInside(element, 'del');
  if (isBold && !element.matches('b,strong')) wrapInside(element, 'strong');
  // Google's documents come in one that is bold by name and not by style.
  const isUndone = element.matches('b,strong') ? isLight : element.matches('i,em') && slant === 'normal';
  if (isUndone) unwrap(element);
}

function wrapInside(element: Element, name: string): void {
  const mark = element.ownerDocument.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}
