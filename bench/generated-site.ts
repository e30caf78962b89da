import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { readContent } from '../src/posts/source/read-content.ts';
import { copyCheckout } from '../tests/publishing.ts';
import { generatePosts } from './generate-content.ts';

/** Puts this many generated posts into a folder's content. */
export async function fillWithPosts(folder: string, count: number): Promise<ContentFiles> {
  const files = generatePosts(await readContent('content'), count);
  for (const [file, text] of files.texts) {
    const target = path.join(folder, 'content', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
  return files;
}

/** This checkout in a folder of its own, with packages but with nothing that builds remember. */
export function copyProject(folder: string): void {
  copyCheckout(folder);
  execFileSync('cp', ['-al', path.resolve('node_modules'), folder]);
  forgetBuilds(folder);
}

/**
 * Puts what builds of a folder remember beside it. Deleting it would be told with the next build's time: before ext4
 * gives a file a place it looks at each that was freed within five minutes (recently_deleted in Linux's
 * fs/ext4/ialloc.c), which made 7.3 s of a build 9.5.
 */
export function forgetBuilds(folder: string): void {
  const aside = fs.mkdtempSync(`${folder}-forgotten-`);
  for (const name of ['node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite', 'dist']) {
    const known = path.join(folder, name);
    if (fs.existsSync(known)) fs.renameSync(known, path.join(aside, path.basename(name)));
  }
}
