import { readStyle, removeAll, unwrap } from './pasted-dom.ts';

/** What has no words of hers: programs, styles, fields, and what is there for screen readers of another page. */
const NO_WORDS = [
  'script,style,template,noscript,meta,link,title,base',
  'iframe,object,embed,svg,canvas,audio,video,map',
  'button,input,select,textarea',
  '[hidden],.sr-only,.visually-hidden',
  // Comments in the margin of a Word document, and what leads to them.
  '.msocomanchor,.MsoCommentReference,.MsoCommentText',
  // What was crossed out while changes were tracked; where somebody only drew a line, it has neither.
  'del[cite],del[datetime]',
].join(',');

/** Takes out what the clipboard holds and nobody saw. */
export function removeUnseen(root: Element): void {
  removeComments(root);
  removeAll(root, NO_WORDS);
  for (const element of root.querySelectorAll('*')) {
    if (isUnseen(element)) element.remove();
    // <o:p>, in which Word keeps the end of each paragraph.
    else if (element.localName.includes(':')) unwrap(element);
  }
}

function isUnseen(element: Element): boolean {
  return (
    /^(?:v|w|m):|^xml$/.test(element.localName) ||
    readStyle(element, 'display') === 'none' ||
    readStyle(element, 'visibility') === 'hidden' ||
    readStyle(element, 'mso-hide') === 'all' ||
    readStyle(element, 'mso-element').startsWith('comment')
  );
}

function removeComments(root: Element): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 8) node.remove();
  }
  for (const element of root.children) removeComments(element);
}
