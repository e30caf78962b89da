import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { initPublishing } from '../src/server/publish/init.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run publish:init`: makes the repository that is pushed to. With `-- --with-engine` a push may change the
// software too, and so run code on this machine.
keepFilesPrivate();
await runCommand(() => {
  const { values } = parseArgs({ options: { 'with-engine': { type: 'boolean', default: false } } });
  const withEngine = values['with-engine'];
  const project = path.resolve(import.meta.dirname, '..');
  const repository = initPublishing({ settings: readSettings(process.env), project, withEngine });
  const known = execFileSync('git', ['remote'], { encoding: 'utf8' }).split('\n');
  console.log(`The site is published by a push to ${repository}`);
  console.log('From a clone on this machine:\n');
  console.log(
    known.includes('live')
      ? `  git remote set-url live ${repository}`
      : `  git remote add live ${repository}`,
  );
  console.log('  git push live HEAD:main\n');
  console.log(`From another machine, the remote is user@this-server:${repository}\n`);
  console.log(
    withEngine
      ? 'A push may change the software too: whoever has a key that may push can run anything on this machine.\nRun this again without --with-engine to take that back.'
      : 'A push may change what is below content/ and public/, and nothing else.',
  );
});
