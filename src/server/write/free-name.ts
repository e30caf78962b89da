import path from 'node:path';
import { isTextList } from '../../lib/type-guards.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';
import type { KnownSite } from './read-site.ts';
import { listPlaces, type NamedKind } from './written-file.ts';

/** An id has at most 80 characters, some of which a number may need. */
const LONGEST = 76;

/** A name that no other file has, nor had, nor is kept for: "how-to-say-no", or else "how-to-say-no-2". */
export function findFreeName(
  kind: NamedKind,
  title: string,
  { site, keptFiles, today }: { site: KnownSite; keptFiles: readonly string[]; today: string },
): string {
  const taken = new Set([
    ...site.written
      .filter((file) => file.kind === kind)
      .flatMap(({ name, data }) => [
        name,
        typeof data['id'] === 'string' ? data['id'] : name,
        ...(isTextList(data['previousSlugs']) ? data['previousSlugs'] : []),
      ]),
    // The address of the empty form.
    'new',
  ]);
  const paths = new Set([...site.files.map((file) => file.path), ...keptFiles]);
  const isFree = (name: string) =>
    !taken.has(name) && listPlaces(kind, name).every((place) => !paths.has(place));
  const slug = titleToSlug(title)?.slice(0, LONGEST).replace(/-$/, '');
  return countUp(slug ?? `${kind === 'posts' ? 'post' : kind}-${today}`, isFree);
}

/** A name for a file beside others: "pier.jpg", or else "pier-2.jpg". */
export function findFreeFile(name: string, taken: ReadonlySet<string>): string {
  const { name: stem, ext } = path.posix.parse(name);
  const plain = titleToSlug(stem) ?? 'picture';
  return countUp(plain, (each) => !taken.has(each + ext.toLowerCase())) + ext.toLowerCase();
}

function countUp(name: string, isFree: (name: string) => boolean): string {
  let number = 1;
  let found = name;
  while (!isFree(found)) {
    number += 1;
    found = `${name}-${number}`;
  }
  return found;
}
