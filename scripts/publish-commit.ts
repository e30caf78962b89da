import path from 'node:path';
import { WITHOUT_ASKING } from '../src/server/save/publish-apart.ts';
import { publishCommit } from '../src/server/save/publish-commit.ts';
import { readSettings } from '../src/server/settings/settings.ts';

// Started by the server when the coach saves in the form: commit and what was live before. Prints a verdict.
const [commit, from, how] = process.argv.slice(2);
if (!commit || !from) throw new Error('Expected a commit and the one that is live');
const project = path.resolve(import.meta.dirname, '..');
process.stdout.write(
  JSON.stringify(
    await publishCommit({
      settings: readSettings(process.env),
      project,
      commit,
      from,
      asks: how !== WITHOUT_ASKING,
    }),
  ),
);
