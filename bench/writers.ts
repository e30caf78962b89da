import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSite } from '../tests/spawned-site.ts';
import { loadWithWrites } from '../tests/write-load.ts';

// `npm run bench:writers`: a hundred readers who rate and comment at once for ten seconds. Each act
// is durable before it is answered. DATABASE_URL, where it is set, is written to instead of SQLite.
const WRITERS = 100;
const SECONDS = 10;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-writers-'));
const site = await spawnSite({ DATA_DIR: folder, RATE_LIMITS: 'off' });
const end = performance.now() + SECONDS * 1000;
const { statuses, median, p99, perSecond } = await loadWithWrites(
  site.url,
  WRITERS,
  () => performance.now() > end,
);
await site.kill('SIGTERM');
fs.rmSync(folder, { recursive: true });

console.log(`${WRITERS} writers for ${SECONDS} s: ${perSecond.toFixed(0)} acts a second`);
console.log(`median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
console.log(`answers by status: ${JSON.stringify(statuses)}`);
const isClean = Object.keys(statuses).every((status) => status === '200' || status === '201');
process.exit(isClean ? 0 : 1);
