import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SiteError } from '../src/lib/site-error.ts';
import { addWords } from '../src/posts/source/site-words.ts';
import { runCommand } from './run-command.ts';

// `npm run words:accept -- Schnarch limerence`: words that the spelling check is to know from now on. They are kept in
// words.txt of the content, or of another `--folder`.
await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { folder: { type: 'string', default: 'content' } },
    allowPositionals: true,
  });
  const given = positionals.flatMap((argument) => argument.split(/\s+/).filter(Boolean));
  if (given.length === 0) {
    throw new SiteError('word-missing', 'Which word?', {
      hint: 'Write: npm run words:accept -- Schnarch limerence',
    });
  }
  const file = path.join(path.resolve(values.folder), 'words.txt');
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const { text, added } = addWords(before, given);
  if (text !== before) fs.writeFileSync(file, text);
  console.log(
    added.length === 0
      ? 'Known already; words.txt is as it was.'
      : `Written into ${values.folder}/words.txt: ${added.join(', ')}. The spelling check knows them from now on.`,
  );
});
