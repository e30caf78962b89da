import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/import/convert/read-html.ts';
import { readBody as readImported } from '../../../src/import/convert/to-text.ts';
import { writeText } from '../../../src/import/convert/write-text.ts';
import type { ImportedEntry } from '../../../src/import/imported.ts';
import { openSource } from '../../../src/import/sources/open-source.ts';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { readBody } from '../../../src/posts/source/body.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';

/** Real exports, which lie beside the project where it is developed and are no part of it. */
const SAMPLES = path.resolve('../shared/samples');

/** What is for the coach to look at, and no fault of the conversion. */
const HERS = /^(?:shortcode|picture-elsewhere|picture-alt-missing|content-unexpected)$/;

type Nodes = ReturnType<typeof readHtml>;

/** Words in reading order; what typography changes and what a list says by itself left out. */
function wordsOf(texts: readonly string[]): string {
  return texts
    .join('')
    .replaceAll('…', '...')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0\u200b\ufeff•*\-–—\d.)]+/g, '');
}

function textsOf(nodes: Nodes): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    // What is said of a picture stands elsewhere: in its title, or in a property.
    if (node.type !== 'element' || /^(?:figcaption|summary)$/.test(node.tagName)) return [];
    if (node.properties['dataImport'] !== undefined) return [];
    return textsOf(node.children);
  });
}

function count(nodes: Nodes, isWanted: (name: string) => boolean): number {
  return nodes
    .map((node) =>
      node.type === 'element' ? Number(isWanted(node.tagName)) + count(node.children, isWanted) : 0,
    )
    .reduce((all, each) => all + each, 0);
}

function convert(entry: ImportedEntry) {
  const { tree, pictures } = readImported(entry.body, {
    title: entry.title,
    address: entry.address,
    findAddress: () => undefined,
  });
  const text = writeText(tree);
  const { body, faults } = readBody(textToSource('posts/a.mdx', text), 0, { kind: 'post' });
  return { text, pictures, body, faults: faults.filter(({ slug }) => !HERS.test(slug)) };
}

const SOURCES = ['wordpress', 'squarespace', 'ghost', 'substack', 'blogger', 'wix'].flatMap((platform) => {
  const folder = path.join(SAMPLES, platform);
  if (!fs.existsSync(folder)) return [];
  if (platform === 'substack') return [folder];
  return fs.readdirSync(folder).map((file) => path.join(folder, file));
});

describe.runIf(fs.existsSync(SAMPLES))('a real export', () => {
  it.each(SOURCES.map((source) => [path.relative(SAMPLES, source), source]))(
    'of %s loses no word, heading or picture, and each text of it can be read',
    async (_, source) => {
      const opened = await openSource(source);
      const { entries } = await readSource(opened);
      await opened.close();
      for (const entry of entries.filter(({ body }) => 'html' in body)) {
        const nodes = readHtml('html' in entry.body ? entry.body.html : '');
        const { text, body, faults, pictures } = convert(entry);
        expect([entry.title, faults.map(({ message }) => message)]).toEqual([entry.title, []]);
        const read = wordsOf(
          (body?.blocks ?? []).filter(({ isProse }) => isProse).map((block) => block.text),
        );
        const wanted = wordsOf(textsOf(nodes));
        // Words of captions and alternative texts stand between them.
        expect([entry.title, findMissing(wanted, read)]).toEqual([entry.title, '']);
        const headings = count(nodes, (name) => /^h[1-6]$/.test(name));
        expect(body?.outline.length ?? 0).toBeGreaterThanOrEqual(headings - countEmptyHeadings(nodes));
        const images = count(nodes, (name) => name === 'img');
        expect([text.match(/!\[/g)?.length ?? 0, pictures.length]).toEqual([pictures.length, images]);
      }
    },
  );
});

/** The first letters that are not there in their order; empty where all are. */
function findMissing(wanted: string, read: string): string {
  let at = 0;
  for (let from = 0; from < wanted.length; from += 1) {
    const found = read.indexOf(wanted.charAt(from), at);
    if (found < 0) return wanted.slice(from, from + 60);
    at = found + 1;
  }
  return '';
}

function countEmptyHeadings(nodes: Nodes): number {
  return nodes
    .map((node) => {
      if (node.type !== 'element') return 0;
      const isEmpty = /^h[1-6]$/.test(node.tagName) && wordsOf(textsOf(node.children)) === '';
      return Number(isEmpty) + countEmptyHeadings(node.children);
    })
    .reduce((all, each) => all + each, 0);
}
