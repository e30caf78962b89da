import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  Person as PersonNode,
  ProfilePage,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Words } from '../words/table.ts';
import type { Post } from './edition/post.ts';
import type { ShelfSummary } from './edition/questions.ts';
import { lastChangeOf } from './last-change.ts';
import type { Linked } from './library.ts';
import type { Person } from './schema/person.ts';
import type { Site } from './schema/site.ts';
import type { Series } from './series.ts';
import type { Topic } from './schema/topic.ts';

/** One step on the way from the home page to a page. */
export interface Crumb {
  name: string;
  href: string;
}

/** Makes absolute addresses of paths. */
export type ToUrl = (path: string) => string;

/** Nodes of a page's JSON-LD, without the context around them. */
export type Nodes = readonly Exclude<Thing, string>[];

/**
 * What search engines are told about a post. The discussion adds `commentCount` and `comment` with a
 * block of its own that has the same `@id` (src/discussion/structured-data.ts); it never adds `aggregateRating`, which search engines
 * ignore on an article.
 */
export function describePost(
  post: Post,
  {
    authors,
    topics,
    series,
    picture,
    toUrl,
    words,
  }: {
    /** One at least, the leading one first. */
    authors: Linked<Person>[];
    topics: Linked<Topic>[];
    series?: Series | undefined;
    /** What it is shared with. */
    picture: string;
    toUrl: ToUrl;
    words: Words;
  },
): Nodes {
  const url = toUrl(post.href);
  const names = topics.map(({ name }) => name);
  const about = post.dynamics.map(({ name, definition }) => ({
    '@type': 'DefinedTerm' as const,
    name,
    description: definition,
  }));
  const article: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.description,
    image: toUrl(picture),
    datePublished: post.publishedAt.toISOString(),
    dateModified: lastChangeOf(post).toISOString(),
    author: oneOrAll(authors.map((author) => describePerson(author, toUrl))),
    ...(names[0] ? { articleSection: names[0] } : {}),
    keywords: names,
    ...(about.length > 0 ? { about } : {}),
    inLanguage: post.language,
    isPartOf: series
      ? [{ '@id': websiteId(toUrl) }, { '@type': 'CreativeWorkSeries', name: series.name }]
      : { '@id': websiteId(toUrl) },
    ...(series && { position: series.number }),
  };
  return [article, describeTrail(postTrail(post, topics, words), toUrl)];
}

/** The way to a post: by its leading topic. */
export function postTrail(post: Post, topics: Linked<Topic>[], words: Words): Crumb[] {
  const [leading] = topics;
  return [
    homeCrumb(words),
    leading ? { name: leading.name, href: leading.href } : { name: words.frame.menu.posts, href: '/posts/' },
    { name: post.title, href: post.href },
  ];
}

/** Where every way begins. */
export function homeCrumb({ post }: Words): Crumb {
  return { name: post.home, href: '/' };
}

/** The home page: the site as a whole. */
export function describeHome(
  site: Site,
  changedAt: Date | undefined,
  owner: Linked<Person>,
  toUrl: ToUrl,
): Nodes {
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': websiteId(toUrl),
    url: toUrl('/'),
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    publisher: describePerson(owner, toUrl, describeProfiles(owner, site)),
  };
  const { title, description } = site;
  const page = describeList({ title, description, href: '/', changedAt }, toUrl);
  return [website, page];
}

/** A page that lists posts; `changedAt` is the latest change among them. */
export function describeList(
  list: { title: string; description: string; href: string; changedAt: Date | undefined },
  toUrl: ToUrl,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': `${toUrl(list.href)}#page`,
    url: toUrl(list.href),
    name: list.title,
    description: list.description,
    ...(list.changedAt ? { dateModified: list.changedAt.toISOString() } : {}),
    isPartOf: { '@id': websiteId(toUrl) },
  };
}

/** A person's own page. */
export function describeProfile(
  person: Linked<Person>,
  { changedAt, site }: Pick<ShelfSummary, 'changedAt'> & { site: Site },
  toUrl: ToUrl,
): ProfilePage {
  return {
    '@type': 'ProfilePage',
    '@id': `${toUrl(person.href)}#page`,
    url: toUrl(person.href),
    name: person.name,
    ...(changedAt ? { dateModified: changedAt.toISOString() } : {}),
    mainEntity: {
      '@type': 'Person',
      '@id': personId(person, toUrl),
      name: person.name,
      url: toUrl(person.href),
      jobTitle: person.role,
      description: person.bio,
      ...describeProfiles(person, site),
    },
  };
}

/** The owner's pages elsewhere; those of other authors nobody has declared. */
function describeProfiles({ id }: Linked<Person>, { owner, profiles = [] }: Site): { sameAs?: string[] } {
  return id === owner && profiles.length > 0 ? { sameAs: profiles.map(({ url }) => url) } : {};
}

/** A page that stands by itself, such as "about". */
export function describePage(
  page: { title: string; description: string; href: string },
  toUrl: ToUrl,
): WebPage {
  return {
    '@type': 'WebPage',
    '@id': `${toUrl(page.href)}#page`,
    url: toUrl(page.href),
    name: page.title,
    description: page.description,
    isPartOf: { '@id': websiteId(toUrl) },
  };
}

export function describeTrail(trail: readonly Crumb[], toUrl: ToUrl): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toUrl(href),
    })),
  };
}

/** JSON that may stand in a script element: a "<" in it could end the element early. */
export function nodesToJson(nodes: Nodes): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}

/** Where the share picture of a post is. */
export function sharePictureOf({ slug }: Pick<Post, 'slug'>): string {
  return `/share/posts/${slug}.png`;
}

/** The share picture of every other page. */
export const SITE_SHARE_PICTURE = '/share/site.png';

/** A list of one is the one, as most readers of JSON-LD expect it. */
function oneOrAll<Node>(nodes: Node[]): Node | Node[] {
  const [first, ...others] = nodes;
  return first !== undefined && others.length === 0 ? first : nodes;
}

export function describePerson(
  person: Linked<Person>,
  toUrl: ToUrl,
  profiles: { sameAs?: string[] } = {},
): PersonNode {
  return {
    '@type': 'Person',
    '@id': personId(person, toUrl),
    name: person.name,
    url: toUrl(person.href),
    ...profiles,
  };
}

function personId({ href }: Linked<Person>, toUrl: ToUrl): string {
  return `${toUrl(href)}#person`;
}

function websiteId(toUrl: ToUrl): string {
  return `${toUrl('/')}#website`;
}
