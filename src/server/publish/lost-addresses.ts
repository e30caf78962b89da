import { git } from './git.ts';
import type { LostOptions, MovedFiles } from './moved-files.ts';

/**
 * Sentences about posts whose file was renamed between two commits, where nothing leads from the old
 * address to the new one: links and bookmarks to it would find nothing. Only git can know.
 */
export async function listLostAddresses(
  repository: string,
  from: string,
  to: string,
  options: LostOptions,
): Promise<string[]> {
  const moved = listMoved(repository, from, to, options.environment);
  if (moved.gone.length === 0 || moved.come.length === 0) return [];
  // Loaded where a file was moved alone: to read front matter takes a hook as long to load as all else.
  const { tellLostAddresses } = await import('./moved-posts.ts');
  return tellLostAddresses(repository, from, to, { ...options, moved });
}

function listMoved(repository: string, from: string, to: string, environment: NodeJS.ProcessEnv): MovedFiles {
  const args = ['diff', '--no-renames', '--name-status', '-z', from, to, '--', 'content/posts'];
  const changed = git(repository, args, environment).split('\0');
  const moved: MovedFiles = { gone: [], come: [] };
  for (let index = 0; index + 1 < changed.length; index += 2) {
    const [status, file = ''] = changed.slice(index, index + 2);
    if (!file.endsWith('.mdx')) continue;
    if (status === 'D') moved.gone.push(file);
    if (status === 'A') moved.come.push(file);
  }
  return moved;
}
