import fs from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../lib/cache.ts';
import { ICON_DRAWING } from '../icons.ts';
import {
  inspectPictures,
  keepPictures,
  type InspectedPictures,
  type PictureMemory,
} from '../pictures/inspect-pictures.ts';
import {
  inspectDownloads,
  keepDownloads,
  type DownloadMemory,
  type InspectedDownloads,
} from '../downloads/inspect-downloads.ts';
import { relateOnce } from '../known-relations.ts';
import { relatePosts } from '../related.ts';
import { parseContent } from '../source/content.ts';
import { readFrontMatterOf } from '../source/front-matter.ts';
import type { ContentFiles } from '../source/content-files.ts';
import { readContent } from '../source/read-content.ts';
import type { SourceText } from '../source/source-text.ts';
import { openEdition, type Edition } from './edition.ts';
import { openKeptDocuments } from './kept-document.ts';
import { parsePost } from './parsed-post.ts';

export interface ReadOptions {
  /** Posts dated after it are still to come. */
  now: Date;
  /** Remembers what files say. */
  cache?: Cache;
  /** Remembers what pictures are, where there is no cache. */
  memory?: PictureMemory;
  /** The same of downloads. */
  downloadMemory?: DownloadMemory;
}

/**
 * Where everything is that a folder's content is about, by its front matter alone: bodies take six times as long
 * to read. No post has a word, so none is to be shown.
 *
 * @throws {SiteError} where a file cannot be read
 */
export async function readPlaces(siteFolder: string, now: Date): Promise<Edition> {
  const files = await readContent(path.join(siteFolder, 'content'));
  const { content } = parseContent(files, 'content', {
    findKnown: (text) => ({ data: readFrontMatterOf(text).data, links: [], pictures: [], words: 0 }),
  });
  return openEdition(content, {
    now,
    icon: '',
    relate: () => new Map(),
    parse: parsePost,
    pictures: new Map(),
    downloads: new Map(),
  });
}

/** Reads the edition of a folder that has content/ and public/, and tells what it was read from. */
export async function readEdition(
  siteFolder: string,
  { now, cache, memory, downloadMemory }: ReadOptions,
): Promise<{
  edition: Edition;
  files: ContentFiles;
  texts: SourceText[];
  pictures: InspectedPictures;
  downloads: InspectedDownloads;
}> {
  const files = await readContent(path.join(siteFolder, 'content'));
  const pictures = await inspectPictures(files, 'header', cache ? keepPictures(cache) : memory);
  const downloads = inspectDownloads(files, cache ? keepDownloads(cache) : downloadMemory);
  const kept = cache && openKeptDocuments(cache);
  const { content } = parseContent(files, 'content', { findKnown: kept?.find });
  const icon = fs.readFileSync(path.join(siteFolder, 'public', ICON_DRAWING), 'utf8');
  const relate = cache ? relateOnce(cache.openTable('relations')) : relatePosts;
  const parse = kept?.parse ?? parsePost;
  const edition = openEdition(content, { now, icon, relate, parse, pictures, downloads });
  kept?.keep([...content.posts, ...content.pages]);
  return { edition, files, texts: content.texts, pictures, downloads };
}
