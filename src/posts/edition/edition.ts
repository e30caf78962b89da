import type * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { chooseIcon } from '../icons.ts';
import type { Fault } from '../checks/report.ts';
import type { Download } from '../downloads/download.ts';
import type { InspectedFiles } from '../inspected-files.ts';
import type { Relation, RelatePosts, RelationReason } from '../related.ts';
import { homeSchema, PLAIN_HOME, type Home } from '../schema/home.ts';
import { pageSchema, type PageData } from '../schema/page.ts';
import { personSchema, type Person } from '../schema/person.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { topicSchema, type Topic } from '../schema/topic.ts';
import { placeDays } from '../site-days.ts';
import { pathToSlug } from '../slug.ts';
import type { Rendered } from '../source/rendered.ts';
import type { Content, Entry } from '../source/content.ts';
import { shelveSeries } from '../series.ts';
import { translationsOf, type Translation } from '../translations.ts';
import type { ParsePost } from './parsed-post.ts';
import { openMedia, type ShownMedia } from './media.ts';
import { openDownloads } from './downloads.ts';
import { openCovers, openPictures, type Cover, type ShownPicture } from './pictures.ts';
import { toPost, type Post } from './post.ts';
import { toSketch, type Sketch } from './sketch.ts';

/** The content of one moment, as pages are made of it: typed, in order, and split into what is public and what is not. */
export interface Edition {
  site: Site;
  home: Home;
  /** The drawing that all icons are made from, as SVG. */
  icon: string;
  /** By slug, also those that nobody may see yet. */
  posts: ReadonlyMap<string, Post>;
  /** A name for what each post declares, by slug. */
  versions: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, PageData>;
  people: ReadonlyMap<string, Person>;
  /** Also those that no public post is about. */
  topics: ReadonlyMap<string, Topic>;
  /**
   * Posts in the order of a list, by its name: "posts" has all that are public, "unpublished" those that
   * only the coach may see, "topics/<id>" and "people/<id>" the public ones of a topic, where there are
   * any, and of a person. The fullest topic comes first. Those of series are named in series.ts.
   */
  shelves: ReadonlyMap<string, readonly Post[]>;
  /** Of each public text that there are several languages of, all of them; by its address. */
  translations: ReadonlyMap<string, readonly Translation[]>;
  /** What goes with each public post, by slug. */
  getRelations: () => ReadonlyMap<string, readonly RelatedSlug[]>;
  /** By "posts/<slug>" or "pages/<name>". */
  bodies: ReadonlyMap<string, Body>;
  /** Drafts that are no posts yet, by slug, and those of pages, by "pages/<name>". */
  sketches: ReadonlyMap<string, Sketch>;
  /** What the check has found in texts that nobody may see yet, by slug as {@link sketches} are; nothing before {@link withFaults}. */
  faults: ReadonlyMap<string, readonly Fault[]>;
  /**
   * The picture that an address means in a text, by the text's name among {@link bodies}; undefined where there is
   * none that can be shown.
   */
  findPicture: (text: string, address: string) => ShownPicture | undefined;
  /** The film, the recording or the captions that an address means in a text. */
  findMedia: (text: string, address: string) => ShownMedia | undefined;
  /** The file that an address means in a text, as {@link findPicture} does for pictures. */
  findDownload: (text: string, address: string) => Download | undefined;
  /** The picture that stands for a post ("posts/<slug>"), a page ("pages/<name>"), a person ("people/<id>") or the site ("site"), and its logo. */
  findCover: (text: string) => Cover | undefined;
}

/** A body that is parsed where somebody asks for it. */
export interface Body {
  /** Changes with any change of its file. */
  version: string;
  render: () => Rendered;
  /** Its file as it is written, fields and all. */
  source: string;
}

/** A post that goes with another, and why. */
export interface RelatedSlug {
  slug: string;
  reason: RelationReason;
}

export interface EditionOptions extends InspectedFiles {
  /** Posts dated after it are still to come. One for all, so that no list has a post that another has not. */
  now: Date;
  /** The drawing in the folder's public/, where there is one. */
  ownIcon: string | undefined;
  relate: RelatePosts;
  parse: ParsePost;
}

