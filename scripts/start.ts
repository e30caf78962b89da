import { spawnSync } from 'node:child_process';
import { findLiveFolder } from '../src/server/publish/hooks.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { readSettings } from '../src/server/settings/settings.ts';

/** For whoever runs it for the first time. */
const NEXT = `
What comes next, in another terminal:
  npm run new:post -- "How to say no"   writes a draft, and says where
  npm run dev                           shows each change of a text as you make it
  npm run publish:init                  makes the repository by which a site is published, and the form at /write/ with it
  npm run launch                        tells what is to be done before strangers come
Ctrl+C ends the site. README.md has the rest.`;

// `npm start`: builds the site as its files are now, then serves it. Where the site is published by
// pushes, what was published is served instead, and there is nothing to build.
const isPublished = findLiveFolder(readSettings(process.env)) !== undefined;
if (!isPublished) {
  const { status } = spawnSync(process.execPath, [BUILD_SCRIPT], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.ts');
if (!isPublished) console.log(NEXT);
