import type { Edition } from '../../posts/edition/edition.ts';
import { ICON_DRAWING, ICON_SIZES } from '../../posts/icons.ts';
import { lastChangeAmong, lastChangeOf } from '../../posts/last-change.ts';
import type { SitemapEntry } from '../../posts/feeds/sitemap.ts';
import { countPages, pageToHref, POSTS_A_PAGE } from '../../posts/paging.ts';
import { listFaceAddresses } from '../../posts/look/type/pairings.ts';
import { coverToHref } from '../../posts/pictures/plan-picture.ts';
import { sharePictureOf, SITE_SHARE_PICTURE } from '../../posts/structured-data.ts';

/** Something that is made of the content once, and sent as it is. */
export interface Address {
  path: string;
  /** Whether search engines are told of it. */
  isListed: boolean;
  /** The last change that matters to a reader, where that can be told. */
  changedAt?: Date | undefined;
  /** The picture that stands for it. */
  picture?: string | undefined;
}

/** Files with one address each, for browsers, machines and our own server. */
const FILES = [
  '/robots.txt',
  '/manifest.webmanifest',
  `/${ICON_DRAWING}`,
  '/favicon.ico',
  '/apple-touch-icon.png',
  ...ICON_SIZES.map((size) => `/icons/${size}.png`),
  SITE_SHARE_PICTURE,
  '/threads.json',
  '/redirects.json',
  '/own-names.json',
];

/** What no reader gets lies below it. */
const DRAFTS = '/drafts/';

export function isOfDrafts(path: string): boolean {
  return path.startsWith(DRAFTS);
}

/** Every address of a site that is exported: the one list of them. */
export function listAddresses(edition: Edition): Address[] {
  const { shelves, pages } = edition;
  const posts = shelves.get('posts') ?? [];
  const changedAt = lastChangeAmong(posts);
  const unpublished = shelves.get('unpublished') ?? [];
  return [
    { path: '/', isListed: true, changedAt, picture: pictureOf(edition, 'site') },
    { path: '/topics/', isListed: true, changedAt },
    ...['/contact/', '/privacy/'].map((path) => ({ path, isListed: true })),
    ...['/404/', '/search/'].map((path) => ({ path, isListed: false })),
    ...[...pages.keys()].map((name) => ({
      path: `/${name}/`,
      isListed: true,
      picture: pictureOf(edition, `pages/${name}`),
    })),
    ...posts.map((post) => ({
      path: post.href,
      isListed: !post.noindex && post.canonical === undefined,
      changedAt: lastChangeOf(post),
      picture: pictureOf(edition, `posts/${post.slug}`),
    })),
    ...[...shelves.keys()]
      .filter((shelf) => !isWithoutPages(shelf))
      .flatMap((shelf) => listPages(edition, shelf)),
    ...posts.map((post) => ({ path: sharePictureOf(post), isListed: false })),
    ...[...FILES, ...listFaceAddresses(edition.site.type)].map((path) => ({ path, isListed: false })),
    ...[DRAFTS, `${DRAFTS}due.json`].map((path) => ({ path, isListed: false })),
    ...[...unpublished, ...edition.sketches.values()].map(({ slug }) => ({
      path: `${DRAFTS}${slug}/`,
      isListed: false,
    })),
  ];
}

function pictureOf(edition: Edition, text: string): string | undefined {
  const cover = edition.findCover(text);
  return cover && coverToHref(cover);
}

/** What is shown among others, and has no pages of its own. */
function isWithoutPages(shelf: string): boolean {
  return shelf === 'unpublished' || shelf.startsWith('series/');
}

/** The pages of a list. A person's first page tells of all that they wrote, any other of what stands on it. */
function listPages({ shelves }: Edition, shelf: string): Address[] {
  const posts = shelves.get(shelf) ?? [];
  return Array.from({ length: countPages(posts.length) }, (_, index) => {
    const isProfile = index === 0 && shelf.startsWith('people/');
    const shown = isProfile ? posts : posts.slice(index * POSTS_A_PAGE, (index + 1) * POSTS_A_PAGE);
    return { path: pageToHref(`/${shelf}/`, index + 1), isListed: true, changedAt: lastChangeAmong(shown) };
  });
}

/**
 * What the sitemap says: the one list for both who write it, the export and @astrojs/sitemap.
 *
 * @param listPictures the paths of the pictures in the text of a page, where that was rendered
 */
export function listSitemapEntries(
  addresses: readonly Address[],
  siteUrl: URL,
  listPictures: (path: string) => readonly string[] = () => [],
): SitemapEntry[] {
  const toImages = ({ path, picture }: Address) =>
    [...(picture === undefined ? [] : [picture]), ...listPictures(path)].map((each) => ({
      url: new URL(each, siteUrl).href,
    }));
  return addresses
    .filter(({ isListed }) => isListed)
    .map((address) => {
      const img = toImages(address);
      return {
        url: new URL(address.path, siteUrl).href,
        lastmod: address.changedAt?.toISOString(),
        ...(img.length > 0 ? { img } : {}),
      };
    });
}
