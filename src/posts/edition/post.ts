import { parseWith } from '../../lib/parse.ts';
import { postSchema, type PostData } from '../schema/post.ts';
import { isPublic } from '../unpublished.ts';

/** A post as pages see it: all but its body, which is asked for by itself. */
export interface Post extends PostData {
  slug: string;
  /** Where the post lives: "/posts/<slug>/". */
  href: string;
  /** Minutes to read it, at least one. */
  minutes: number;
  /** Whether readers may see it at the moment of the edition. */
  isPublic: boolean;
}

/** What a post is made of, as the one reading of the content has it. */
export interface PostSource {
  file: string;
  slug: string;
  /** The front matter, not yet checked by the schema. */
  data: unknown;
  /** Words of the body. */
  words: number;
}

/**
 * Words a minute: the mean of silent reading of English non-fiction, 238, from Brysbaert, "How many
 * words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** @throws {SiteError} `content-invalid`, which the content check finds before and tells better */
export function toPost({ file, slug, data, words }: PostSource, now: Date): Post {
  const parsed = parseWith(postSchema, data, { code: 'content-invalid', place: file, file });
  return {
    ...parsed,
    slug,
    href: `/posts/${slug}/`,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    isPublic: isPublic(parsed, now),
  };
}
