import { rememberHere, type Table } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import type { ContentFiles } from '../source/content-files.ts';
import { inspectDownload, type InspectedFile } from './inspect-download.ts';

/** A download's file with what is known of it. */
export type InspectedDownload = InspectedFile & {
  /** A hash of its bytes. */
  digest: string;
};

/** All downloads of content/ and public/, under the names that they have in {@link ContentFiles}. */
export type InspectedDownloads = ReadonlyMap<string, InspectedDownload>;

/** What was found out before: of files by their names and states. */
export type KnownDownloads = Pick<Table<InspectedDownload>, 'find' | 'keep'>;

/** Looks into every download that was not looked into before; an unchanged file is not even read. */
export function inspectDownloads(
  { downloads }: Pick<ContentFiles, 'downloads'>,
  earlier: KnownDownloads = rememberDownloads(),
): InspectedDownloads {
  return new Map(
    Array.from(downloads, ([name, { state, read }]) => {
      const key = state === undefined ? undefined : `${name} ${state}`;
      const known = key === undefined ? undefined : earlier.find(key);
      if (known) return [name, known];
      const bytes = read();
      const found = { ...inspectDownload(name, bytes), digest: digest(bytes) };
      if (key !== undefined) earlier.keep(key, found);
      return [name, found];
    }),
  );
}

/** Remembers for as long as the process lives. */
export function rememberDownloads(): KnownDownloads {
  return rememberHere();
}

/** Remembers in a cache, for later runs. */
export function cacheDownloads(cache: { openTable: <Value>(name: string) => Table<Value> }): KnownDownloads {
  return cache.openTable('downloads');
}
