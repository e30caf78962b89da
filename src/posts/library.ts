import { getLiveCollection, getLiveEntry } from 'astro:content';
import { SiteError } from '../lib/site-error.ts';
import { voiceOf, type Voice } from '../words/voice.ts';
import { formatTagOf, wordsOf } from '../words/words.ts';
import type { Words } from '../words/table.ts';
import type { Fault } from './checks/report.ts';
import type { ShownMedia } from './edition/media.ts';
import type { Download } from './downloads/download.ts';
import type { Cover, ShownPicture } from './edition/pictures.ts';
import type { Post } from './edition/post.ts';
import { idsToList, type ShelfSummary } from './edition/questions.ts';
import type { Sketch } from './edition/sketch.ts';
import type { Menu } from './menu.ts';
import { countPages, pageOf, type Paged } from './paging.ts';
import type { Moved } from './redirects.ts';
import type { RelationReason } from './related.ts';
import type { Home } from './schema/home.ts';
import type { PageData } from './schema/page.ts';
import type { Person } from './schema/person.ts';
import type { Site } from './schema/site.ts';
import { findStandingName } from './standing-page.ts';
import type { Topic } from './schema/topic.ts';
import { seriesShelf, type Series } from './series.ts';
import type { Rendered } from './source/rendered.ts';
import type { Translation } from './translations.ts';

// What pages ask of the content, in their own words. Every answer comes from a live collection, so that a
// page is known to depend on it.

/** A topic or a person, with its own page. */
export type Linked<Label> = Label & { id: string; href: string };

/** A post that goes with another. */
export interface RelatedPost {
  post: Post;
  reason: RelationReason;
}

/** What content/site.yaml says. */
export async function getSite(): Promise<Site> {
  return present(await getLiveEntry('site', { id: 'site' }), 'site.yaml');
}

/** What the home page is made of. */
export async function getHome(): Promise<Home> {
  return present(await getLiveEntry('home', { id: 'home' }), 'home');
}

/**
 * What the engine says on a page: in the language of the page, or of the site where it has none of its own.
 *
 * @param locals those of Astro, in which a page tells its language before it shows anything
 */
export async function getWords(locals: App.Locals): Promise<Words> {
  return wordsOf(await getLanguage(locals));
}

/** The language of a page, or of the site where it has none of its own. */
export async function getLanguage(locals: App.Locals): Promise<string> {
  return locals.language ?? (await getSite()).language;
}

/** The language of a post that is shown on a page, where it is another than the page's. */
export async function findOwnLanguage(post: Post, locals: App.Locals): Promise<string | undefined> {
  return post.language === (await getLanguage(locals)) ? undefined : post.language;
}

/** The site's language, on a page that is in another. */
export async function findSiteLanguage(locals: App.Locals): Promise<string | undefined> {
  const { language } = await getSite();
  return (locals.language ?? language) === language ? undefined : language;
}

/** By which a page writes its dates and lists, beside the words of {@link getWords}. */
export async function getFormatTag(locals: App.Locals): Promise<string> {
  return formatTagOf(await getLanguage(locals));
}

/** The same with the figures and plurals of that language. */
export async function getVoice(locals: App.Locals): Promise<Voice> {
  return voiceOf(await getLanguage(locals));
}

/** The links that every page has. */
export async function getMenu(): Promise<Menu> {
  return present(await getLiveEntry('menu', { id: 'menu' }), 'menu');
}

/** The drawing that all icons are made from, as SVG. */
export async function getIcon(): Promise<string> {
  return present(await getLiveEntry('icon', { id: 'icon' }), 'icon').drawing;
}

/** A post, also one that nobody may see yet. */
export async function findPost(slug: string): Promise<Post | undefined> {
  return (await getLiveEntry('posts', { id: slug })).entry?.data;
}

export async function findPublicPost(slug: string): Promise<Post | undefined> {
  const post = await findPost(slug);
  return post?.isPublic ? post : undefined;
}

