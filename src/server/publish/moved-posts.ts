import * as z from 'zod';
import { SiteError } from '../../lib/site-error.ts';
import { readFrontMatter } from '../../posts/source/front-matter.ts';
import { pathToSlug } from '../../posts/slug.ts';
import { isPublic } from '../../posts/unpublished.ts';
import { git } from './git.ts';
import type { LostOptions, MovedFiles } from './moved-files.ts';

/** What a post's front matter says that its address hangs on; the checks see to the rest. */
const postSchema = z.object({
  id: z.string(),
  draft: z.boolean().catch(false),
  publishedAt: z.coerce.date().catch(new Date(0)),
  previousSlugs: z.array(z.string()).catch([]),
});

interface PostFile extends z.output<typeof postSchema> {
  file: string;
  slug: string;
}

/** Tells of public posts whose file moved between two commits without keeping their address. */
export function tellLostPosts(
  repository: string,
  from: string,
  to: string,
  { moved, now, environment }: LostOptions & { moved: MovedFiles },
): string[] {
  const before = moved.gone.flatMap((file) => readPost(repository, from, file, environment));
  const after = moved.come.flatMap((file) => readPost(repository, to, file, environment));
  return before.flatMap((old) => {
    const renamed = after.find(({ id }) => id === old.id);
    if (!renamed || !isPublic(old, now)) return [];
    if (renamed.slug === old.slug || renamed.previousSlugs.includes(old.slug)) return [];
    const slugs = [...renamed.previousSlugs, old.slug].join(', ');
    return [
      `${renamed.file}: the address /posts/${old.slug}/ leads nowhere any more. Write: previousSlugs: [${slugs}]`,
    ];
  });
}

function readPost(
  repository: string,
  commit: string,
  file: string,
  environment: NodeJS.ProcessEnv,
): PostFile[] {
  try {
    const source = git(repository, ['show', `${commit}:${file}`], environment);
    const { data } = postSchema.safeParse(readFrontMatter(source, file).data);
    return data ? [{ ...data, file, slug: pathToSlug(file) }] : [];
  } catch (error) {
    // Front matter that cannot be read is for the checks to tell of.
    if (error instanceof SiteError) return [];
    throw error;
  }
}
