import MarkdownIt from 'markdown-it';

/** What a comment may hold beside plain words: everything else stays as it was typed. */
const RULES = [
  'paragraph',
  'blockquote',
  'list',
  'text',
  'linkify',
  'newline',
  'escape',
  'backticks',
  'emphasis',
  'link',
  'autolink',
  'balance_pairs',
  'fragments_join',
  'text_join',
];

const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Who follows a reader's link leaves without a trace, and no search engine takes it for ours. */
const REL = 'ugc nofollow noopener';

const markdown = createMarkdown();

/**
 * A comment's text as HTML: paragraphs, line breaks, emphasis, lists, quotes, code and links to web
 * and mail addresses; no headings, no pictures, no HTML of its own. What comes out is checked
 * against the list of what may: should the library ever give more, the words are shown as plain text.
 */
export function markdownToHtml(text: string): string {
  const html = markdown.render(text).trim();
  return isAllowed(html) ? html : `<p>${escapeHtml(text)}</p>`;
}

const ALLOWED_TAG =
  /<\/?(?:p|em|strong|ul|ol|li|blockquote|code|a)>|<br>|<ol start="\d{1,9}">|<a href="(?:https?:\/\/|mailto:)[^"<>\s]*" rel="ugc nofollow noopener">/gi;

/** @internal Exported for its test: markdownToHtml alone never gives it anything to refuse. */
export function isAllowed(html: string): boolean {
  return !/[<>]/.test(html.replace(ALLOWED_TAG, ''));
}

function createMarkdown() {
  const parser = new MarkdownIt('zero', { html: false, breaks: true, linkify: true, maxNesting: 20 });
  parser.enable(RULES);
  // Only what says that it is an address is made a link; "e.g.then" is none.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.validateLink = (url) => ADDRESS.test(url);
  parser.renderer.rules['link_open'] = (tokens, index) => {
    const href = String(tokens[index]?.attrGet('href') ?? '');
    return `<a href="${escapeHtml(href)}" rel="${REL}">`;
  };
  return parser;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
