import { digest } from '../../lib/digest.ts';
import type { Fault } from '../checks/report.ts';
import type { Download } from '../downloads/download.ts';
import { lastChangeAmong } from '../last-change.ts';
import { toMenu } from '../menu.ts';
import { POSTS_A_PAGE } from '../paging.ts';
import type { Edition, RelatedSlug } from './edition.ts';
import type { ShownMedia } from './media.ts';
import type { ShownPicture } from './pictures.ts';
import type { Post } from './post.ts';

/** What a page may want to know of a whole list, without its posts. */
export interface ShelfSummary {
  size: number;
  /** The latest change among its posts. */
  changedAt: Date | undefined;
}

/** The posts before and after one, by date; by slug. */
export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

/** The posts to read after one. */
export interface Relations {
  to: readonly RelatedSlug[];
}

/** How one live collection is answered: a thing by its id, and the ids of many by the name of a list. */
export interface Answers<Data> {
  find: (edition: Edition, id: string) => Data | undefined;
  list?: (edition: Edition, name: string) => readonly string[];
  /** A name for a thing that takes long to make. */
  nameVersion?: (edition: Edition, id: string) => string | undefined;
}

/**
 * All that pages may ask of an edition: the one list of what a page can depend on. Lists give ids alone,
 * so that a page depends on their order and, one by one, on the things that it shows.
 */
export const COLLECTIONS = {
  site: define({ find: ({ site }) => site }),
  home: define({ find: ({ home }) => home }),
  menu: define({ find: ({ site, pages }) => toMenu(site, pages) }),
  icon: define({ find: ({ icon }) => ({ drawing: icon }) }),
  posts: define({ find: ({ posts }, slug) => posts.get(slug), list: listPosts, nameVersion: namePost }),
  shelves: define({ find: summarizeShelf }),
  neighbours: define({ find: findNeighbours }),
  relations: define({ find: findRelations }),
  /** By the address of a text. */
  translations: define({ find: ({ translations }, href) => ({ all: translations.get(href) ?? [] }) }),
  bodies: define({
    find: ({ bodies }, document) => bodies.get(document)?.render(),
    nameVersion: ({ bodies }, document) => bodies.get(document)?.version,
  }),
  pages: define({ find: ({ pages }, name) => pages.get(name), list: ({ pages }) => [...pages.keys()] }),
  /** "posts/<slug> ./picture.jpg": a text and the address of a picture in it. */
  pictures: define({ find: findPictureByName }),
  /** "posts/<slug> ./talk.mp4": a text and the address of what it plays. */
  media: define({ find: findMediaByName }),
  /** The same for the address of a file that a link leads to. */
  downloads: define({ find: findDownloadByName }),
  /** "posts/<slug>": what stands for a text. */
  covers: define({ find: ({ findCover }, text) => findCover(text) }),
  people: define({ find: ({ people }, id) => people.get(id), list: ({ people }) => [...people.keys()] }),
  topics: define({ find: ({ topics }, id) => topics.get(id), list: listTopics }),
  sketches: define({
    find: ({ sketches }, slug) => sketches.get(slug),
    list: ({ sketches }) => [...sketches.keys()],
  }),
  faults: define({ find: findFaults }),
};

/** With the text that they stand in, which says where in a form that is. */
function findFaults({ faults, bodies }: Edition, slug: string): { faults: readonly Fault[]; source: string } {
  const found = faults.get(slug) ?? [];
  const text = slug.startsWith('pages/') ? slug : `posts/${slug}`;
  return { faults: found, source: found.length === 0 ? '' : (bodies.get(text)?.source ?? '') };
}

export type CollectionName = keyof typeof COLLECTIONS;

/** What a page asked: for a thing by its id, or for a list by its name. */
export type Question = readonly [collection: CollectionName, kind: 'find' | 'list', name: string];

/** A question in one text, by which it is kept and compared: an edition is asked tens of thousands. */
export type QuestionText = `${CollectionName} ${Question[1]} ${string}`;

export function toQuestionText([collection, kind, name]: Question): QuestionText {
  return `${collection} ${kind} ${name}`;
}

const QUESTION_TEXT = /^(\w+) (find|list) ([^]*)$/;

