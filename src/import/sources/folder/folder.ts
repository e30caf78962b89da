import type { ExportFiles, ImportedEntry, ImportedSite } from '../../imported.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { makeEntry, slugOf } from '../entry.ts';
import { attributeOf, findElement, findTag, parseDocument, wordsOfTree } from '../html/html-tree.ts';
import { writePlain } from '../html/plain-html.ts';
import { findLine, toLine } from '../html/words.ts';
import { createFileFinder, useFilesIn, type FindFile } from '../own-files.ts';
import type { ToldFile } from '../told-file.ts';
import { readFacts } from './facts.ts';
import { splitFrontMatter } from './front-matter.ts';
import { openTemplates } from './templates.ts';
import { WRITTEN_HTML } from './written-html.ts';

/** What every project has and no reader sees. */
const NO_TEXT =
  /(?:^|\/)(?:readme|license|licence|changelog|contributing|code_of_conduct|security|authors|todo)(?:\.\w+)?$/i;
/** What a generator makes pages with, or has made of its texts. */
const NO_TEXTS =
  /(?:^|\/)(?:_site|_includes|_layouts|_sass|_data|dist|build|layouts|archetypes|themes|assets|partials|components|resources|\.github|test|tests)\//;

/** A folder of Markdown or HTML, with front matter or without, of Jekyll, Hugo, Eleventy, Astro or nobody. */
export async function readFolder(files: ExportFiles, told: ToldFile[]): Promise<ImportedSite> {
  const unread: ImportedSite['unread'] = [];
  const find = createFileFinder(files.list());
  const entries: ImportedEntry[] = [];
  for (const { path, kind } of told) {
    if (NO_TEXT.test(path) || NO_TEXTS.test(path)) {
      unread.push({
        what: { code: 'file', found: path },
        why: { code: 'inner' },
      });
      continue;
    }
    const source = decodeBytes(await files.read(path));
    const isMarkdown = kind === 'markdown' && !isWholePage(splitFrontMatter(source).text);
    entries.push((isMarkdown ? readMarkdown : readPage)(source, path, find, unread));
  }
  return {
    platform: 'folder',
    entries,
    redirects: entries.flatMap(({ otherAddresses, address }) =>
      address ? otherAddresses.map((from) => ({ from, to: address })) : [],
    ),
    unread,
  };
}

/** Whatever its file is called. */
function isWholePage(text: string): boolean {
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text);
}

/** What stands at the top of a file, and its text, to be opened where the old site's templates stand in it; what is lost is told. */
function readTop(source: string, path: string, unread: ImportedSite['unread']) {
  const { fields, text, fault } = splitFrontMatter(source);
  if (fault)
    unread.push({
      what: { code: 'file-top', found: path },
      why: { code: 'top-cannot-be-read', found: fault },
    });
  const open = (part: string) =>
    openTemplates(part, (written) => {
      unread.push({
        what: { code: 'piece-of-file', found: written, also: path },
        why: { code: 'made-there' },
      });
    });
  return { text, facts: readFacts(fields, path), open };
}

function readMarkdown(
  source: string,
  path: string,
  find: FindFile,
  unread: ImportedSite['unread'],
): ImportedEntry {
  const { text, facts, open } = readTop(source, path, unread);
  const heading = /^\s*#\s+(.+?)\s*#*\s*\n/.exec(text);
  const isTitle = heading !== null && (facts.title === '' || facts.title === heading[1]);
  const markdown = open(isTitle ? text.slice(heading[0].length) : text);
  return makeEntry({
    ...facts,
    title: facts.title === '' ? toLine(heading?.[1]) : facts.title,
    sourceId: `folder:${path}`,
    cover: facts.cover && { ...facts.cover, source: find(facts.cover.source, path) ?? facts.cover.source },
    body: { markdown: markdown.trim(), file: path },
  });
}

function readPage(
  source: string,
  path: string,
  find: FindFile,
  unread: ImportedSite['unread'],
): ImportedEntry {
  const { text, facts, open } = readTop(source, path, unread);
  const page = parseDocument(open(text));
  const meta = (name: string) =>
    attributeOf(
      findElement(
        page,
        ({ tagName, properties }) =>
          tagName === 'meta' && (properties['name'] === name || properties['property'] === name),
      ),
      'content',
    );
  // What a layout is put around is a text as a whole.
  const isWhole = isWholePage(text);
  const inside = isWhole ? (findTag(page, 'article') ?? findTag(page, 'main')) : undefined;
  const body = inside ?? findTag(page, 'body') ?? page;
  const heading = findTag(body, 'h1');
  const title =
    facts.title || toLine(heading && wordsOfTree(heading)) || toLine(meta('og:title') ?? titleOf(page));
  const html = writePlain(body, [
    (element) =>
      (isWhole && /^(?:nav|aside)$/.test(element.tagName)) ||
      (element === heading && wordsOfTree(element).trim() === title)
        ? []
        : undefined,
    ...WRITTEN_HTML,
  ]);
  const cover = meta('og:image');
  return makeEntry({
    ...facts,
    sourceId: `folder:${path}`,
    title,
    slug: facts.slug ?? slugOf(path),
    seoDescription: facts.seoDescription ?? findLine(meta('description')),
    language: facts.language ?? attributeOf(findTag(page, 'html'), 'lang'),
    cover: facts.cover ?? (cover ? { source: find(cover, path) ?? cover } : undefined),
    body: { html: useFilesIn(html, find, path) },
  });
}

function titleOf(page: ReturnType<typeof parseDocument>): string | undefined {
  const title = findTag(page, 'title');
  return title && wordsOfTree(title);
}
