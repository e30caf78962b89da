import type { WrittenKind } from '../../editor/form/written-kind.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import type { ContentRepository } from '../save/content-repository.ts';
import { listVersions } from '../save/content-repository.ts';
import { isWordsFile } from '../edit/format-content.ts';
import { isTextFile } from '../save/refused-texts.ts';
import { findNamed, listPlaces, toSingleFile, type SingleKind } from './written-file.ts';

/** Something of the live site that the coach has written, and that has earlier versions. */
export interface VersionedFile {
  collection: WrittenKind;
  /** As it stands in its address. */
  name: string;
  path: string;
  /** Its version. */
  sha: string;
  source: string;
}

/** One of many of its kind, with an address of its own. */
export interface WrittenFile extends VersionedFile {
  collection: Collection;
}

/** All texts of the live site, and which files there are. */
export interface LiveContent {
  commit: string;
  /** Versions, by path. */
  files: ReadonlyMap<string, string>;
  /** Posts, pages, YAML and the list of words, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Undefined before anything is published. */
export async function readLive(repository: ContentRepository): Promise<LiveContent | undefined> {
  const head = await repository.findHead();
  if (!head) return undefined;
  const files = await listVersions(repository, head.commit);
  const named = [...files].filter(([file]) => isTextFile(file) || isWordsFile(file));
  const blobs = await repository.readBlobs(named.map(([, sha]) => sha));
  const texts = named.map(([file, sha]) => [file, blobs.get(sha)?.toString() ?? ''] as const);
  return { commit: head.commit, files, texts: new Map(texts) };
}

export function findWritten(
  live: LiveContent,
  collection: Collection,
  name: string,
): WrittenFile | undefined {
  const found = findFirst(live, listPlaces(collection, name));
  return found && { collection, name, ...found };
}

/** A file that there is one of. */
export function findSingle(live: LiveContent, kind: SingleKind): VersionedFile | undefined {
  const found = findFirst(live, [toSingleFile(kind)]);
  return found && { collection: kind, name: kind, ...found };
}

function findFirst(live: LiveContent, places: readonly string[]) {
  const path = places.find((each) => live.files.has(each));
  const sha = path === undefined ? undefined : live.files.get(path);
  return path === undefined || sha === undefined
    ? undefined
    : { path, sha, source: live.texts.get(path) ?? '' };
}

/** Which text a file is; undefined for pictures, for site.yaml and its like. */
export function describePath(file: string): { collection: Collection; name: string } | undefined {
  const named = findNamed(file);
  return named && { collection: named.kind, name: named.name };
}
