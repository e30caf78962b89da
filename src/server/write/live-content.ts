import { pathToSlug } from '../../posts/slug.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import type { ContentRepository } from '../git-api/content-repository.ts';
import { listVersions } from '../git-api/content-repository.ts';
import { isTextFile } from '../git-api/kept-texts.ts';

/** What has pages of its own at /write/. */
export const COLLECTIONS = ['posts', 'pages', 'people', 'topics'] as const satisfies readonly Collection[];

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
  const path = toPaths(collection, name).find((each) => live.files.has(each));
  const sha = path === undefined ? undefined : live.files.get(path);
  if (path === undefined || sha === undefined) return undefined;
  return { collection, name, path, sha, source: live.texts.get(path) ?? '' };
}

/** Which text a file is; undefined for pictures, for site.yaml and its like. */
export function describePath(file: string): { collection: Collection; name: string } | undefined {
  const [, folder, ...below] = file.split('/');
  const collection = COLLECTIONS.find((each) => each === folder);
  if (!collection || below.length === 0) return undefined;
  const name = file.endsWith('.mdx') ? pathToSlug(file) : (below.at(-1) ?? '').replace(/\.yaml$/, '');
  return toPaths(collection, name).includes(file) ? { collection, name } : undefined;
}

/** Where a text of this name can lie. */
export function toPaths(collection: Collection, name: string): string[] {
  const path = `content/${collection}/${name}`;
  if (collection === 'posts') return [`${path}/index.mdx`, `${path}.mdx`];
  return [`${path}.${collection === 'pages' ? 'mdx' : 'yaml'}`];
}

/** Where readers find it. */
export function toReaderAddress(collection: Collection, name: string): string {
  return collection === 'pages' ? `/${name}/` : `/${collection}/${name}/`;
}

/** What can have another address, the old one leading there. */
export const ADDRESSED: ReadonlySet<Collection> = new Set<Collection>(['posts']);
