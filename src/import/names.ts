import { decodeAddress } from '../lib/decode-address.ts';
import { RESERVED_NAMES } from '../posts/checks/routes.ts';
import { titleToSlug } from '../posts/title-to-slug.ts';
import type { ImportedEntry } from './imported.ts';

/** An id has at most 80 characters, some of which a number may need. */
const LONGEST = 76;

/**
 * A name that no other text of its kind has: the one that it had, or else one of its title. It is the same whenever the
 * same export is read.
 */
export function nameEntry(entry: ImportedEntry, taken: Set<string>): string {
  const folder = entry.kind === 'post' ? 'posts' : 'pages';
  const last = (entry.address ?? '').split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
  const wanted =
    toName(entry.slug) ??
    toName(entry.title) ??
    toName(last?.replace(/\.\w{3,4}$/, '')) ??
    toName(entry.sourceId) ??
    entry.kind;
  let name = wanted;
  for (let number = 2; !isFree(name); number += 1) name = `${wanted}-${number}`;
  taken.add(`${folder}/${name}`);
  return name;

  function isFree(each: string): boolean {
    const isReserved = each === 'new' || (folder === 'pages' && RESERVED_NAMES.has(each));
    return !isReserved && !taken.has(`${folder}/${each}`);
  }
}

function toName(words: string | undefined): string | undefined {
  if (words === undefined || words.trim() === '') return undefined;
  return titleToSlug(decodeAddress(words) ?? words)
    ?.slice(0, LONGEST)
    .replace(/-$/, '');
}