/** The posts of a shelf (edition.ts names them), in its order. */
export async function listPosts(shelf = 'posts'): Promise<Post[]> {
  const { entries = [] } = await getLiveCollection('posts', { list: shelf });
  return entries.map(({ data }) => data);
}

/** The public ones among these posts, in this order. */
export function listPostsById(ids: readonly string[]): Promise<Post[]> {
  return listPosts(idsToList(ids));
}

/** How many posts a shelf has, and when one of them last changed; undefined where there is no such shelf. */
export async function findShelf(shelf: string): Promise<ShelfSummary | undefined> {
  return (await getLiveEntry('shelves', { id: shelf })).entry?.data;
}

/** One page of a shelf's posts; undefined where it has no such page. */
export async function findShelfPage(
  shelf: string,
  base: string,
  number: number | undefined,
): Promise<Paged<Post> | undefined> {
  const summary = await findShelf(shelf);
  const page = summary && number !== undefined ? pageOf(summary.size, base, number) : undefined;
  return page && { ...page, items: await listPosts(`${shelf} ${page.number}`) };
}

/** The series that a post is a part of; undefined where it is of none, or readers may not see it yet. */
export async function findSeries({ series: name, slug }: Post): Promise<Series | undefined> {
  if (name === undefined) return undefined;
  const parts = await listPosts(seriesShelf(name));
  const number = parts.findIndex((part) => part.slug === slug) + 1;
  return number > 0 ? { name, parts, number } : undefined;
}

export async function getNeighbours(post: Post) {
  const { entry } = await getLiveEntry('neighbours', { id: post.slug });
  const find = async (slug: string | undefined) => (slug === undefined ? undefined : findPost(slug));
  return { previous: await find(entry?.data.previous), next: await find(entry?.data.next) };
}

/** All languages that there are of the text at an address; none where it is in one alone. */
export async function listTranslations(href: string): Promise<readonly Translation[]> {
  return (await getLiveEntry('translations', { id: href })).entry?.data.all ?? [];
}

export async function getRelated(post: Post): Promise<RelatedPost[]> {
  const { entry } = await getLiveEntry('relations', { id: post.slug });
  const found = await Promise.all(
    (entry?.data.to ?? []).map(async ({ slug, reason }) => ({ post: await findPost(slug), reason })),
  );
  return found.flatMap(({ post: other, reason }) => (other ? [{ post: other, reason }] : []));
}

/** The body of a post, or of a draft that is none yet. */
export async function getPostBody({ slug }: Pick<Post, 'slug'>): Promise<Rendered> {
  return getBody(`posts/${slug}`);
}

/** The body of any text, by its name: "posts/<slug>" or "pages/<name>". */
export async function getBody(text: string): Promise<Rendered> {
  return present(await getLiveEntry('bodies', { id: text }), text);
}

/** A draft that is no post yet. */
export async function findSketch(slug: string): Promise<Sketch | undefined> {
  return (await getLiveEntry('sketches', { id: slug })).entry?.data;
}

export async function listSketches(): Promise<Sketch[]> {
  const { entries = [] } = await getLiveCollection('sketches');
  return entries.map(({ data }) => data);
}

/** What the check has found in a post that nobody may see yet. */
export async function listFaults(post: Pick<Post, 'slug'>): Promise<readonly Fault[]> {
  return (await findFaults(post)).faults;
}

/** The same with the text that it stands in. */
export async function findFaults({
  slug,
}: Pick<Post, 'slug'>): Promise<{ faults: readonly Fault[]; source: string }> {
  return (await getLiveEntry('faults', { id: slug })).entry?.data ?? { faults: [], source: '' };
}

/** The picture that an address means in a text, such as "posts/<slug>"; undefined where there is none to show. */
export async function findPicture(text: string, address: string): Promise<ShownPicture | undefined> {
  return (await getLiveEntry('pictures', { id: `${text} ${address}` })).entry?.data;
}

/** What an address means that a text plays; undefined where there is nothing to play. */
export async function findMedia(text: string, address: string): Promise<ShownMedia | undefined> {
  return (await getLiveEntry('media', { id: `${text} ${address}` })).entry?.data;
}

