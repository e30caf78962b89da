import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { DIST } from '../fixture-site.ts';

export const FOLDER = path.join(DIST, 'client');

export interface BuiltPage {
  /** Its path in the folder of built files. */
  file: string;
  html: string;
  document: Document;
}

/** Every file of the built site, but for the compressed copies. */
export function listBuiltFiles(): string[] {
  return fs
    .readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(?:br|gz)$/.test(name) && fs.statSync(path.join(FOLDER, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

export function readBuilt(file: string): string {
  return fs.readFileSync(path.join(FOLDER, file), 'utf8');
}

/** Every page of the built site. */
export function readPages(): BuiltPage[] {
  return listBuiltFiles()
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readBuilt(file);
      return { file, html, document: parseHTML(html).document };
    });
}

/** The pages that search engines may list. */
export function readListedPages(): BuiltPage[] {
  return readPages().filter(({ document }) => contentOf(document, 'robots') !== 'noindex');
}

/** "about/index.html" is at "/about/". */
export function fileToPath(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

export function contentOf(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return element?.getAttribute('content') ?? undefined;
}

type Node = Record<string, unknown> & { '@type': string };

/** The nodes of a page's JSON-LD. */
export function nodesOf({ document }: BuiltPage): Node[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (element) => (JSON.parse(element.textContent) as { '@graph': Node[] })['@graph'],
  );
}

export function findNode(page: BuiltPage, type: string): Node | undefined {
  return nodesOf(page).find((node) => node['@type'] === type);
}

/** The size that a built PNG says it has, in the first bytes of its header. */
export function readPngSize(urlPath: string): { width: number; height: number } {
  const bytes = fs.readFileSync(path.join(FOLDER, urlPath));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
