import { spawnSync } from 'node:child_process';
import { findLiveFolder } from '../src/server/publish/hooks.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { readSettings } from '../src/server/settings/settings.ts';

// `npm start`: builds the site as its files are now, then serves it. Where the site is published by
// pushes, what was published is served instead, and there is nothing to build.
if (!findLiveFolder(readSettings(process.env))) {
  const { status } = spawnSync(process.execPath, [BUILD_SCRIPT], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.ts');
