import { backUp, fileArgumentSchema } from '../src/discussion/store/backup.ts';
import { parseWith } from '../src/lib/parse.ts';
import { SiteError } from '../src/lib/site-error.ts';
import { readSettings } from '../src/server/settings.ts';

// `npm run backup -- FILE`: everything readers gave, in one file, while the server runs.
try {
  const [file] = parseWith(fileArgumentSchema, process.argv.slice(2), {
    code: 'argument-missing',
    place: 'npm run backup',
  });
  await backUp(readSettings(process.env), file);
  console.log(`Backed up to ${file}`);
} catch (error) {
  console.error(error instanceof SiteError ? [error.message, error.hint].filter(Boolean).join('\n') : error);
  process.exit(1);
}
