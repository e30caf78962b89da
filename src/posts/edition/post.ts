import { dateToIsoDay } from '../../lib/dates.ts';
import type { PostData } from '../schema/post.ts';
import type { Site } from '../schema/site.ts';
import { isPublic } from '../unpublished.ts';

/** A post as pages see it: all but its body, which is asked for by itself. */
export interface Post extends PostData {
  slug: string;
  /** Where the post lives: "/posts/<slug>/". */
  href: string;
  /** The day that readers see, in the site's own time zone: "2026-11-24". */
  publishedOn: string;
  updatedOn?: string;
  /** The site's, where it has none of its own. */
  language: string;
  /** Minutes to read it, at least one. */
  minutes: number;
  /** Whether readers may see it at the moment of the edition. */
  isPublic: boolean;
}

/**
 * Words a minute: the mean of silent reading of English non-fiction, 238, from Brysbaert, "How many
 * words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** @param words those of the body */
export function toPost(
  data: PostData,
  { slug, words }: { slug: string; words: number },
  { now, site }: { now: Date; site: Pick<Site, 'timeZone' | 'language'> },
): Post {
  return {
    ...data,
    slug,
    href: `/posts/${slug}/`,
    publishedOn: dateToIsoDay(data.publishedAt, site.timeZone),
    ...(data.updatedAt && { updatedOn: dateToIsoDay(data.updatedAt, site.timeZone) }),
    language: data.language ?? site.language,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    isPublic: isPublic(data, now),
  };
}
