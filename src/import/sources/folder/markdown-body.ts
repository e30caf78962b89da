import { markdownToHtml, type LookAtPicture } from '../../convert/markdown-to-html.ts';
import { attributeOf, type Rule } from '../html/html-tree.ts';
import { makeFigure } from '../html/marks.ts';
import { toPlainHtml } from '../html/plain-html.ts';
import { moveOutTags } from './html-blocks.ts';
import { WRITTEN_HTML } from './written-html.ts';

/** A text of Markdown as plain HTML, in which HTML that stands in it is what it is in a text of any other platform. */
export function markdownToPlain(markdown: string): string {
  return toPlainHtml(markdownToHtml(moveOutTags(markdown), keepTitle), [captionPicture, ...WRITTEN_HTML]);
}

/**
 * What stands behind the address of a picture was typed by hand, and a figure of Hugo's has its caption there. A `title` of HTML
 * is the name of a file nearly always.
 */
const keepTitle: LookAtPicture = (picture, context) => {
  if (picture.title)
    context.setProperty(picture, 'data', { hProperties: { 'data-typed-title': picture.title } });
};

const captionPicture: Rule = (element) => {
  const title = attributeOf(element, 'dataTypedTitle');
  const source = attributeOf(element, 'src');
  if (element.tagName !== 'img' || title === undefined || source === undefined) return undefined;
  const alt = attributeOf(element, 'alt');
  return title === alt ? undefined : [makeFigure({ source, alt }, title)];
};
