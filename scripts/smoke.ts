import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SiteError } from '../src/lib/site-error.ts';
import { startServer } from '../src/server/main.ts';
import { runCommand } from './run-command.ts';
import { smokeTest } from './update/smoke-test.ts';

// `npm run smoke`: starts what was built, on a port and with a database of its own, and asks for what readers ask for
// first. `npm run update` asks it of an engine that is new; whoever changes the software may as well.
await runCommand(async () => {
  const dist = path.resolve('dist');
  if (!fs.existsSync(path.join(dist, 'client')))
    throw new SiteError('nothing-built', 'Nothing is built yet.', { hint: 'Write: npm run build' });
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-smoke-'));
  const site = await startServer({ PORT: '0', DATA_DIR: data, SITE_URL: process.env['SITE_URL'] }, dist);
  try {
    for (const line of await smokeTest(site.url)) console.log(line);
  } finally {
    await site.stop();
    fs.rmSync(data, { recursive: true, force: true });
  }
});
