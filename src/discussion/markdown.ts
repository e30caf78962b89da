import { escapeHtml } from '../lib/escape-html.ts';
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

/** How deep quotes, lists and emphasis go into each other: ten lists or twenty quotes. */
const MOST_NESTING = 20;

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

/** The same text as plain words, for what shows no HTML: a line for each paragraph, item or line, and no marks. */
export function markdownToText(text: string): string {
  const lines = markdown.parse(text, {}).flatMap(({ type, children }) => {
    if (type !== 'inline') return [];
    return (children ?? []).map((part) => (part.type.endsWith('break') ? '\n' : part.content)).join('');
  });
  return lines.join('\n');
}

const ALLOWED_TAG =
  /<\/?(?:p|em|strong|ul|ol|li|blockquote|code|a)>|<br>|<ol start="\d{1,9}">|<a href="(?:https?:\/\/|mailto:)[^"<>\s]*" rel="ugc nofollow noopener">/gi;

/** @internal Exported for its test: markdownToHtml alone never gives it anything to refuse. */
export function isAllowed(html: string): boolean {
  return !/[<>]/.test(html.replace(ALLOWED_TAG, ''));
}

function createMarkdown() {
  const parser = new MarkdownIt('zero', {
    html: false,
    breaks: true,
    linkify: true,
    maxNesting: MOST_NESTING,
  });
  keepDeepWords(parser);
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

/**
 * What is nested deeper becomes paragraphs, its marks shown as they were typed. By itself the parser leaves out every
 * word that is deeper than it may go.
 */
function keepDeepWords(parser: InstanceType<typeof MarkdownIt>) {
  // Before anything is enabled, of all kinds of blocks it knows paragraphs alone.
  const [toParagraph] = parser.block.ruler.getRules('');
  parser.block.ruler.before('blockquote', 'deep_paragraph', (state, startLine, endLine, silent) => {
    // A list takes two levels, and what is in it needs one that is left.
    if (state.level < MOST_NESTING - 2) return false;
    return toParagraph?.(state, startLine, endLine, silent) ?? false;
  });
}
