import type { Table } from '../lib/cache.ts';
import {
  inspectDownloads,
  keepDownloads,
  rememberDownloads,
  type DownloadMemory,
  type InspectedDownloads,
} from './downloads/inspect-downloads.ts';
import {
  inspectMedia,
  keepMedia,
  rememberMedia,
  type InspectedMedia,
  type MediaMemory,
} from './media/inspect-media.ts';
import type { Depth } from './pictures/inspect-picture.ts';
import {
  inspectPictures,
  keepPictures,
  rememberPictures,
  type InspectedPictures,
  type PictureMemory,
} from './pictures/inspect-pictures.ts';
import type { ContentFiles } from './source/content-files.ts';

/** What is known of all that texts show, play and lead to. */
export interface InspectedFiles {
  pictures: InspectedPictures;
  media: InspectedMedia;
  downloads: InspectedDownloads;
}

/** What was found out before. */
export interface FileMemory {
  pictures: PictureMemory;
  media: MediaMemory;
  downloads: DownloadMemory;
}

/** Looks into every such file that was not looked into before. */
export async function inspectFiles(
  files: ContentFiles,
  depth: Depth,
  memory: FileMemory = rememberInspected(),
): Promise<InspectedFiles> {
  return {
    pictures: await inspectPictures(files, depth, memory.pictures),
    media: inspectMedia(files, memory.media),
    downloads: inspectDownloads(files, memory.downloads),
  };
}

/** Remembers for as long as the process lives. */
export function rememberInspected(): FileMemory {
  return { pictures: rememberPictures(), media: rememberMedia(), downloads: rememberDownloads() };
}

/** Remembers in a cache, for later runs. */
export function keepInspected(cache: { openTable: <Value>(name: string) => Table<Value> }): FileMemory {
  return { pictures: keepPictures(cache), media: keepMedia(cache), downloads: keepDownloads(cache) };
}
