import type { Cache } from '../../lib/cache.ts';
import type { Document, FindKnown, KnownDocument } from '../source/content.ts';
import { parsePost, type ParsedPost, type ParsePost } from './parsed-post.ts';

/** What a cache keeps of a document: of a page its front matter, of a post what the schema gave for it. */
interface CachedDocument extends KnownDocument {
  post?: CachedPost;
}

/** A cache keeps no dates; a new field of the schema that is one does not compile here. */
interface CachedPost {
  data: Omit<ParsedPost['data'], 'publishedAt' | 'updatedAt'>;
  publishedAt: string;
  updatedAt: string | undefined;
  days: ParsedPost['days'];
  version: string;
}

/** Documents of an earlier run, by their texts. */
export interface CachedDocuments {
  find: FindKnown;
  parse: ParsePost;
  keep: (documents: readonly Document[]) => void;
}

/** Reading and parsing the front matter of 1,000 posts takes more than half a second. */
export function openCachedDocuments(cache: Cache): CachedDocuments {
  const table = cache.openTable<CachedDocument>('documents');
  const parsed = new Map<string, CachedPost>();
  return {
    find: ({ digest }) => table.find(digest),
    parse(text, written) {
      const cached = table.find(text.digest)?.post;
      if (cached) return revivePost(cached);
      const post = parsePost(text, written);
      if (post) parsed.set(text.digest, keepPost(post));
      return post;
    },
    keep(documents) {
      for (const { isChecked, text, links, pictures, media, words, data } of documents) {
        if (isChecked) continue;
        const post = parsed.get(text.digest);
        table.keep(text.digest, { links, pictures, media, words, ...(post ? { post } : { data }) });
      }
    },
  };
}

function keepPost({ data: { publishedAt, updatedAt, ...data }, ...rest }: ParsedPost): CachedPost {
  return {
    data,
    publishedAt: publishedAt.toISOString(),
    updatedAt: updatedAt?.toISOString(),
    ...rest,
  };
}

function revivePost({ data, publishedAt, updatedAt, ...rest }: CachedPost): ParsedPost {
  return {
    data: {
      ...data,
      publishedAt: new Date(publishedAt),
      ...(updatedAt === undefined ? {} : { updatedAt: new Date(updatedAt) }),
    },
    ...rest,
  };
}
