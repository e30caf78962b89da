import { footnoteToHtml } from '../../../src/posts/footnote-to-html.ts';
import type { FootnotePart } from '../../../src/posts/source/parts.ts';
import { english } from '../../../src/words/english/english.ts';

/** What an English page shows of a part of the footnotes. */
export function showFootnote(footnote: FootnotePart): string {
  return footnoteToHtml(footnote, english.prose.footnotes);
}
