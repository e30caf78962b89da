import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killUnderLoad } from '../tests/kill-under-load.ts';

// `npm run bench:kill`: SIGKILL at twenty random moments under write load, on one SQLite file.
const MOMENTS = 20;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-kill-'));
const before: Parameters<typeof killUnderLoad>[2] = [];
let isWhole = true;
for (let moment = 1; moment <= MOMENTS; moment += 1) {
  const afterActs = randomInt(1, 2000);
  const { acknowledged, lost, integrity } = await killUnderLoad(folder, afterActs, before);
  console.log(
    `${moment}: killed after ${afterActs} acts; ${acknowledged} acknowledged in all, ${lost.length} lost; integrity ${String(integrity)}`,
  );
  isWhole &&= lost.length === 0 && integrity === 'ok';
}
fs.rmSync(folder, { recursive: true });
console.log(isWhole ? 'Nothing that was acknowledged is lost.' : 'Something was lost.');
process.exit(isWhole ? 0 : 1);
