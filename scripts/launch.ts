import path from 'node:path';
import { parseArgs } from 'node:util';
import { gatherFacts } from '../src/server/launch/facts.ts';
import { checkLaunch, isReadyToLaunch, launchReportToText } from '../src/server/launch/launch.ts';
import { findLiveFolder } from '../src/server/publish/hooks.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run launch`: whether all is ready for strangers, on the server and with the server's own
// environment. Exit code 1 where something is to be done. With a folder it looks at what was built there, and with --site
// at the content in another.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, site: { type: 'string', default: '.' } },
  });
  const settings = readSettings(process.env);
  const report = checkLaunch(
    await gatherFacts({
      settings,
      environment: process.env,
      folder: findLiveFolder(settings) ?? path.resolve(positionals[0] ?? 'dist'),
      content: path.resolve(values.site, 'content'),
      now: new Date(),
    }),
  );
  process.stdout.write(
    values.json ? `${JSON.stringify(report, undefined, 2)}\n` : launchReportToText(report),
  );
  if (!isReadyToLaunch(report)) process.exitCode = 1;
});
