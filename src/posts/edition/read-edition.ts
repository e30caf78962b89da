import fs from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../lib/cache.ts';
import { ICON_DRAWING, isOwnDrawing } from '../icons.ts';
import { inspectFiles, cacheInspected, type KnownFiles, type InspectedFiles } from '../inspected-files.ts';
import { relateOnce } from '../known-relations.ts';
import { relatePosts } from '../related.ts';
import { parseContent } from '../source/content.ts';
import { readFrontMatterOf } from '../source/front-matter.ts';
import type { ContentFiles } from '../source/content-files.ts';
import { readContent } from '../source/read-content.ts';
import type { SourceText } from '../source/source-text.ts';
import { openEdition, type Edition } from './edition.ts';
import { openCachedDocuments } from './cached-document.ts';
import { drawLogoIcon } from './logo-icon.ts';
import { parsePost } from './parsed-post.ts';

export interface ReadOptions {
  /** Posts dated after it are still to come. */
  now: Date;
  /** Remembers what files say. */
  cache?: Cache;
  /** Remembers what pictures and other files are, where there is no cache. */
  earlier?: KnownFiles;
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
    findKnown: (text) => ({
      data: readFrontMatterOf(text).data,
      links: [],
      pictures: [],
      media: [],
      words: 0,
    }),
  });
  return openEdition(content, {
    now,
    ownIcon: '',
    relate: () => new Map(),
    parse: parsePost,
    pictures: new Map(),
    media: new Map(),
    downloads: new Map(),
  });
}

/** Reads the edition of a folder that has content/ and public/, and tells what it was read from. */
export async function readEdition(
  siteFolder: string,
  { now, cache, earlier }: ReadOptions,
): Promise<{
  edition: Edition;
  files: ContentFiles;
  texts: SourceText[];
  inspected: InspectedFiles;
}> {
  const files = await readContent(path.join(siteFolder, 'content'));
  const inspected = await inspectFiles(files, 'header', cache ? cacheInspected(cache) : earlier);
  const cached = cache && openCachedDocuments(cache);
  const { content } = parseContent(files, 'content', { findKnown: cached?.find });
  const ownIcon = readText(path.join(siteFolder, 'public', ICON_DRAWING));
  const relate = cache ? relateOnce(cache.openTable('relations')) : relatePosts;
  const edition = openEdition(content, {
    now,
    ownIcon,
    relate,
    parse: cached?.parse ?? parsePost,
    ...inspected,
  });
  cached?.keep([...content.posts, ...content.pages]);
  const icon = isOwnDrawing(ownIcon)
    ? edition.icon
    : await drawLogoIcon(edition, { files, table: cache?.openTable('logo icons') });
  return {
    edition: icon === undefined ? edition : { ...edition, icon },
    files,
    texts: content.texts,
    inspected,
  };
}

function readText(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
