import MarkdownIt from 'markdown-it';
import readFootnotes from 'markdown-it-footnote';

// As Ghost reads its cards of Markdown (@tryghost/kg-markdown-html-renderer 7.2.5, which brings a markdown-it of its own and
// four plugins more): an end of a line is seen, and so are footnotes and a heading without a space behind its signs.
const markdown = new MarkdownIt({ html: true, breaks: true }).use(readFootnotes);

/** @param place of the card in its text: the footnotes of each card begin at 1, and a text has each number once */
export function cardMarkdownToHtml(written: string, place: number): string {
  return markdown.render(spaceHeadings(written), place > 0 ? { docId: String(place) } : {});
}

/** `##Heading`, but for what stands in code. */
function spaceHeadings(written: string): string {
  return written
    .split(/(^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\2[`~]*[^\S\n]*$)/m)
    .map((part) =>
      /^ {0,3}(?:```|~~~)/.test(part) ? part : part.replace(/^( {0,3}#{1,6})(?=[^#\s])/gm, '$1 '),
    )
    .join('');
}
