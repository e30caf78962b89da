import { isRecord, isTextList } from '../../lib/type-guards.ts';
import { idSchema } from '../../posts/schema/fields.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';
import { RESERVED_NAMES } from '../../posts/checks/routes.ts';
import type { Words } from '../../words/table.ts';
import { changeFields } from '../edit/change-fields.ts';
import type { ContentChange, ContentRepository } from '../save/content-repository.ts';
import { readFields } from './compare-versions.ts';
import { moveMentions } from './mentions.ts';
import { toNamed } from './named.ts';
import { hasFolder, listOwnFiles } from './own-files.ts';
import { describePath, findWritten, type LiveContent, type WrittenFile } from './live-content.ts';
import { toSeenAddress } from './written-file.ts';

/** Why a text cannot have this name, in words; undefined where it can. */
export function refuseName(
  name: string,
  { collection, name: own }: WrittenFile,
  live: LiveContent,
  said: Words['versions']['address'],
): string | undefined {
  if (name === own) return said.same;
  if (!idSchema.safeParse(name).success) {
    const meant = titleToSlug(name);
    return meant === undefined ? said.signs : said.write(meant);
  }
  // The form of a text that is not there yet is at "new".
  if (name === 'new' || (collection === 'pages' && RESERVED_NAMES.has(name))) return said.reserved;
  if (isTaken(name, collection, live)) return said.taken(toSeenAddress({ kind: collection, name: name }));
  const once = [...live.texts].find(([file, source]) => {
    const other = describePath(file);
    return (
      other?.collection === collection &&
      other.name !== own &&
      toTexts(readFields(file, source)['previousSlugs']).includes(name)
    );
  });
  return once && said.once(toSeenAddress({ kind: collection, name: describePath(once[0])?.name ?? '' }));
}

/** A folder that has no text any more may hold pictures that others show. */
function isTaken(name: string, collection: WrittenFile['collection'], live: LiveContent): boolean {
  if (findWritten(live, collection, name)) return true;
  return (
    collection === 'posts' && [...live.files.keys()].some((file) => file.startsWith(`content/posts/${name}/`))
  );
}

/**
 * The changes that give a text another address, with all of its folder, and have other texts lead there.
 *
 * @param options.wasPublic whether readers can know the old one: of a draft that never was anywhere it is free again
 */
export async function moveWritten(
  file: WrittenFile,
  name: string,
  live: LiveContent,
  { repository, wasPublic }: { repository: Pick<ContentRepository, 'readBlob'>; wasPublic: boolean },
): Promise<ContentChange[]> {
  const [from, to] = [`content/${file.collection}/${file.name}`, `content/${file.collection}/${name}`];
  const path = to + file.path.slice(from.length);
  const changes: ContentChange[] = [
    { path: file.path, bytes: undefined },
    { path, bytes: Buffer.from(wasPublic ? keepOldAddress(path, file.source, file.name) : file.source) },
  ];
  if (hasFolder(file.path)) {
    const { own, shared } = listOwnFiles(file, live);
    for (const each of [
      ...own.filter((other) => other !== file.path),
      ...shared.map((other) => other.file),
    ]) {
      const sha = live.files.get(each);
      if (sha === undefined) continue;
      changes.push({ path: to + each.slice(from.length), bytes: await repository.readBlob(sha) });
      // What another text shows stays for that one.
      if (own.includes(each)) changes.push({ path: each, bytes: undefined });
    }
  }
  const moved = moveMentions(
    toNamed(file),
    {
      address: toSeenAddress({ kind: file.collection, name: name }),
      id: file.collection === 'posts' ? toNamed(file).id : name,
    },
    live,
  );
  return [
    ...changes,
    ...Array.from(moved, ([other, source]) => ({ path: other, bytes: Buffer.from(source) })),
  ];
}

/**
 * The text with the name that it had as one of its earlier ones, so that the old address leads to it.
 *
 * @param path where it is by now
 * @param from the name that it had
 */
export function keepOldAddress(path: string, source: string, from: string): string {
  const now = describePath(path);
  return changeFields(path, source, (fields) => {
    const before = toTexts(fields['previousSlugs']);
    const kept = [...before.filter((each) => each !== from && each !== now?.name), from];
    return { ...fields, previousSlugs: kept };
  });
}

export function toTexts(value: unknown): string[] {
  return isTextList(value) ? value : [];
}

export function titleOf(file: Pick<WrittenFile, 'path' | 'source' | 'name'>): string {
  const fields = readFields(file.path, file.source);
  const title = fields['title'] ?? fields['name'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : file.name;
}

export function isDraft(file: Pick<WrittenFile, 'path' | 'source'>): boolean {
  const fields = readFields(file.path, file.source);
  return isRecord(fields) && fields['draft'] === true;
}
