import { markdownToHtml } from './markdown.ts';

// What is left out of each class shows nothing although Unicode calls it a letter or a symbol: all that may be ignored
// (DerivedCoreProperties.txt; fillers, joiners, variation selectors), and the blank ones, which no property tells: an
// empty Braille pattern, the place of an object that is not there, a note without a head, two Egyptian gaps.

/** A letter, a number or a picture. */
const SHOWS_A_NAME =
  /[[\p{L}\p{N}\p{So}\p{Extended_Pictographic}]--[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}\u{13441}\u{13442}]]/v;

/** Anything with ink, but for dashes and the signs by which Markdown marks: alone these say nothing. */
const SHOWS_A_TEXT =
  /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}\u{13441}\u{13442}\p{Pd}*_>#`~=\|\\<+]]/v;

/** Whether a name shows somebody: a letter or number of any script, or a picture. */
export function showsName(name: string): boolean {
  return SHOWS_A_NAME.test(name);
}

/** Whether a reader of this Markdown would see anything: what counts is what its HTML shows. */
export function showsText(text: string): boolean {
  return SHOWS_A_TEXT.test(htmlToShown(markdownToHtml(text)));
}

/** The words of a comment's HTML, which has no tags but its own and four entities. */
function htmlToShown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
