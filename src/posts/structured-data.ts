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
import { lastChangeAmong, lastChangeOf } from './last-change.ts';
import type { Shelf } from './library.ts';
import type { Post } from './posts.ts';
import type { Person } from './schema/person.ts';
import type { Site } from './schema/site.ts';
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
    author,
    topics,
    site,
    toUrl,
  }: { author: Shelf<Person>; topics: Shelf<Topic>[]; site: Site; toUrl: ToUrl },
): Nodes {
  const url = toUrl(post.href);
  const names = topics.map(({ label }) => label.name);
  const article: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.description,
    image: toUrl(sharePictureOf(post)),
    datePublished: post.publishedAt.toISOString(),
    dateModified: lastChangeOf(post).toISOString(),
    author: describePerson(author, toUrl),
    ...(names[0] ? { articleSection: names[0] } : {}),
    keywords: names,
    about: post.dynamics.map(({ name, definition }) => ({
      '@type': 'DefinedTerm',
      name,
      description: definition,
    })),
    wordCount: post.body.words,
    timeRequired: `PT${post.minutes}M`,
    inLanguage: site.language,
    isAccessibleForFree: true,
    isPartOf: { '@id': websiteId(toUrl) },
  };
  return [article, describeTrail(postTrail(post, topics), toUrl)];
}

/** The way to a post: by its leading topic. */
export function postTrail(post: Post, topics: Shelf<Topic>[]): Crumb[] {
  const [leading] = topics;
  return [
    HOME,
    leading ? { name: leading.label.name, href: leading.href } : { name: 'All posts', href: '/posts/' },
    { name: post.title, href: post.href },
  ];
}

export const HOME: Crumb = { name: 'Home', href: '/' };

/** The home page: the site as a whole. */
export function describeHome(site: Site, posts: readonly Post[], owner: Shelf<Person>, toUrl: ToUrl): Nodes {
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': websiteId(toUrl),
    url: toUrl('/'),
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    publisher: describePerson(owner, toUrl),
  };
  const page = describeList({ title: site.title, description: site.description, href: '/', posts }, toUrl);
  return [website, page];
}

/** A page that lists posts; its date is that of the latest change among them. */
export function describeList(
  list: { title: string; description: string; href: string; posts: readonly Post[] },
  toUrl: ToUrl,
): CollectionPage {
  const changed = lastChangeAmong(list.posts);
  return {
    '@type': 'CollectionPage',
    '@id': `${toUrl(list.href)}#page`,
    url: toUrl(list.href),
    name: list.title,
    description: list.description,
    ...(changed ? { dateModified: changed.toISOString() } : {}),
    isPartOf: { '@id': websiteId(toUrl) },
  };
}

/** A person's own page. */
export function describeProfile(person: Shelf<Person>, toUrl: ToUrl): ProfilePage {
  const changed = lastChangeAmong(person.posts);
  return {
    '@type': 'ProfilePage',
    '@id': `${toUrl(person.href)}#page`,
    url: toUrl(person.href),
    name: person.label.name,
    ...(changed ? { dateModified: changed.toISOString() } : {}),
    mainEntity: {
      '@type': 'Person',
      '@id': personId(person, toUrl),
      name: person.label.name,
      url: toUrl(person.href),
      jobTitle: person.label.role,
      description: person.label.bio,
    },
  };
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

function describePerson(person: Shelf<Person>, toUrl: ToUrl): PersonNode {
  return {
    '@type': 'Person',
    '@id': personId(person, toUrl),
    name: person.label.name,
    url: toUrl(person.href),
  };
}

function personId({ href }: Shelf<Person>, toUrl: ToUrl): string {
  return `${toUrl(href)}#person`;
}

function websiteId(toUrl: ToUrl): string {
  return `${toUrl('/')}#website`;
}
