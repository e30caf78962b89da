import fs from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import type { SampleText } from './sample-texts.ts';

type Node = ReturnType<typeof fromHtml>['children'][number];
type Tag = Extract<Node, { type: 'element' }>;

const markdown = new MarkdownIt({ html: true, linkify: true });

/** The texts of Blogger's backup and of other files of Atom. */
export function readEntries(xml: string): SampleText[] {
  return [...xml.matchAll(/<entry\b[^]*?<\/entry>/g)].flatMap(([entry]) => {
    const kind = /kind#(\w+)/.exec(entry)?.[1] ?? /<blogger:type>(\w+)/.exec(entry)?.[1]?.toLowerCase();
    if (kind !== undefined && kind !== 'post' && kind !== 'page') return [];
    const [, id = ''] = /<id>([^<]*)/.exec(entry) ?? [];
    return [
      {
        sourceId: /(?:post|page)-(\d+)$/.exec(id)?.[1] ?? id,
        title: unescape(/<title\b[^>]*>([^<]*)/.exec(entry)?.[1] ?? ''),
        html: unescape(/<content\b[^>]*>([^<]*)/.exec(entry)?.[1] ?? ''),
      },
    ];
  });
}

/** The texts of a feed of RSS. */
export function readFeedItems(xml: string): SampleText[] {
  return [...xml.matchAll(/<item>([^]*?)<\/item>/g)].map(([, item = '']) => ({
    sourceId: wordsAt(item, 'guid'),
    title: wordsAt(item, 'title'),
    html: wordsAt(item, 'content:encoded') || wordsAt(item, 'description'),
  }));
}

function wordsAt(item: string, name: string): string {
  const inner = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`).exec(item)?.[1] ?? '';
  const data = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/.exec(inner)?.[1];
  return data ?? unescape(inner);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0*39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}

/** Pages of Wix as a browser saved them, and texts of a generator of sites: a file for each. */
export function readFiles(folder: string): SampleText[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html?|md|markdown|mdx)$/.test(file))
    .map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      return text.includes('data-id="content-viewer"') ? readPage(text, file) : readWritten(text, file);
    });
}

function readPage(text: string, file: string): SampleText {
  const viewer = findTag(
    fromHtml(text).children,
    ({ properties }) => properties['dataId'] === 'content-viewer',
  );
  return { sourceId: file, title: '', html: viewer ? toHtml(viewer.children) : '' };
}

function findTag(nodes: readonly Node[], isOne: (tag: Tag) => boolean): Tag | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = isOne(node) ? node : findTag(node.children, isOne);
    if (found) return found;
  }
  return undefined;
}

/** Without front matter, and without what stands in a generator's own language. */
function readWritten(text: string, file: string): SampleText {
  const body = text.replace(/^\ufeff?(?:---\r?\n[^]*?\n---|\+\+\+\r?\n[^]*?\n\+\+\+)\s*?(?:\n|$)/, '');
  const names: string[] = [];
  const plain = body
    .replace(/\{% highlight (\w+)[^]*?%\}([^]*?)\{% endhighlight %\}/g, '\n```$1\n$2\n```\n')
    .replaceAll(/\{%[^]*?%\}|\{\{[^]*?\}\}/g, '')
    .replaceAll(/^\[\^[^\]\s]+\]:/gm, '')
    .replaceAll(/\[\^([^\]\s]+)\]/g, (_, name: string) => toNumber(name, names));
  return { sourceId: file, title: '', html: /\.html?$/.test(file) ? plain : markdown.render(plain) };
}

/** A sign of a footnote is the number of those that came before it. */
function toNumber(name: string, names: string[]): string {
  if (!names.includes(name)) names.push(name);
  return `[${names.indexOf(name) + 1}]`;
}