/** The file that the address of a link means in a text, such as "posts/<slug>"; undefined where there is none to publish. */
export async function findDownload(text: string, address: string): Promise<Download | undefined> {
  return (await getLiveEntry('downloads', { id: `${text} ${address}` })).entry?.data;
}

/** The picture that stands for a text, such as "posts/<slug>"; undefined where it has none. */
export async function findCover(text: string): Promise<Cover | undefined> {
  return (await getLiveEntry('covers', { id: text })).entry?.data;
}

/** Where the standing page is that the engine knows by this name; undefined where there is none. */
export async function findStandingPage(name: string): Promise<string | undefined> {
  // Asked first: a page that shows it depends on that one alone.
  if ((await getLiveEntry('pages', { id: name })).entry) return `/${name}/`;
  const { entries = [] } = await getLiveCollection('pages');
  const today = findStandingName(name, new Map(entries.map(({ id, data }) => [id, data])));
  return today === undefined ? undefined : `/${today}/`;
}

/** A standing page such as "about". */
export async function findPage(name: string): Promise<(PageData & { body: Rendered }) | undefined> {
  const { entry } = await getLiveEntry('pages', { id: name });
  return (
    entry && { ...entry.data, body: present(await getLiveEntry('bodies', { id: `pages/${name}` }), name) }
  );
}

/** Pages, people and topics, with the addresses that they had before. */
export async function listMoved(): Promise<Moved[]> {
  const { entries: pages = [] } = await getLiveCollection('pages');
  return [
    ...pages.map(({ id, data }) => ({ ...data, href: `/${id}/` })),
    ...(await countPagesOf('people', await listPeople())),
    ...(await countPagesOf('topics', await listTopics())),
  ];
}

/** Those that had another name, with the number of their pages: each of these had it too. */
function countPagesOf(kind: 'people' | 'topics', all: readonly (Moved & { id: string })[]): Promise<Moved[]> {
  return Promise.all(
    all.map(async (each) => {
      if (each.previousSlugs.length === 0) return each;
      const shelf = await findShelf(`${kind}/${each.id}`);
      return { ...each, pages: countPages(shelf?.size ?? 0) };
    }),
  );
}

export async function findPerson(id: string): Promise<Linked<Person> | undefined> {
  const { entry } = await getLiveEntry('people', { id });
  return entry && linkTo('people', id, entry.data);
}

export async function listPeople(): Promise<Linked<Person>[]> {
  const { entries = [] } = await getLiveCollection('people');
  return entries.map(({ id, data }) => linkTo('people', id, data));
}

export async function findTopic(id: string): Promise<Linked<Topic> | undefined> {
  const { entry } = await getLiveEntry('topics', { id });
  return entry && linkTo('topics', id, entry.data);
}

/** The topics that have a public post, the fullest first. */
export async function listTopics(): Promise<Linked<Topic>[]> {
  const { entries = [] } = await getLiveCollection('topics');
  return entries.map(({ id, data }) => linkTo('topics', id, data));
}

/** @throws {SiteError} `content-missing`; the content check says which post names nobody. */
export async function getAuthors(post: Post): Promise<Linked<Person>[]> {
  return Promise.all(
    post.author.map(async (id) => {
      const author = await findPerson(id);
      if (author) return author;
      throw missing(`people/${id}.yaml`);
    }),
  );
}

/** The post's topics, in the order in which it names them. */
export async function getTopics(post: Post): Promise<Linked<Topic>[]> {
  const topics = await Promise.all(post.topics.map(findTopic));
  return topics.flatMap((topic) => topic ?? []);
}

function present<Data>({ entry }: { entry?: { data: Data } }, name: string): Data {
  if (entry) return entry.data;
  throw missing(name);
}

function missing(name: string): SiteError {
  return new SiteError('content-missing', `content/: there is no ${name}, and a page needs it.`);
}

function linkTo<Data extends object>(shelves: 'people' | 'topics', id: string, data: Data): Linked<Data> {
  return { ...data, id, href: `/${shelves}/${id}/` };
}
