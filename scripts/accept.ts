import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SiteError } from '../src/lib/site-error.ts';
import { ACCEPTABLE } from '../src/posts/schema/accepted.ts';
import { findAcceptingFile, writeAccepted } from '../src/server/edit/write-accepted.ts';
import { runCommand } from './run-command.ts';

// `npm run accept -- content/posts/a-post.mdx name-outside-story Carl`: a warning that somebody has looked at and leaves.
// It is kept in the post's own fields, or in site.yaml where a file has none.
const USAGE = 'Write: npm run accept -- content/posts/a-post.mdx name-outside-story "Carl"';

await runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, kind, found] = positionals;
  if (file === undefined || kind === undefined || found === undefined || positionals.length > 3) {
    throw new SiteError('words-missing', 'Expected a file, the kind of a warning and what it found.', {
      hint: USAGE,
    });
  }
  if (!ACCEPTABLE.includes(kind)) {
    throw new SiteError('kind-unknown', `"${kind}" is no warning: an error is mended, not accepted.`, {
      hint: `Warnings are ${ACCEPTABLE.join(', ')}.`,
    });
  }
  if (!fs.existsSync(file)) throw new SiteError('file-missing', `There is no file ${file}.`, { hint: USAGE });
  const accepting = findAcceptingFile(
    path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/'),
  );
  const before = fs.readFileSync(accepting, 'utf8');
  const after = writeAccepted(accepting, before, [{ kind, found }]);
  if (after !== before) fs.writeFileSync(accepting, after);
  console.log(
    after === before
      ? `Accepted already; ${accepting} is as it was.`
      : `Written into ${accepting}. The check says nothing of "${found}" as ${kind} there from now on.`,
  );
});
