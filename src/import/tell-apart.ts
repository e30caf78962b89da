import { keyOfOldAddress } from '../posts/old-address.ts';
import { titleToSlug } from '../posts/title-to-slug.ts';
import type { ImportedComment, ImportedEntry, ImportedSite } from './imported.ts';
import type { KnownSite, KnownText } from './known-site.ts';
import { listOldAddresses } from './old-addresses.ts';
import { toDay } from './to-day.ts';

/** Of the name behind an id, which front matter takes with at most 300 characters. */
const LONGEST_NAME = 76;

/**
 * Gives a text an id of its own where another text is here by the one that its export gives it. Platforms count their texts:
 * two blogs of one host have a text 4 each, and so has a blog that was set up anew. Without that the second would be taken for
 * the first, and not come. The same export is told apart in the same way whenever it comes.
 */
export function tellApart(site: ImportedSite, known: KnownSite): ImportedSite {
  const taken = new Set(site.entries.map(({ sourceId }) => sourceId));
  return {
    ...site,
    entries: site.entries.map((entry) => {
      const isOthers = (sourceId: string) => {
        const there = known.imported.get(sourceId);
        return there !== undefined && !isSame(entry, listOldAddresses(entry, site), there, known.timeZone);
      };
      if (!isOthers(entry.sourceId)) return entry;
      const named = `${entry.sourceId}/${nameOf(entry)}`;
      let sourceId = named;
      for (let number = 2; taken.has(sourceId) || isOthers(sourceId); number += 1)
        sourceId = `${named}/${number}`;
      taken.add(sourceId);
      return { ...entry, sourceId, comments: entry.comments.map((each) => renameComment(each, sourceId)) };
    }),
  };
}

/**
 * Whether a text that is here is the one of an entry: it was at one of its addresses. A draft had none there, and the coach may
 * have changed its title since. What was at other addresses is the same where its title is, and its day as far as both tell
 * one: the form of a blog's addresses may change.
 */
function isSame(
  { title, publishedAt }: ImportedEntry,
  addresses: readonly string[],
  there: KnownText,
  timeZone: string,
): boolean {
  const theirs = toKeys(addresses);
  const ours = toKeys(there.addresses);
  const here = toKeys(there.here);
  if (theirs.some((each) => ours.includes(each) || here.includes(each))) return true;
  if (ours.length === 0 && (theirs.length === 0 || here.length === 0)) return true;
  const day = toDay(publishedAt, timeZone);
  const isOfDay = day === undefined || there.day === undefined || day === there.day;
  return isOfDay && title.replace(/\s+/g, ' ').trim() === there.title;
}

/** Those that are about one text, as a query alone is not: `/?p=4` is what another blog has, too. */
function toKeys(addresses: readonly string[]): string[] {
  return addresses.filter((address) => !address.startsWith('/?')).map(keyOfOldAddress);
}

function nameOf({ slug, title }: ImportedEntry): string {
  const name = titleToSlug(slug ?? '') ?? titleToSlug(title) ?? 'other';
  return name.slice(0, LONGEST_NAME);
}

/** Comments are counted as texts are. */
function renameComment(comment: ImportedComment, of: string): ImportedComment {
  const { sourceId, parentId } = comment;
  return {
    ...comment,
    sourceId: `${of} ${sourceId}`,
    ...(parentId !== undefined && { parentId: `${of} ${parentId}` }),
  };
}
