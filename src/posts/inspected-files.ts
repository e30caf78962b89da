import type { Table } from '../lib/cache.ts';
import {
  inspectDownloads,
  cacheDownloads,
  rememberDownloads,
  type KnownDownloads,
  type InspectedDownloads,
} from './downloads/inspect-downloads.ts';
import {
  inspectMedia,
  cacheMedia,
  rememberMedia,
  type InspectedMedia,
  type KnownMedia,
} from './media/inspect-media.ts';
import type { Depth } from './pictures/inspect-picture.ts';
import {
  inspectPictures,
  cachePictures,
  rememberPictures,
  type InspectedPictures,
  type KnownPictures,
} from './pictures/inspect-pictures.ts';
import type { ContentFiles } from './source/content-files.ts';

/** What is known of all that texts show, play and lead to. */
export interface InspectedFiles {
  pictures: InspectedPictures;
  media: InspectedMedia;
  downloads: InspectedDownloads;
}

/** What was found out before. */
export interface KnownFiles {
  pictures: KnownPictures;
  media: KnownMedia;
  downloads: KnownDownloads;
}

/** Looks into every such file that was not looked into before. */
export async function inspectFiles(
  files: ContentFiles,
  depth: Depth,
  earlier: KnownFiles = rememberInspected(),
): Promise<InspectedFiles> {
  return {
    pictures: await inspectPictures(files, depth, earlier.pictures),
    media: inspectMedia(files, earlier.media),
    downloads: inspectDownloads(files, earlier.downloads),
  };
}

/** Remembers for as long as the process lives. */
export function rememberInspected(): KnownFiles {
  return { pictures: rememberPictures(), media: rememberMedia(), downloads: rememberDownloads() };
}

/** Remembers in a cache, for later runs. */
export function cacheInspected(cache: { openTable: <Value>(name: string) => Table<Value> }): KnownFiles {
  return { pictures: cachePictures(cache), media: cacheMedia(cache), downloads: cacheDownloads(cache) };
}
