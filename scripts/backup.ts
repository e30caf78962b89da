import path from 'node:path';
import { backUp, fileArgumentSchema } from '../src/discussion/store/backup.ts';
import { parseWith } from '../src/lib/parse.ts';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { nameBackup, pruneBackups } from '../src/server/upkeep/backups.ts';
import { narrowBackups } from '../src/server/upkeep/narrow-data.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run backup`: everything readers gave, in one file, while the server runs; the newest fourteen
// are kept. `npm run backup -- FILE` writes that file and leaves others alone.
keepFilesPrivate();
await runCommand(async () => {
  const settings = readSettings(process.env);
  const given = process.argv.slice(2);
  if (given.length === 0) {
    const file = path.join(settings.backupFolder, nameBackup(new Date()));
    await backUp(settings, file);
    pruneBackups(settings.backupFolder);
    narrowBackups(settings.backupFolder);
    console.log(`Backed up to ${file}`);
  } else {
    const [file] = parseWith(fileArgumentSchema, given, {
      code: 'argument-missing',
      place: 'npm run backup',
    });
    await backUp(settings, file);
    console.log(`Backed up to ${file}`);
  }
});
