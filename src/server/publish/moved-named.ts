import path from 'node:path';
import * as z from 'zod';
import { SiteError } from '../../lib/site-error.ts';
import { readData } from '../../posts/source/front-matter.ts';
import { git } from './git.ts';
import type { LostOptions, MovableKind, MovedFiles } from './moved-files.ts';

/** What a page, a person or a topic says that its address hangs on; the checks see to the rest. */
const namedSchema = z.object({
  title: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  draft: z.boolean().catch(false),
  previousSlugs: z.array(z.string()).catch([]),
});

interface NamedFile extends z.output<typeof namedSchema> {
  file: string;
  slug: string;
}

type NamedKind = Exclude<MovableKind, 'posts'>;

interface Commits {
  repository: string;
  from: string;
  to: string;
}

/**
 * Tells of pages, people and topics whose file moved without keeping its address. They have no id: one that is called as
 * it was, or that git finds to be the same for the most part, is the same.
 */
export function tellLostFiles(
  kind: NamedKind,
  { repository, from, to }: Commits,
  { moved, environment }: LostOptions & { moved: MovedFiles },
): string[] {
  const read = (commit: string) => (file: string) => readNamed(repository, commit, file, environment);
  const before = moved.gone.flatMap(read(from));
  const after = moved.come.flatMap(read(to));
  const alike = listAlike(kind, { repository, from, to }, environment);
  return before.flatMap((old) => {
    const renamed =
      after.find(({ file }) => alike.get(old.file) === file) ??
      after.find((each) => titleOf(each) === titleOf(old));
    if (!renamed || old.draft || renamed.previousSlugs.includes(old.slug)) return [];
    if (kind === 'topics' && !isUsed(old.slug, { repository, from }, environment)) return [];
    const slugs = [...renamed.previousSlugs, old.slug].join(', ');
    const address = kind === 'pages' ? `/${old.slug}/` : `/${kind}/${old.slug}/`;
    return [
      `${renamed.file}: the address ${address} leads nowhere any more. Write: previousSlugs: [${slugs}]`,
    ];
  });
}

function titleOf({ title, name, file }: NamedFile): string {
  return title ?? name ?? file;
}

/** Where a file is for the most part by now, as git sees it. */
function listAlike(
  kind: NamedKind,
  { repository, from, to }: Commits,
  environment: NodeJS.ProcessEnv,
): Map<string, string> {
  const args = ['diff', '--find-renames', '--diff-filter=R', '--name-status', '-z', from, to];
  const found = git(repository, [...args, '--', `content/${kind}`], environment).split('\0');
  const alike = new Map<string, string>();
  for (let index = 0; index + 2 < found.length; index += 3)
    alike.set(found[index + 1] ?? '', found[index + 2] ?? '');
  return alike;
}

/** A topic that no post was about had no address. */
function isUsed(
  slug: string,
  { repository, from }: Pick<Commits, 'repository' | 'from'>,
  environment: NodeJS.ProcessEnv,
): boolean {
  const args = ['grep', '--word-regexp', '--fixed-strings', '--files-with-matches', '-e', slug, from];
  try {
    return git(repository, [...args, '--', 'content/posts'], environment) !== '';
  } catch {
    // Git says by a fault that it has found nothing.
    return false;
  }
}

function readNamed(
  repository: string,
  commit: string,
  file: string,
  environment: NodeJS.ProcessEnv,
): NamedFile[] {
  try {
    const source = git(repository, ['show', `${commit}:${file}`], environment);
    const { data } = namedSchema.safeParse(readData(source, file));
    return data ? [{ ...data, file, slug: path.posix.parse(file).name }] : [];
  } catch (error) {
    // Fields that cannot be read are for the checks to tell of.
    if (error instanceof SiteError) return [];
    throw error;
  }
}
