import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { killUnderLoad } from '../kill-under-load.ts';

// Three moments here; `npm run bench:kill` takes twenty.
it('loses nothing that it acknowledged when it is killed amid ratings, comments, edits and deletions', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const before: Parameters<typeof killUnderLoad>[2] = [];
  for (const afterActs of [37, 150, 411]) {
    const report = await killUnderLoad(folder, afterActs, before);
    expect(report).toMatchObject({ lost: [], integrity: 'ok' });
    expect(report.acknowledged).toBeGreaterThan(10);
  }
  fs.rmSync(folder, { recursive: true });
}, 120_000);
