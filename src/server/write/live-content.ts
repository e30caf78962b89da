import type { Collection } from '../../posts/schema/meta.ts';
import type { ContentRepository } from '../git-api/content-repository.ts';
import { listVersions } from '../git-api/content-repository.ts';
import { isTextFile } from '../git-api/kept-texts.ts';
import { findNamed, listPlaces } from './written-file.ts';

/** A text of the live site that the coach has written. */
export interface WrittenFile {
  collection: Collection;
  /** As it stands in its address. */
  name: string;
  path: string;
  /** Its version. */
  sha: string;
  source: string;
}

/** All texts of the live site, and which files there are. */
export interface LiveContent {
  commit: string;
  /** Versions, by path. */
  files: ReadonlyMap<string, string>;
  /** Posts, pages and YAML, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Undefined before anything is published. */
export async function readLive(repository: ContentRepository): Promise<LiveContent | undefined> {
  const head = await repository.findHead();
  if (!head) return undefined;
  const files = await listVersions(repository, head.commit);
  const named = [...files].filter(([file]) => isTextFile(file));
  const blobs = await repository.readBlobs(named.map(([, sha]) => sha));
  const texts = named.map(([file, sha]) => [file, blobs.get(sha)?.toString() ?? ''] as const);
  return { commit: head.commit, files, texts: new Map(texts) };
}

export function findWritten(
  live: LiveContent,
  collection: Collection,
  name: string,
): WrittenFile | undefined {
  const path = listPlaces(collection, name).find((each) => live.files.has(each));
  const sha = path === undefined ? undefined : live.files.get(path);
  if (path === undefined || sha === undefined) return undefined;
  return { collection, name, path, sha, source: live.texts.get(path) ?? '' };
}

/** Which text a file is; undefined for pictures, for site.yaml and its like. */
export function describePath(file: string): { collection: Collection; name: string } | undefined {
  const named = findNamed(file);
  return named && { collection: named.kind, name: named.name };
}
