import path from 'node:path';
import { changeFields } from '../edit/change-fields.ts';
import type { ContentChange, ContentRepository, FileVersion } from '../save/content-repository.ts';
import { readFields } from './compare-versions.ts';
import { isNamedKind } from './written-file.ts';
import type { LiveContent, VersionedFile } from './live-content.ts';

/** What is no part of a text: what comments hang on, where it is found, and whether and since when readers find it. */
const STAYS = ['id', 'previousSlugs', 'previousAddresses', 'draft', 'publishedAt'] as const;

/** The text of an earlier version as one of today, with the pictures that it shows and that are gone since. */
export async function takeBack(
  file: VersionedFile,
  version: FileVersion,
  live: LiveContent,
  repository: Pick<ContentRepository, 'readBlob' | 'listFiles'>,
): Promise<ContentChange[]> {
  const source = (await repository.readBlob(version.sha)).toString();
  const written = isNamedKind(file.collection) ? keepOwn(version.path, source, file) : source;
  const [then, now] = [path.posix.dirname(version.path), path.posix.dirname(file.path)];
  const changes: ContentChange[] = [{ path: file.path, bytes: Buffer.from(written) }];
  for (const beside of await repository.listFiles(version.commit)) {
    if (path.posix.dirname(beside.path) !== then || !source.includes(path.posix.basename(beside.path)))
      continue;
    const place = `${now}/${path.posix.basename(beside.path)}`;
    if (!live.files.has(place)) changes.push({ path: place, bytes: await repository.readBlob(beside.sha) });
  }
  return changes;
}

/** The text of a version with what is no part of it as it is today. */
function keepOwn(path: string, source: string, file: VersionedFile): string {
  const today = readFields(file.path, file.source);
  return changeFields(path, source, (fields) => {
    const others = Object.entries(fields).filter(([name]) => !STAYS.some((each) => each === name));
    const own = STAYS.flatMap((name) => (today[name] === undefined ? [] : [[name, today[name]] as const]));
    // In the place that they have in the version, so that the order of its lines stays.
    const values = new Map([...others, ...own]);
    const names = [...new Set([...Object.keys(fields), ...values.keys()])].filter((name) => values.has(name));
    return Object.fromEntries(names.map((name) => [name, values.get(name)]));
  });
}
