import * as z from 'zod';
import { SiteError } from '../../lib/site-error.ts';
import { readFrontMatter } from '../../posts/loader/front-matter.ts';
import { pathToSlug } from '../../posts/slug.ts';
import { isPublic } from '../../posts/unpublished.ts';
import { git } from './git.ts';

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

/**
 * Sentences about posts whose file was renamed between two commits, where nothing leads from the old
 * address to the new one: links and bookmarks to it would find nothing. Only git can know.
 */
export function listLostAddresses(
  repository: string,
  from: string,
  to: string,
  { now, environment }: { now: Date; environment: NodeJS.ProcessEnv },
): string[] {
  const changed = git(
    repository,
    ['diff', '--no-renames', '--name-status', '-z', from, to, '--', 'content/posts'],
    environment,
  ).split('\0');
  const before: PostFile[] = [];
  const after: PostFile[] = [];
  for (let index = 0; index + 1 < changed.length; index += 2) {
    const [status, file = ''] = changed.slice(index, index + 2);
    if (!file.endsWith('.mdx')) continue;
    if (status === 'D') before.push(...readPost(repository, from, file, environment));
    if (status === 'A') after.push(...readPost(repository, to, file, environment));
  }
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
