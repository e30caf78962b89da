import path from 'node:path';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { withLock } from '../src/server/processes/lock.ts';
import { carryOut } from '../src/server/moving-in/carry-out.ts';
import { importFolders } from '../src/server/moving-in/import-state.ts';
import { readSettings } from '../src/server/settings/settings.ts';

// Started by the server when the coach imports at her desk, with the name and the address of the commit's author. It ends
// with the server: what was begun goes on when she presses once more.
const [name = '', email = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
keepFilesPrivate();
const settings = readSettings(process.env);
const project = path.resolve(import.meta.dirname, '..');
await withLock(importFolders(settings.dataFolder).lock, () =>
  carryOut({ settings, project, author: { name, email } }),
);
if (process.connected) process.disconnect();
