import { dateToIsoDay } from '../lib/dates.ts';
import { findLanguage } from '../posts/checks/words/languages.ts';
import { DESCRIPTION_LENGTH, LONGEST_SEARCH_TITLE } from '../posts/schema/fields.ts';
import type { ImportedEntry } from './imported.ts';
import type { KnownSite } from './known-site.ts';
import type { ImportNote } from './notes.ts';
import { isDay, toDay } from './to-day.ts';
import type { FindTopic } from './topics.ts';

/** Topics of one post. */
const MOST_TOPICS = 8;
const MOST_AUTHORS = 4;

export interface FactsContext {
  /** The name of its file, which is its id too. */
  name: string;
  site: KnownSite;
  /** What the other site was called. */
  theirTitle: string | undefined;
  findTopic: FindTopic;
  now: Date;
  /** What the text says, for a description that nobody wrote. */
  words: string;
  previousAddresses: readonly string[];
  cover: { src: string; alt?: string; caption?: string } | undefined;
}

/** The front matter of what is a draft here, whatever it was there. */
export interface Facts {
  front: Record<string, unknown>;
  notes: ImportNote[];
}

export function entryToFacts(entry: ImportedEntry, context: FactsContext): Facts {
  const notes: ImportNote[] = [];
  const { site, name, cover } = context;
  const shared = {
    title: oneLine(entry.title) || name,
    description: describe(entry, context, notes),
  };
  const language = toLanguage(entry.language, site);
  const searchTitle = toSearchTitle(entry, context, shared.title, notes);
  const ending = {
    ...(searchTitle !== undefined && { searchTitle }),
    ...(language !== undefined && { language }),
    ...(context.previousAddresses.length > 0 && { previousAddresses: context.previousAddresses }),
    importedFrom: entry.sourceId,
    draft: true,
  };
  if (entry.emptyRating !== undefined) notes.push({ kind: 'rating-of-nobody', found: entry.emptyRating });
  if (cover && cover.alt === undefined) notes.push({ kind: 'picture-undescribed', found: cover.src });
  if (entry.kind === 'page')
    return { front: { ...shared, ...(cover && { picture: cover }), ...ending }, notes };
  const theirs = [...new Set([...entry.categories, ...entry.tags])];
  const topics = [...new Set(theirs.flatMap((each) => context.findTopic(each) ?? []))];
  const updatedAt = toDay(entry.updatedAt, site.timeZone);
  const publishedAt = toPublished(entry, context);
  const isChanged = updatedAt !== undefined && updatedAt > publishedAt.slice(0, 10);
  const front = {
    id: name,
    kind: 'article',
    ...shared,
    publishedAt,
    ...(isChanged && { updatedAt }),
    ...(cover && { cover }),
    author: toAuthors(entry, site, notes),
    topics: topics.slice(0, MOST_TOPICS),
    ...(entry.isPinned === true && { pinned: true }),
    ...ending,
  };
  return { front, notes };
}

/**
 * What search results showed in place of the title. The name of the other site, which platforms put at its end, is left out:
 * a title and nothing but that name says no more than the title.
 */
function toSearchTitle(
  { seoTitle }: ImportedEntry,
  { theirTitle }: FactsContext,
  title: string,
  notes: ImportNote[],
): string | undefined {
  const written = oneLine(seoTitle ?? '');
  const name = oneLine(theirTitle ?? '');
  const isNamed = name !== '' && written.toLowerCase().endsWith(name.toLowerCase());
  const bare = isNamed ? written.slice(0, -name.length) : written;
  const own = isNamed && SEPARATOR.test(bare) ? bare.replace(SEPARATOR, '') : written;
  if (own === '' || own === title) return undefined;
  if (own.length <= LONGEST_SEARCH_TITLE) return own;
  notes.push({ kind: 'seo-title-left', found: own });
  return undefined;
}

/** What stands between a title and the name of a site. */
const SEPARATOR = /\s*[|·•–—:»/-]\s*$/;

/** A day where it is past, as posts have it, or where nobody told the hour; an hour that is still to come is kept. */
function toPublished({ publishedAt, state }: ImportedEntry, { site, now }: FactsContext): string {
  const day = toDay(publishedAt, site.timeZone);
  if (publishedAt === undefined || day === undefined) return dateToIsoDay(now, site.timeZone);
  const moment = new Date(publishedAt);
  return state === 'scheduled' && moment > now && !isDay(publishedAt) ? moment.toISOString() : day;
}

function toAuthors({ authors }: ImportedEntry, site: KnownSite, notes: ImportNote[]): string | string[] {
  const ids = authors.flatMap((author) => {
    const wanted = author.trim().toLowerCase();
    const person = site.people.find(({ id, name }) => [id, name.toLowerCase()].includes(wanted));
    if (!person) notes.push({ kind: 'author-unknown', found: author });
    return person ? [person.id] : [];
  });
  const [first = site.owner, ...others] = [...new Set(ids)].slice(0, MOST_AUTHORS);
  return others.length > 0 ? [first, ...others] : first;
}

function toLanguage(written: string | undefined, site: KnownSite): string | undefined {
  const [, language = '', country] = /^([a-z]{2})(?:[-_]([a-z]{2}))?/i.exec(written ?? '') ?? [];
  const tag = language.toLowerCase() + (country === undefined ? '' : `-${country.toUpperCase()}`);
  const isOther = language !== '' && language.toLowerCase() !== site.language.slice(0, 2).toLowerCase();
  return isOther && findLanguage(tag) !== undefined ? tag : undefined;
}

/** Its own words for it, or else how it begins, as long as search results show. */
function describe(entry: ImportedEntry, { words }: FactsContext, notes: ImportNote[]): string {
  const { least, most } = DESCRIPTION_LENGTH;
  const own = [entry.seoDescription, entry.excerpt].map((each) => oneLine(each ?? '')).find(Boolean);
  if (own !== undefined && own.length >= least && own.length <= most) return own;
  const all = own !== undefined && own.length > most ? own : oneLine(joinOnce(own ?? '', oneLine(words)));
  const made = all.length <= most ? all : cutWords(all, most);
  notes.push({ kind: 'description-made', found: made });
  return made;
}

/** Platforms make an excerpt of how a text begins: that is said once. */
function joinOnce(own: string, words: string): string {
  const begins = own.replace(/\s*(?:\[?(?:…|\.{3})\]?|[.,;:!?])*$/, '');
  return words.toLowerCase().startsWith(begins.toLowerCase()) ? words : `${own} ${words}`;
}

/** As many whole sentences as there is room for, or as many words. */
function cutWords(words: string, most: number): string {
  const sentences = /^.*[.!?…]["”’»)]?(?=\s)/s.exec(words.slice(0, most + 1))?.[0];
  if (sentences !== undefined && sentences.length >= DESCRIPTION_LENGTH.least) return sentences;
  return `${words.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
