import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { publishFolders } from '../src/server/publish/folders.ts';
import { withLock } from '../src/server/processes/lock.ts';
import { rollBack } from '../src/server/publish/releases.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run publish:rollback`: the release before the live one goes live again.
keepFilesPrivate();
await runCommand(async () => {
  const folders = publishFolders(readSettings(process.env).dataFolder);
  const release = await withLock(folders.lock, () => Promise.resolve(rollBack(folders)));
  console.log(
    `Live again: ${release}. The repository still has the later commits; the next push goes on from them.`,
  );
});
