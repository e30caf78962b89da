import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { SiteError } from '../lib/site-error.ts';
import { getBuildTime } from './build-time.ts';
import { textToCompiledBody, type CompiledBody } from './loader/compile.ts';
import { pathToSlug } from './slug.ts';
import type { Person } from './schema/person.ts';
import type { PostData } from './schema/post.ts';
import type { Topic } from './schema/topic.ts';
import { isPublic } from './unpublished.ts';

/** A post as pages see it. */
export interface Post extends PostData {
  slug: string;
  /** Where the post lives: "/posts/<slug>/". */
  href: string;
  /** Minutes to read it, at least one. */
  minutes: number;
  body: CompiledBody;
  /** Changes with any change of the post's file. */
  digest: string;
}

export interface TopicLink extends Topic {
  id: string;
}

/**
 * Words a minute: the mean of silent reading of English non-fiction, 238, from Brysbaert, "How many
 * words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** Every post a reader may see, the newest first: no drafts, none from the future. */
export async function getPosts(now = getBuildTime()): Promise<Post[]> {
  const posts = await getAllPosts();
  return posts
    .filter((post) => isPublic(post, now))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || a.slug.localeCompare(b.slug));
}

/** Every post that only its author may see: what is scheduled, the next one first, then the drafts. */
export async function getUnpublishedPosts(now = getBuildTime()): Promise<Post[]> {
  const posts = await getAllPosts();
  return posts
    .filter((post) => !isPublic(post, now))
    .sort(
      (a, b) =>
        Number(a.draft) - Number(b.draft) ||
        a.publishedAt.getTime() - b.publishedAt.getTime() ||
        a.slug.localeCompare(b.slug),
    );
}

export async function getAuthor(post: Post): Promise<Person> {
  const person = await getEntry('people', post.author);
  if (!person)
    throw new SiteError('author-unknown', `${post.slug}: there is no content/people/${post.author}.yaml.`);
  return person.data;
}

export async function getTopics(post: Post): Promise<TopicLink[]> {
  const topics = await getCollection('topics');
  const byId = new Map(topics.map(({ id, data }) => [id, { id, ...data }]));
  return post.topics.flatMap((id) => byId.get(id) ?? []);
}

let kept: Promise<Post[]> | undefined;

/** Read once for a build; anew for each page in `astro dev`, where posts change. */
function getAllPosts(): Promise<Post[]> {
  const read = async () => (await getCollection('posts')).map(entryToPost);
  return import.meta.env.DEV ? read() : (kept ??= read());
}

function entryToPost(entry: CollectionEntry<'posts'>): Post {
  const file = entry.filePath ?? entry.id;
  const slug = pathToSlug(file);
  const body = textToCompiledBody(entry.body ?? '{}', file);
  return {
    ...entry.data,
    slug,
    href: `/posts/${slug}/`,
    minutes: Math.max(1, Math.round(body.words / WORDS_PER_MINUTE)),
    body,
    digest: String(entry.digest),
  };
}
