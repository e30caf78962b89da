import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { decodeAddress } from '../../lib/decode-address.ts';
import type { ImportedEntry, ImportedPicture } from '../imported.ts';
import { attributeOf, parseHtml, writeHtml } from './html/html-tree.ts';
import { isDownload } from './html/media-address.ts';
import { isMediaName } from './media-name.ts';

/**
 * The path within an export of what an address or a path names, or undefined where it did not come along.
 *
 * @param from the file in which it is named, for paths that go on from there
 */
export type FindFile = (address: string, from?: string) => string | undefined;

/** What a browser laid beside a page are smaller copies of pictures, which the page names by their paths. */
const SAVED = /(?:_files|-Dateien|_fichiers|_archivos|-filer)\//;

/** Names that platforms make up, such as `a1b2c3…~mv2.jpg`, are those of one file, wherever it lies. */
const MADE_UP = 20;

/**
 * Finds files by the end of their address: `https://old.example/wp-content/uploads/2019/04/beach.jpg` is
 * `uploads/2019/04/beach.jpg`, and no other `beach.jpg`.
 */
export function createFileFinder(paths: string[]): FindFile {
  const known = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const name of paths.filter((one) => isMediaName(one) && !SAVED.test(one))) {
    const base = path.posix.basename(name).toLowerCase();
    byName.set(base, [...(byName.get(base) ?? []), name]);
  }
  return (address, from) => {
    const bare = address.replace(/[?#].*$/, '');
    const plain = decodeAddress(bare) ?? bare;
    if (plain === '' || plain.startsWith('data:')) return undefined;
    const isPath = !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(plain);
    if (isPath) {
      const beside = path.posix.join(from === undefined ? '' : path.posix.dirname(from), plain);
      const found = [beside, plain.replace(/^\/+/, '')].find((name) => known.has(name));
      if (found) return found;
    }
    const steps = plain
      .replace(/^[a-z]+:\/\/[^/]+/i, '')
      .toLowerCase()
      .split('/')
      .filter((step) => step !== '' && step !== '.');
    const candidates = byName.get(steps.at(-1) ?? '') ?? [];
    const [best] = candidates
      .map((name) => ({ name, same: countSameEnd(name.toLowerCase().split('/'), steps) }))
      .toSorted((left, right) => right.same - left.same);
    if (!best) return undefined;
    const isSure = best.same >= 2 || (candidates.length === 1 && (steps.at(-1)?.length ?? 0) >= MADE_UP);
    return isSure ? best.name : undefined;
  };
}

function countSameEnd(left: string[], right: string[]): number {
  let count = 0;
  while (count < left.length && left.at(-1 - count) === right.at(-1 - count)) count += 1;
  return count;
}

/** The entry with the pictures, films and files that came with the export in place of their addresses. */
export function useOwnFiles(entry: ImportedEntry, find: FindFile): ImportedEntry {
  const { body, cover } = entry;
  return {
    ...entry,
    cover: cover && findPicture(cover, find),
    body: 'html' in body ? { html: useFilesIn(body.html, find) } : body,
  };
}

function findPicture(picture: ImportedPicture, find: FindFile): ImportedPicture {
  return { ...picture, source: find(picture.source) ?? picture.source };
}

export function useFilesIn(html: string, find: FindFile, from?: string): string {
  // Most texts name no file that came along; they stay as they are, to the byte.
  const names = Array.from(html.matchAll(/(?:src|data-full|href)="([^"]*)"/g), ([, name = '']) =>
    name.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
  );
  if (names.every((name) => find(name, from) === undefined)) return html;
  const visit = (node: ElementContent): ElementContent =>
    node.type === 'element' ? { ...withFile(node, find, from), children: node.children.map(visit) } : node;
  return writeHtml(
    parseHtml(html).children.flatMap((child) =>
      child.type === 'element' || child.type === 'text' ? [visit(child)] : [],
    ),
  );
}

function withFile(element: Element, find: FindFile, from: string | undefined): Element {
  if (element.tagName === 'img') {
    const [full, shown] = ['dataFull', 'src'].map((name) => {
      const source = attributeOf(element, name);
      return source && find(source, from);
    });
    if (full) return { ...element, properties: { ...element.properties, src: full, dataFull: undefined } };
    return shown ? { ...element, properties: { ...element.properties, src: shown } } : element;
  }
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  const own = href && isMediaName(href.replace(/[?#].*$/, '')) ? find(href, from) : undefined;
  if (!own) return element;
  const { dataImport = isDownload(own) ? 'download' : undefined } = element.properties;
  return { ...element, properties: { ...element.properties, dataImport, href: own } };
}