/** @throws {SiteError} `content-invalid`, which the content check finds before and tells better */
export function openEdition(
  content: Content,
  { now, ownIcon, relate, parse, pictures, media, downloads }: EditionOptions,
): Edition {
  const site = parseSite(content);
  const { timeZone, language } = site;
  const authors = new Set(content.people.map(({ id }) => id));
  const sketches: Sketch[] = [];
  const parsed = content.posts.flatMap((document) => {
    const post = parse(document.text, document.data);
    if (post && (!post.data.draft || post.data.author.every((id) => authors.has(id)))) {
      const data = placeDays(post.data, post.days, timeZone);
      return [{ document, data, version: `${post.version} ${timeZone} ${language}` }];
    }
    sketches.push(toSketch(document));
    return [];
  });
  sketches.push(...content.pages.filter(({ declared }) => declared.draft).map(toSketch));
  const posts = parsed.map(({ document, data }) => toPost(data, document, { now, site }));
  const published = posts.filter((post) => post.isPublic).sort(byNewest);
  const people = parseEntries(content.people, personSchema);
  const topics = parseEntries(content.topics, topicSchema);
  const topicShelves = topics
    .map(([id, topic]) => ({ id, topic, posts: published.filter((post) => post.topics.includes(id)) }))
    .filter((shelf) => shelf.posts.length > 0)
    .sort((a, b) => b.posts.length - a.posts.length || a.topic.name.localeCompare(b.topic.name));
  const topicNames = new Map(topics.map(([id, { name }]) => [id, name]));
  let relations: ReadonlyMap<string, readonly RelatedSlug[]> | undefined;
  const pages = new Map(
    content.pages
      .filter(({ declared }) => !declared.draft)
      .map(({ slug, data, text }) => [slug, parseWith(pageSchema, data, contextOf(text))]),
  );
  const findPicture = openPictures(content, pictures);
  return {
    site,
    home: parseHome(content),
    icon: chooseIcon(ownIcon, site.colours),
    posts: new Map(posts.map((post) => [post.slug, post])),
    versions: new Map(parsed.map(({ document: { slug }, version }) => [slug, version])),
    pages,
    people: new Map(people),
    topics: new Map(topics),
    shelves: new Map<string, readonly Post[]>([
      ['posts', published],
      ['unpublished', posts.filter((post) => !post.isPublic).sort(byDue)],
      ...topicShelves.map((shelf) => [`topics/${shelf.id}`, shelf.posts] as const),
      ...people.map(
        ([id]) => [`people/${id}`, published.filter(({ author }) => author.includes(id))] as const,
      ),
      ...shelveSeries(published),
    ]),
    translations: translationsOf(published, pages, site),
    getRelations: () => (relations ??= toSlugs(relate(published, topicNames), published)),
    bodies: new Map(
      [...content.posts, ...content.pages].map((document) => [
        `${document.kind}s/${document.slug}`,
        {
          version: document.text.digest,
          render: () => document.rendered,
          source: document.text.source,
        },
      ]),
    ),
    sketches: new Map(sketches.map((sketch) => [sketch.slug, sketch])),
    faults: new Map(),
    findPicture,
    findMedia: openMedia(content, media),
    findDownload: openDownloads(content, downloads),
    findCover: openCovers({ posts, pages, people, site }, findPicture),
  };
}

/** The same edition with what the check has found, which is known later than all else. */
export function withFaults(edition: Edition, faults: readonly Fault[]): Edition {
  const ofTexts = faults.filter(({ file }) => OF_TEXT.test(file));
  const bySlug = [...Map.groupBy(ofTexts, ({ file }) => nameSketch(file))];
  const isPublic = (slug: string) =>
    slug.startsWith('pages/') ? !edition.sketches.has(slug) : edition.posts.get(slug)?.isPublic === true;
  return { ...edition, faults: new Map(bySlug.filter(([slug]) => !isPublic(slug))) };
}

/** As reports name it: from the content folder on. */
const OF_TEXT = /(?:^|\/)(posts|pages)\/.*\.mdx$/;

/** As a draft is named: a post by its slug, a page with "pages/" before it. */
function nameSketch(file: string): string {
  const slug = pathToSlug(file);
  return OF_TEXT.exec(file)?.[1] === 'pages' ? `pages/${slug}` : slug;
}

/** An edition that has nothing but what content/site.yaml says. */
export function openSiteAlone(site: Site): Edition {
  const none = new Map<string, never>();
  return {
    site,
    home: PLAIN_HOME,
    icon: '',
    posts: none,
    versions: none,
    pages: none,
    people: none,
    topics: none,
    shelves: none,
    translations: none,
    getRelations: () => none,
    bodies: none,
    sketches: none,
    faults: none,
    findPicture: () => undefined,
    findMedia: () => undefined,
    findDownload: () => undefined,
    findCover: () => undefined,
  };
}

/** Posts know each other by id, and pages by slug. */
function toSlugs(
  relations: ReadonlyMap<string, readonly Relation[]>,
  posts: readonly Post[],
): Map<string, RelatedSlug[]> {
  const slugs = new Map(posts.map(({ id, slug }) => [id, slug]));
  return new Map(
    posts.map(({ id, slug }) => [
      slug,
      (relations.get(id) ?? []).flatMap((relation) => {
        const other = slugs.get(relation.id);
        return other === undefined ? [] : [{ slug: other, reason: relation.reason }];
      }),
    ]),
  );
}

function byNewest(a: Post, b: Post): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || a.slug.localeCompare(b.slug);
}

/** What is scheduled, the next one first, then the drafts. */
function byDue(a: Post, b: Post): number {
  return Number(a.draft) - Number(b.draft) || -byNewest(b, a);
}

function parseSite({ site }: Content): Site {
  return parseWith(siteSchema, site?.yaml.data, contextOf({ file: 'content/site.yaml' }));
}

function parseHome({ home }: Content): Home {
  return home ? parseWith(homeSchema, home.yaml.data, contextOf(home.text)) : PLAIN_HOME;
}

function parseEntries<Schema extends z.ZodType>(
  entries: readonly Entry[],
  schema: Schema,
): (readonly [string, z.output<Schema>])[] {
  return entries
    .map(({ id, text, yaml }) => [id, parseWith(schema, yaml.data, contextOf(text))] as const)
    .sort(([a], [b]) => a.localeCompare(b));
}

function contextOf({ file }: { file: string }) {
  return { code: 'content-invalid', place: file, file };
}
