import { markdownToHtml as renderMarkdown, type MdastVisitorContext } from 'satteri';
import type { Image } from 'mdast';

/** Has the pictures of a text looked at before it is written. */
export type LookAtPicture = (picture: Readonly<Image>, context: MdastVisitorContext) => void;

/** The text of another generator of sites as it would be shown, with footnotes marked as in what `imported.ts` says. */
export function markdownToHtml(markdown: string, lookAt?: LookAtPicture): string {
  const { html } = renderMarkdown(markdown, {
    features: { gfm: true, frontmatter: false },
    mdastPlugins: lookAt ? [{ name: 'pictures', image: lookAt }] : [],
  });
  return html
    .replace(
      /<sup><a href="#user-content-fn-([^"]*)"[^>]*data-footnote-ref[^>]*>([^<]*)<\/a><\/sup>/g,
      '<sup data-import="footnote" data-id="$1">$2</sup>',
    )
    .replace(
      /<section data-footnotes[^>]*><h2[^>]*>[^<]*<\/h2>\s*<ol>(.*)<\/ol>\s*<\/section>/gs,
      '<ol data-import="footnotes">$1</ol>',
    )
    .replace(/<li id="user-content-fn-([^"]*)">/g, '<li data-id="$1">')
    .replace(/ ?<a [^>]*data-footnote-backref[^>]*>[^<]*(?:<sup>[^<]*<\/sup>)?<\/a>/g, '');
}
