import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { SiteError } from '../src/lib/site-error.ts';
import { importList, readListSite } from '../src/server/letters/import-list.ts';
import { readListFile } from '../src/server/letters/list-file.ts';
import { findLiveFolder } from '../src/server/publish/hooks.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { withPerson } from './ask-person.ts';
import { findProof } from './letters-import/find-proof.ts';
import { broughtToText } from './letters-import/report.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Brings readers of letters from somewhere else. Who has ended their letters, there or here, is not brought.

  npm run letters:import -- FILE --proof WORDS [--day DAY] [--dry-run]
  npm run letters:import -- FILE --no-proof [--dry-run]

  FILE        a table (CSV) of Mailchimp, Substack or Wix, of this site, or any with a column of addresses
  --proof     how they agreed, as you can show it: they get letters without being asked again
  --day       when they had agreed, at the latest, such as 2025-03-31: for those of whom the list says no day;
              without it those are asked
  --no-proof  you cannot show it: each is sent one mail that asks, and gets letters only after a yes
  --dry-run   tells what would come of it, and writes nothing
`;

const OPTIONS = {
  proof: { type: 'string' },
  day: { type: 'string' },
  'no-proof': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

// `npm run letters:import -- FILE`: on the server, with its own environment; a server that runs need not be stopped.
await runCommand(async () => {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new SiteError('list-missing', 'One list is brought at a time.', { hint: `\n${USAGE}` });
  }
  keepFilesPrivate();
  const settings = readSettings(process.env);
  const site = await readListSite(findLiveFolder(settings) ?? path.resolve('dist'), settings);
  const list = await readListFile(file);
  const now = new Date();
  const given = { words: values.proof, day: values.day, isNone: values['no-proof'] };
  const proof = await withPerson((ask) => findProof(given, { ask, timeZone: site.timeZone, now }));
  const isDryRun = values['dry-run'];
  const brought = await importList(list, { settings, site, proof, isDryRun, now });
  process.stdout.write(broughtToText(brought, { file, platform: list.platform, isDryRun }));
});

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new SiteError('option-unknown', cause.message, { hint: `\n${USAGE}`, cause });
  }
}
