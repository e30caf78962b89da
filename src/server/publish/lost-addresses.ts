import { git } from './git.ts';
import { MOVABLE, type LostOptions, type MovableKind, type MovedFiles } from './moved-files.ts';

/**
 * Sentences about posts, pages, people and topics whose file was renamed between two commits, where nothing leads from
 * the old address to the new one: links and bookmarks to it would find nothing. Only git can know.
 */
export async function listLostAddresses(
  repository: string,
  from: string,
  to: string,
  options: LostOptions,
): Promise<string[]> {
  const moved = MOVABLE.map((kind) => [kind, listMoved(kind, { repository, from, to, options })] as const)
    // What is new alone, or gone alone, has moved nowhere.
    .filter(([, { gone, come }]) => gone.length > 0 && come.length > 0);
  if (moved.length === 0) return [];
  // Loaded where a file was moved alone: to read front matter takes a hook as long to load as all else.
  const [{ tellLostPosts }, { tellLostFiles }] = await Promise.all([
    import('./moved-posts.ts'),
    import('./moved-named.ts'),
  ]);
  return moved.flatMap(([kind, files]) =>
    kind === 'posts'
      ? tellLostPosts(repository, from, to, { ...options, moved: files })
      : tellLostFiles(kind, { repository, from, to }, { ...options, moved: files }),
  );
}

interface Between {
  repository: string;
  from: string;
  to: string;
  options: LostOptions;
}

function listMoved(kind: MovableKind, { repository, from, to, options }: Between): MovedFiles {
  const args = ['diff', '--no-renames', '--name-status', '-z', from, to, '--', `content/${kind}`];
  const changed = git(repository, args, options.environment).split('\0');
  const moved: MovedFiles = { gone: [], come: [] };
  const ending = kind === 'posts' || kind === 'pages' ? '.mdx' : '.yaml';
  for (let index = 0; index + 1 < changed.length; index += 2) {
    const [status, file = ''] = changed.slice(index, index + 2);
    if (!file.endsWith(ending)) continue;
    if (status === 'D') moved.gone.push(file);
    if (status === 'A') moved.come.push(file);
  }
  return moved;
}
