import { decodeBytes } from './decode-bytes.ts';
import { findJson, listAt, recordsAt, textAt, valueAt } from './loose-json.ts';

export type FileKind =
  | 'wordpress'
  | 'disqus'
  | 'blogger-atom'
  | 'blogger-json'
  | 'rss'
  | 'atom'
  | 'ghost'
  | 'wix-json'
  | 'wix-comments'
  | 'wix-csv'
  | 'wix-page'
  | 'substack-posts'
  | 'people'
  | 'redirects'
  | 'html'
  | 'markdown'
  | 'other';

/** So far a file tells what it is, but for JSON, which is read whole. */
const HEAD = 65_536;

const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkd)$/i;

/** What a file is. Its name only tells Markdown, which is plain text, from other plain text. */
export function tellBytes(bytes: Uint8Array, path: string): FileKind {
  const start = decodeBytes(bytes.subarray(0, HEAD))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^[[{]/.test(start)) return tellJson(decodeBytes(bytes)) ?? tellPlain(start, path);
  if (start.startsWith('<')) return tellMarkup(start) ?? tellHtml(decodeBytes(bytes), path);
  return tellCsv(start) ?? tellPlain(start, path);
}

function tellMarkup(start: string): FileKind | undefined {
  // What stands before the first element (comments, a declaration, old instructions of WordPress) says nothing.
  const body = start
    .replace(/^(?:\s*<\?[^]*?\?>|\s*<!--[^]*?-->|\s*<!DOCTYPE[^[>]*(?:\[[^]*?\])?\s*>)+/i, '')
    .trimStart();
  const root = /^<([\w:]+)/.exec(body)?.[1]?.toLowerCase();
  if (root === 'disqus') return 'disqus';
  if (root === 'rss' || root === 'channel' || root === 'rdf:rdf')
    return /wordpress\.org\/export\/|<wp:(?:wxr_version|post_type|post_id)/i.test(start)
      ? 'wordpress'
      : 'rss';
  if (root !== 'feed') return undefined;
  return /schemas\.google\.com\/blogger|<generator[^>]*>\s*Blogger|<blogger:/i.test(start)
    ? 'blogger-atom'
    : 'atom';
}

/** Markdown may begin with a block of HTML. */
function tellHtml(text: string, path: string): FileKind {
  if (isWixPage(text)) return 'wix-page';
  return MARKDOWN.test(path) ? 'markdown' : 'html';
}

/** A page of a Wix blog, saved from a browser. */
export function isWixPage(text: string): boolean {
  return /data-id=["']content-viewer["']|data-hook=["'](?:rcv-block|post-description)/.test(text);
}

function tellJson(text: string): FileKind | undefined {
  const json = findJson(text.replace(/^\ufeff/, ''));
  if (json === undefined) return undefined;
  const first: unknown = Array.isArray(json) ? json[0] : json;
  const posts = recordsAt(json, 'db', 0, 'data', 'posts').concat(recordsAt(json, 'data', 'posts'));
  if (posts.length > 0 || valueAt(json, 'db', 0, 'data') !== undefined) return 'ghost';
  const item = recordsAt(json, 'posts')[0] ?? recordsAt(json, 'items')[0] ?? valueAt(json, 'post') ?? first;
  if (textAt(item, 'kind')?.startsWith('blogger#') || textAt(json, 'kind')?.startsWith('blogger#'))
    return 'blogger-json';
  if (listAt(json, 'comments').length > 0 || (textAt(item, 'resourceId') && valueAt(item, 'content')))
    return 'wix-comments';
  if (
    ['richContent', 'contentText', 'firstPublishedDate', 'nodes'].some(
      (name) => valueAt(item, name) !== undefined,
    )
  )
    return 'wix-json';
  if (textAt(first, 'from') && textAt(first, 'to')) return 'redirects';
  if (recordsAt(json, 'redirects').some((each) => valueAt(each, 'action_data') !== undefined))
    return 'redirects';
  if (['html', 'lexical', 'mobiledoc'].some((name) => valueAt(item, name) !== undefined)) return 'ghost';
  return undefined;
}

function tellCsv(start: string): FileKind | undefined {
  const [line = ''] = start.split(/\r?\n/);
  if (!/[,;\t]/.test(line)) return undefined;
  const columns = line
    .split(/[,;\t]/)
    .map((column) => column.trim().replace(/^"|"$/g, '').toLowerCase().replaceAll(/[\s_]/g, ''));
  const has = (...names: string[]) => names.every((name) => columns.includes(name));
  if (has('postid', 'ispublished')) return 'substack-posts';
  if (has('title') && ['richcontent', 'plaincontent', 'contenttext'].some((name) => columns.includes(name)))
    return 'wix-csv';
  if (has('oldurl', 'newurl') || has('source', 'target') || has('sourceurl', 'targeturl')) return 'redirects';
  if (columns.includes('email')) return 'people';
  return undefined;
}

function tellPlain(start: string, path: string): FileKind {
  if (/^(?:#.*\s+)*\/\S*[ \t]+->[ \t]+\S/.test(start) || /^30[12]['"]?:\s*\n\s+['"]?[\^/]/.test(start))
    return 'redirects';
  if (MARKDOWN.test(path)) return 'markdown';
  if (/\.(?:html?|xhtml|njk|liquid|astro|vue|svelte|php|jsx?|tsx?)$/i.test(path))
    return /^(?:---|\+\+\+)\r?\n/.test(start) && /\.html?$/i.test(path) ? 'html' : 'other';
  return /^---\r?\n[^]*?\n---/.test(start) && !/\.(?:ya?ml|toml|json)$/i.test(path) ? 'markdown' : 'other';
}
