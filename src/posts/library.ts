import { getCollection } from 'astro:content';
import { SiteError } from '../lib/site-error.ts';
import { getPosts, type Post } from './posts.ts';
import { relatePostsOnce } from './known-relations.ts';
import { relatePosts } from './related.ts';
import type { Person } from './schema/person.ts';
import type { Topic } from './schema/topic.ts';

/** A post that goes with another. */
export interface RelatedPost {
  post: Post;
  /** Why it stands there: "Also about boundaries". */
  reason: string;
}

/** A topic or a person, with the published posts of it, the newest first. */
export interface Shelf<Label> {
  id: string;
  href: string;
  label: Label;
  posts: Post[];
}

/** Every published post, and the ways to find one. */
export interface Library {
  /** The newest first. */
  posts: Post[];
  /** The topics that have a post, the fullest first. */
  topics: Shelf<Topic>[];
  people: Shelf<Person>[];
  related: ReadonlyMap<string, RelatedPost[]>;
}

let kept: Promise<Library> | undefined;

/** Put together once for a build; anew for each page in `astro dev`, where posts change. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return openLibrary();
  return (kept ??= openLibrary());
}

/** @throws {SiteError} `shelf-unknown`; the content check says which post names it. */
export async function getAuthorShelf(post: Post): Promise<Shelf<Person>> {
  return getShelf((await getLibrary()).people, post.author);
}

/** The post's topics, in the order in which it names them. */
export async function getTopicShelves(post: Post): Promise<Shelf<Topic>[]> {
  const { topics } = await getLibrary();
  return post.topics.map((id) => getShelf(topics, id));
}

function getShelf<Label>(shelves: Shelf<Label>[], id: string): Shelf<Label> {
  const shelf = shelves.find((each) => each.id === id);
  if (!shelf) throw new SiteError('shelf-unknown', `content/: there is no topic or person "${id}".`);
  return shelf;
}

async function openLibrary(): Promise<Library> {
  const [posts, topicEntries, peopleEntries] = await Promise.all([
    getPosts(),
    getCollection('topics'),
    getCollection('people'),
  ]);
  const topics = topicEntries
    .map(({ id, data }) => ({
      id,
      href: `/topics/${id}/`,
      label: data,
      posts: posts.filter((post) => post.topics.includes(id)),
    }))
    .filter((shelf) => shelf.posts.length > 0)
    .sort((a, b) => b.posts.length - a.posts.length || a.label.name.localeCompare(b.label.name));
  const people = peopleEntries
    .map(({ id, data }) => ({
      id,
      href: `/people/${id}/`,
      label: data,
      posts: posts.filter((post) => post.author === id),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
  return { posts, topics, people, related: relateAll(posts, topics) };
}

function relateAll(posts: Post[], topics: Shelf<Topic>[]): Map<string, RelatedPost[]> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const names = new Map(topics.map(({ id, label }) => [id, label.name]));
  const relate = import.meta.env.DEV ? relatePosts : relatePostsOnce;
  const relations = [...relate(posts, names)];
  return new Map(
    relations.map(([id, related]) => [
      id,
      related.flatMap(({ id: otherId, reason }) => {
        const post = byId.get(otherId);
        return post ? [{ post, reason }] : [];
      }),
    ]),
  );
}