/** What was asked, by its text; undefined of a text that is none. */
export function parseQuestion(text: string): Question | undefined {
  const [, collection = '', kind, name = ''] = QUESTION_TEXT.exec(text) ?? [];
  if (!isCollection(collection)) return undefined;
  return [collection, kind === 'list' ? 'list' : 'find', name];
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name);
}

/** A shorter answer is its own name: an edition has thousands of them, and a hash of each takes longer. */
const LONGEST_NAME = 200;

/** A name for the answer to a question: where it is the same, so is what was made of it. */
export function nameAnswer(edition: Edition, [collection, kind, name]: Question): string {
  const { find, list, nameVersion }: Answers<unknown> = COLLECTIONS[collection];
  const answer = kind === 'list' ? list?.(edition, name) : (nameVersion ?? find)(edition, name);
  const text = JSON.stringify(answer ?? null);
  return text.length > LONGEST_NAME ? digest(text) : text;
}

/** By "posts/<slug> ./picture.jpg". */
export function findPictureByName({ findPicture: find }: Edition, name: string): ShownPicture | undefined {
  const end = name.indexOf(' ');
  return find(name.slice(0, end), name.slice(end + 1));
}

/** By "posts/<slug> ./talk.mp4". */
export function findMediaByName({ findMedia: find }: Edition, name: string): ShownMedia | undefined {
  const end = name.indexOf(' ');
  return find(name.slice(0, end), name.slice(end + 1));
}

/** By "posts/<slug> ./worksheet.pdf". */
export function findDownloadByName({ findDownload: find }: Edition, name: string): Download | undefined {
  const end = name.indexOf(' ');
  return find(name.slice(0, end), name.slice(end + 1));
}

function define<Data>(answers: Answers<Data>): Answers<Data> {
  return answers;
}

/** What a post declares, and what pages see of it beside that. */
function namePost({ posts, versions }: Edition, slug: string): string | undefined {
  const post = posts.get(slug);
  return post && [versions.get(slug), post.minutes, post.isPublic].join(' ');
}

/** What readers turn the pages of; feeds, and the way from one article to the next, go by date alone. */
function pinnedFirst(posts: readonly Post[]): readonly Post[] {
  const pinned = posts.filter((post) => post.pinned);
  return pinned.length === 0 ? posts : [...pinned, ...posts.filter((post) => !post.pinned)];
}

/** Those of posts that are asked for by their ids. */
const BY_ID = 'ids';

/** A list of the public ones among these posts, in this order. */
export function idsToList(ids: readonly string[]): string {
  return [BY_ID, ...ids].join(' ');
}

/** "topics/boundaries" is a whole list, "topics/boundaries 2" the second page of it, "ids a b" two posts by their ids. */
function listPosts({ shelves }: Edition, name: string): string[] {
  const [shelf = '', ...rest] = name.split(' ');
  if (shelf === BY_ID) {
    const published = shelves.get('posts') ?? [];
    return rest.flatMap((id) => published.find((post) => post.id === id)?.slug ?? []);
  }
  const [page] = rest;
  const posts = shelves.get(shelf) ?? [];
  const end = Number(page) * POSTS_A_PAGE;
  const shown = page === undefined ? posts : pinnedFirst(posts).slice(end - POSTS_A_PAGE, end);
  return shown.map(({ slug }) => slug);
}

/** Those that have a public post, the fullest first. */
function listTopics({ shelves }: Edition): string[] {
  return [...shelves.keys()].flatMap((shelf) => /^topics\/(.*)$/.exec(shelf)?.[1] ?? []);
}

function summarizeShelf({ shelves }: Edition, shelf: string): ShelfSummary | undefined {
  const posts = shelves.get(shelf);
  return posts && { size: posts.length, changedAt: lastChangeAmong(posts) };
}

function findNeighbours({ shelves }: Edition, slug: string): Neighbours | undefined {
  const posts = shelves.get('posts') ?? [];
  const index = posts.findIndex((post) => post.slug === slug);
  return index < 0 ? undefined : { previous: posts[index + 1]?.slug, next: posts[index - 1]?.slug };
}

function findRelations({ getRelations }: Edition, slug: string): Relations | undefined {
  const to = getRelations().get(slug);
  return to && { to };
}
