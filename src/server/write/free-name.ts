import path from 'node:path';
import { isTextList } from '../../lib/type-guards.ts';
import { RESERVED_NAMES } from '../../posts/checks/routes.ts';
import { idSchema } from '../../posts/schema/fields.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';
import type { Words } from '../../words/table.ts';
import type { KnownSite } from './read-site.ts';
import { listPlaces, toSeenAddress, type NamedKind } from './written-file.ts';

/** An id has at most 80 characters, some of which a number may need. */
const LONGEST = 76;

export interface TakenNames {
  site: KnownSite;
  refusedFiles: readonly string[];
  today: string;
}

/** A name that no other file has, nor had, nor is kept for: "how-to-say-no", or else "how-to-say-no-2". */
export function findFreeName(kind: NamedKind, title: string, taken: TakenNames): string {
  const slug = titleToName(title);
  return countUp(slug ?? `${kind === 'posts' ? 'post' : kind}-${taken.today}`, findFree(kind, taken));
}

/** The name that a title gives a file; undefined where it is in letters that an address has not. */
function titleToName(title: string): string | undefined {
  return titleToSlug(title)?.slice(0, LONGEST).replace(/-$/, '');
}

/** Whether a name was not made of the title, and so is to be as it is. */
export function isOwnName(name: string, title: string): boolean {
  return name !== '' && name !== titleToSlug(title) && name !== titleToName(title);
}

/** Why what is new cannot have the name that was written for it, in words; undefined where it can. */
export function refuseNewName(
  kind: NamedKind,
  name: string,
  taken: TakenNames,
  said: Words['versions']['address'],
): string | undefined {
  if (!idSchema.safeParse(name).success) {
    const meant = titleToSlug(name);
    return meant === undefined ? said.signs : said.write(meant);
  }
  if (kind === 'pages' && RESERVED_NAMES.has(name)) return said.reserved;
  return findFree(kind, taken)(name) ? undefined : said.taken(toSeenAddress({ kind, name }));
}

function findFree(kind: NamedKind, { site, refusedFiles }: TakenNames): (name: string) => boolean {
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
  const paths = new Set([...site.files.map((file) => file.path), ...refusedFiles]);
  return (name) => !taken.has(name) && listPlaces(kind, name).every((place) => !paths.has(place));
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
