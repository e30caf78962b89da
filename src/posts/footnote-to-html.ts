import type { Words } from '../words/table.ts';
import { attributesToHtml } from './source/html.ts';
import type { FootnotePart } from './source/parts.ts';

/** What pages show of a part of the footnotes; of their list the beginning, as its end comes behind the notes. */
export function footnoteToHtml(footnote: FootnotePart, words: Words['prose']['footnotes']): string {
  if (footnote.kind === 'list') {
    const attributes = { class: 'footnotes', role: 'doc-endnotes', 'aria-label': words.notes };
    return `<section${attributesToHtml(attributes)}><hr><ol>`;
  }
  const { number } = footnote;
  if (footnote.kind === 'mark') {
    const { anchor, note } = footnote;
    const attributes = {
      id: anchor,
      href: `#${note}`,
      role: 'doc-noteref',
      'aria-label': words.note(number),
    };
    // A number that search would take for the end of the word before it.
    return `<sup data-pagefind-ignore="all"><a${attributesToHtml(attributes)}>${number}</a></sup>`;
  }
  return footnote.marks
    .map((mark, index) => {
      const attributes = {
        href: `#${mark}`,
        role: 'doc-backlink',
        'aria-label': index === 0 ? words.back(number) : words.backTo(number, index + 1),
        // A feed has no place for it.
        'data-feed': 'skip',
        'data-pagefind-ignore': 'all',
      };
      return ` <a${attributesToHtml(attributes)}>↩\uFE0E${index === 0 ? '' : index + 1}</a>`;
    })
    .join('');
}
