import { parse } from 'yaml';
import { isRecord, isText } from '../lib/type-guards.ts';
import { SiteError } from '../lib/site-error.ts';
import { titleToSlug } from '../posts/title-to-slug.ts';
import type { ImportedEntry, ImportedSite } from './imported.ts';
import type { KnownSite, Named } from './known-site.ts';

/** The topic of ours that a category or a tag of theirs is; undefined where it is none. */
export type FindTopic = (theirs: string) => string | undefined;

/** The file of `--topics`, and what it says. */
interface MappedTopics {
  file: string;
  text: string;
}

/**
 * @param mapped the file of `--topics`, "Their category: our-topic" in each line
 * @throws {SiteError} where it cannot be read, or names a topic that there is not
 */
export function makeFindTopic(topics: readonly Named[], mapped?: MappedTopics): FindTopic {
  const ours = new Map(
    topics.flatMap(({ id, name }) => [[toKey(id), id] as const, [toKey(name), id] as const]),
  );
  const chosen = mapped ? readMapping(mapped, topics) : new Map<string, string>();
  return (theirs) => {
    const key = toKey(theirs);
    const topic = chosen.get(key) ?? ours.get(key);
    return topic === '' ? undefined : topic;
  };
}

/** Whether the file of `--topics` says of a category what it is here, and be it none. */
export function makeIsAnswered(mapped?: MappedTopics): (theirs: string) => boolean {
  const keys = new Set(mapped ? Object.keys(parseMapping(mapped)).map(toKey) : []);
  return (theirs) => keys.has(toKey(theirs));
}

/** A category or a tag of theirs, and how many posts have it. */
export interface Unmapped {
  name: string;
  posts: number;
}

/** Those of posts to come that are no topic here, the most used first. */
export function listUnmapped(
  { entries }: ImportedSite,
  { imported }: KnownSite,
  findTopic: FindTopic,
): Unmapped[] {
  const posts = new Map<string, number>();
  for (const { kind, sourceId, categories, tags } of entries) {
    if (kind === 'page' || imported.has(sourceId)) continue;
    for (const name of new Set([...categories, ...tags]))
      if (findTopic(name) === undefined) posts.set(name, (posts.get(name) ?? 0) + 1);
  }
  return [...posts]
    .map(([name, count]) => ({ name, posts: count }))
    .sort((a, b) => b.posts - a.posts || a.name.localeCompare(b.name));
}

/** What a category or a tag of theirs is here: the name of a topic, or nothing. */
export interface ToldTopic {
  theirs: string;
  ours?: string;
}

/** Under what a post stood there, each with what it is here. */
export function tellTopics(
  { categories, tags }: Pick<ImportedEntry, 'categories' | 'tags'>,
  findTopic: FindTopic,
  topics: readonly Named[],
): ToldTopic[] {
  return [...new Set([...categories, ...tags])].map((theirs) => {
    const id = findTopic(theirs);
    const ours = topics.find((topic) => topic.id === id)?.name ?? id;
    return { theirs, ...(ours !== undefined && { ours }) };
  });
}

/** Those that are called otherwise here. */
export function listRenamed(topics: readonly ToldTopic[]): { theirs: string; ours: string }[] {
  return topics.flatMap(({ theirs, ours }) =>
    ours !== undefined && toKey(theirs) !== toKey(ours) ? [{ theirs, ours }] : [],
  );
}

/** Those that are no topic here, in one line. */
export function listNoTopics(topics: readonly ToldTopic[]): string {
  return topics.flatMap(({ theirs, ours }) => (ours === undefined ? [theirs] : [])).join(', ');
}

function readMapping(mapped: MappedTopics, topics: readonly Named[]): Map<string, string> {
  const { file } = mapped;
  const data = parseMapping(mapped);
  const known = new Set(topics.map(({ id }) => id));
  return new Map(
    Object.entries(data).map(([theirs, topic]) => {
      if (topic === null || topic === '') return [toKey(theirs), ''];
      if (!isText(topic) || !known.has(topic)) {
        throw new SiteError(
          'topic-unknown',
          `${file}: "${theirs}" is to be the topic "${isText(topic) ? topic : JSON.stringify(topic)}", and there is none.`,
          {
            hint:
              known.size > 0
                ? `Write one of these behind it: ${[...known].sort().join(', ')}; or nothing, for none of them.`
                : 'Make the topic first: a file such as content/topics/boundaries.yaml, with a name and a description.',
          },
        );
      }
      return [toKey(theirs), topic];
    }),
  );
}

function parseMapping({ file, text }: MappedTopics): Record<string, unknown> {
  try {
    const data: unknown = parse(text) ?? {};
    if (isRecord(data)) return data;
  } catch {
    // Said below.
  }
  throw new SiteError('topics-unreadable', `${file} is no list of categories.`, {
    hint: 'Write in each line one of their categories, a colon and one of your topics, such as "Self-love: self-esteem".',
  });
}

function toKey(name: string): string {
  return titleToSlug(name) ?? name.trim().toLowerCase();
}
