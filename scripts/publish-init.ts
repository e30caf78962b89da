import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { initPublishing } from '../src/server/publish/init.ts';
import { readSettings } from '../src/server/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run publish:init`: makes the repository that is pushed to.
await runCommand(() => {
  const project = path.resolve(import.meta.dirname, '..');
  const repository = initPublishing(readSettings(process.env), project);
  const known = execFileSync('git', ['remote'], { encoding: 'utf8' }).split('\n');
  console.log(`The site is published by a push to ${repository}`);
  console.log('From a clone on this machine:\n');
  console.log(
    known.includes('live')
      ? `  git remote set-url live ${repository}`
      : `  git remote add live ${repository}`,
  );
  console.log('  git push live HEAD:main\n');
  console.log(`From another machine, the remote is user@this-server:${repository}`);
});
