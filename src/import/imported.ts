// What a site somewhere else holds, in words that no platform owns. `sources/` reads each platform to this, and the rest of
// this folder writes it as posts and pages of ours; neither knows of the other.

import type { Unread } from './unread.ts';

export type Platform =
  'wordpress' | 'squarespace' | 'ghost' | 'substack' | 'wix' | 'blogger' | 'feed' | 'folder' | 'disqus';

export interface ImportedSite {
  platform: Platform;
  title?: string | undefined;
  /** Of the old site, for links among its texts. */
  address?: string | undefined;
  entries: ImportedEntry[];
  redirects: { from: string; to: string }[];
  /** Every item of the export that became no entry. */
  unread: Unread[];
}

export interface ImportedEntry {
  /** Lasting and unique: "wordpress:12@blog.example". */
  sourceId: string;
  kind: 'post' | 'page';
  state: 'published' | 'draft' | 'scheduled' | 'private';
  title: string;
  slug?: string | undefined;
  /** The old one, absolute or a path. */
  address?: string | undefined;
  otherAddresses: string[];
  /** ISO 8601 with an offset or Z, or a day alone. */
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
  authors: string[];
  categories: string[];
  tags: string[];
  excerpt?: string | undefined;
  seoTitle?: string | undefined;
  seoDescription?: string | undefined;
  language?: string | undefined;
  isPinned?: boolean | undefined;
  cover?: ImportedPicture | undefined;
  /**
   * Plain HTML, in which nothing is a platform's own any more but what these marks say: `figure` with `img` (`data-full` names
   * the original picture, `data-caption` what a gallery says of this one) and `figcaption`, `figure[data-import=gallery]`,
   * `a[data-import=video|audio|button|download|embed]`, `sup[data-import=footnote][data-id]` and
   * `ol[data-import=footnotes] > li[data-id]`. Markdown is as it was written, and becomes such HTML where it is read.
   */
  body: { html: string } | { markdown: string; file: string };
  comments: ImportedComment[];
  ratings?: { average: number; count: number } | undefined;
  /** What readers were shown of stars that nobody gave, such as "Rated 0 out of 5 stars". */
  emptyRating?: string | undefined;
}

export interface ImportedPicture {
  /** An address, or a path within the export. */
  source: string;
  /** A copy of fewer pixels, for when the picture itself cannot be had. */
  smaller?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
}

export interface ImportedComment {
  sourceId: string;
  parentId?: string | undefined;
  name: string;
  at: string;
  /** Plain; paragraphs are apart by empty lines. */
  text: string;
  state: 'approved' | 'pending' | 'rejected';
}

/** What a file, a folder or a zip holds. */
export interface ExportFiles {
  list(): string[];
  read(path: string): Promise<Uint8Array>;
}
