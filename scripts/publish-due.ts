import path from 'node:path';
import { readBuildTime } from '../src/posts/build-time.ts';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { publishDue } from '../src/server/publish/publish-due.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run publish:due`: makes posts live whose time has come. The running server does so by itself,
// in this process of its own: a build must not slow readers down, nor wait for a lock in their way.
keepFilesPrivate();
await runCommand(async () => {
  const outcome = await publishDue({
    settings: readSettings(process.env),
    project: path.resolve(import.meta.dirname, '..'),
    now: readBuildTime(process.env),
    say: (sentence) => {
      console.log(sentence);
    },
  });
  if (outcome === 'nothing-due') console.log('Nothing is due.');
  if (outcome === 'refused') process.exitCode = 1;
});
