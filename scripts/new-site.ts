import path from 'node:path';
import { parseArgs } from 'node:util';
import { SiteError } from '../src/lib/site-error.ts';
import { withPerson } from './ask-person.ts';
import { readNewSite, type Given } from './new-site/ask.ts';
import { makeRepository } from './new-site/make-repository.ts';
import { runCommand } from './run-command.ts';

// `npm run new:site -- ../her-site --name "…" --coach "…" --address https://…`: another coach's site, made from this
// clone. At a terminal it asks for what is not given.
await runCommand(async () => {
  const site = await withPerson((ask) => readNewSite(readGiven(), ask));
  makeRepository(path.resolve(import.meta.dirname, '..'), site);
  const folder = path.relative(process.cwd(), site.folder) || '.';
  console.log(`${site.name} is in ${folder}, in git, with a first commit. Its words and pictures are those in content/.

  cd ${folder}
  npm ci && npm run dev      shows it while you write
  npm run new:post -- "…"    begins a post
  npm run check:content      says what is wrong with it
  npm run update             brings a newer engine, and leaves content/ and public/ alone

docs/hosting.md tells how it comes to strangers, docs/writing.md what may stand in content/.`);
});

function readGiven(): Given {
  const option = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        name: option,
        coach: option,
        address: option,
        language: option,
        colour: option,
        'time-zone': option,
      },
    });
    if (positionals.length > 1)
      throw new SiteError('new-site-settings', `Expected one folder, found ${positionals.join(' and ')}.`, {
        hint: 'Put quotation marks around what has spaces in it: --name "After the Storm"',
      });
    return { ...values, ...(positionals[0] === undefined ? {} : { folder: positionals[0] }) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SiteError('new-site-settings', error.message, {
      hint: 'The options are --name, --coach, --address, --language, --colour and --time-zone.',
      cause: error,
    });
  }
}
