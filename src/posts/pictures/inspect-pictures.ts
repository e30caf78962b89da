import { rememberHere, type Table } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import type { ContentFiles, PictureFile } from '../source/content-files.ts';
import { inspectPicture, type Depth, type Inspected } from './inspect-picture.ts';

/** A picture's file with what is known of it. */
export type InspectedPicture = Inspected & {
  /** A hash of its bytes. */
  digest: string;
};

/** All pictures of content/ and public/, under the names that they have in {@link ContentFiles}. */
export type InspectedPictures = ReadonlyMap<string, InspectedPicture>;

/** What was found out before. */
export interface KnownPictures {
  /** The hashes of files, by their names and states. */
  digests: Pick<Table<string>, 'find' | 'keep'>;
  /** What files are, by their names and hashes. */
  pictures: Pick<Table<Inspected>, 'find' | 'keep'>;
}

/**
 * Looks into every picture that was not looked into before. An unchanged file is not even read: a site with 300
 * photographs has a gigabyte of them.
 */
export async function inspectPictures(
  { pictures }: Pick<ContentFiles, 'pictures'>,
  depth: Depth,
  earlier: KnownPictures = rememberPictures(),
): Promise<InspectedPictures> {
  const inspected = new Map<string, InspectedPicture>();
  // One after the other: of the largest ones a few at once would fill the memory of a small server.
  for (const [name, file] of pictures) inspected.set(name, await inspect(name, file));
  return inspected;

  async function inspect(name: string, { state, read }: PictureFile): Promise<InspectedPicture> {
    const stateKey = state === undefined ? undefined : `${name} ${state}`;
    const knownDigest = stateKey === undefined ? undefined : earlier.digests.find(stateKey);
    const known = knownDigest === undefined ? undefined : earlier.pictures.find(`${name} ${knownDigest}`);
    if (knownDigest !== undefined && known) return { ...known, digest: knownDigest };
    const bytes = read();
    const hash = digest(bytes);
    if (stateKey !== undefined) earlier.digests.keep(stateKey, hash);
    const found = earlier.pictures.find(`${name} ${hash}`) ?? (await inspectPicture(name, bytes, depth));
    earlier.pictures.keep(`${name} ${hash}`, found);
    return { ...found, digest: hash };
  }
}

/** Remembers for as long as the process lives. */
export function rememberPictures(): KnownPictures {
  return { digests: rememberHere(), pictures: rememberHere() };
}

/** Remembers in a cache, for later runs. */
export function cachePictures(cache: { openTable: <Value>(name: string) => Table<Value> }): KnownPictures {
  return { digests: cache.openTable('picture-digests'), pictures: cache.openTable('pictures') };
}
