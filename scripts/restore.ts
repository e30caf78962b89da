import { fileArgumentSchema, restore } from '../src/discussion/store/backup.ts';
import { parseWith } from '../src/lib/parse.ts';
import { SiteError } from '../src/lib/site-error.ts';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { readSettings } from '../src/server/settings/settings.ts';

// `npm run restore -- FILE`: what a backup holds takes the place of what is there.
keepFilesPrivate();
try {
  const [file] = parseWith(fileArgumentSchema, process.argv.slice(2), {
    code: 'argument-missing',
    place: 'npm run restore',
  });
  await restore(readSettings(process.env), file);
  console.log(`Restored from ${file}`);
} catch (error) {
  console.error(error instanceof SiteError ? [error.message, error.hint].filter(Boolean).join('\n') : error);
  process.exit(1);
}
