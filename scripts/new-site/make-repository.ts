import fs from 'node:fs';
import path from 'node:path';
import { markToTrailers } from '../engine-mark.ts';
import { askGit, git } from '../git.ts';
import type { NewSite } from './settings.ts';
import { writeContent } from './write-content.ts';

/** Whoever pushes to the engine by a slip is told so by git, and pushes nowhere. */
const NOWHERE = 'a-site-does-not-push-to-its-engine';

/**
 * A repository of its own with the engine as it was committed last, the first content and one commit of that. Its
 * history begins with the engine's, so that updates can be merged.
 */
export function makeRepository(engine: string, site: NewSite): void {
  const commit = git(engine, ['rev-parse', '--verify', 'HEAD']);
  const isNew = !fs.existsSync(site.folder);
  try {
    fs.mkdirSync(site.folder, { recursive: true });
    const run = (...args: string[]) => git(site.folder, args);
    // Tags are the engine's versions: an update asks for them, and the site's own tags are its own.
    git(path.dirname(site.folder), [
      'clone',
      '--quiet',
      '--no-tags',
      '--no-checkout',
      '--origin=engine',
      engine,
      site.folder,
    ]);
    run('checkout', '--quiet', '--no-track', '-B', 'main', commit);
    for (const branch of run('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n'))
      if (branch !== 'main') run('branch', '--quiet', '--delete', '--force', branch);
    askGit(site.folder, ['branch', '--unset-upstream', 'main']);
    run('remote', 'set-url', '--push', 'engine', NOWHERE);
    writeContent(site);
    run('add', '--all');
    const subject = `site: begin ${site.name}`;
    run('commit', '--quiet', '--no-gpg-sign', '--message', subject, '--message', markOf(commit));
  } catch (error) {
    if (isNew) fs.rmSync(site.folder, { recursive: true, force: true });
    throw error;
  }
}

function markOf(commit: string): string {
  return markToTrailers({ engine: commit, before: undefined });
}
