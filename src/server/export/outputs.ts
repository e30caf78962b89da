import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import { SiteError } from '../../lib/site-error.ts';
import { makeFeeds } from '../../posts/feeds/make-feeds.ts';
import { writeSitemap } from '../../posts/feeds/sitemap.ts';
import { ICON_DRAWING } from '../../posts/icons.ts';
import { makeSearchIndex, SEARCH_FOLDER, type OpenIndex } from '../../posts/search/make-index.ts';
import { LETTER_TOPICS, topicsToText } from '../serve/letter-offer.ts';
import { PUBLISHED } from '../desk/published-posts.ts';
import { isOfDrafts, listSitemapEntries } from './addresses.ts';
import { listBodyPictures } from './body-pictures.ts';
import { bytesToOutput, textsToOutputs, type Made, type Output, type OutputFile } from './output.ts';
import type { RenderedPage } from './render-pages.ts';

/**
 * All that an export is made of, but for the search index, which is begun before. Where two have a file of the same
 * name, the later one's is taken.
 */
export const OUTPUTS: readonly Output[] = [
  layOutPages,
  feeds,
  sitemap,
  settings,
  scriptsAndStyles,
  publicFiles,
];

/** Made from the pages of posts alone. */
export async function searchIndex(
  { edition, pages, cache }: Made,
  openIndex: OpenIndex,
): Promise<OutputFile[]> {
  const posts = edition.shelves.get('posts') ?? [];
  const files = await makeSearchIndex(
    posts.map(({ href }) => ({ url: href, ...readable(pages, href) })),
    { language: edition.site.language, cache, open: openIndex },
  );
  return files.map(({ name, digest, file }) => ({
    name: `client/${SEARCH_FOLDER}/${name}`,
    digest,
    content: { file },
  }));
}

/** In the order of the addresses: they are rendered in any. */
export function layOutPages({ addresses, pages }: Pick<Made, 'addresses' | 'pages'>): OutputFile[] {
  return addresses.map(({ path: address }) => {
    const { file, digest } = getPage(pages, address);
    return { name: addressToFile(address), digest, content: { file } };
  });
}

async function feeds({ edition, siteUrl, cache, pages }: Made) {
  const texts = await makeFeeds({ edition, siteUrl, cache, getPage: ({ href }) => readable(pages, href) });
  return textsToOutputs(texts, 'client');
}

async function sitemap({ edition, addresses, asked, siteUrl }: Made) {
  const listPictures = (address: string) => listBodyPictures(edition, asked.get(address) ?? []);
  const entries = listSitemapEntries(addresses, siteUrl, listPictures);
  return textsToOutputs(await writeSitemap(entries, siteUrl), 'client');
}

/** For the server, which renders a few pages for one reader, and tells the coach of her posts. */
function settings({ edition: { site, shelves, topics: known } }: Made) {
  const published = (shelves.get('posts') ?? []).map(({ id, slug, title, publishedAt, topics }) => ({
    id,
    slug,
    title,
    publishedAt,
    topics,
  }));
  return textsToOutputs(
    {
      'site.json': JSON.stringify(site),
      [PUBLISHED]: JSON.stringify(published),
      ...(site.letters ? { [LETTER_TOPICS]: topicsToText(known) } : {}),
    },
    'site',
  );
}

/** What Astro bundled for browsers. */
function scriptsAndStyles({ engineFolder }: Made) {
  return copyFolder(path.join(engineFolder, 'client/_astro'), 'client/_astro');
}

/** The drawing of the icons has a route, as it may be made of the site's colours. */
function publicFiles({ siteFolder }: Made) {
  return copyFolder(path.join(siteFolder, 'public'), 'client').filter(
    ({ name }) => name !== `client/${ICON_DRAWING}`,
  );
}

function copyFolder(from: string, to: string) {
  if (!fs.existsSync(from)) return [];
  return listFiles(from).map((file) => {
    const name = path.relative(from, file).split(path.sep).join('/');
    return bytesToOutput(`${to}/${name}`, fs.readFileSync(file));
  });
}

/** What lies below /drafts/ is kept apart from the public files. */
function addressToFile(address: string): string {
  if (address === '/404/') return 'client/404.html';
  const folder = isOfDrafts(address) ? '' : 'client';
  return `${folder}${address}${address.endsWith('/') ? 'index.html' : ''}`.replace(/^\//, '');
}

function readable(pages: ReadonlyMap<string, RenderedPage>, address: string) {
  const { digest, file } = getPage(pages, address);
  return { digest, read: () => fs.readFileSync(file, 'utf8') };
}

function getPage(pages: ReadonlyMap<string, RenderedPage>, address: string): RenderedPage {
  const page = pages.get(address);
  if (page) return page;
  throw new SiteError('page-missing', `${address} was not rendered.`);
}
