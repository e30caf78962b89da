import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../src/server/publish/rebuild.ts';

let project: string;
beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-rebuild-'));
});
afterEach(() => {
  fs.rmSync(project, { recursive: true });
});

describe('a rebuild of a folder', () => {
  it('keeps the builds that readers may be reading from, and what builds remember', async () => {
    const memory = path.join(project, 'node_modules/.cache/common-ground/export/pages/0.json');
    fs.mkdirSync(path.dirname(memory), { recursive: true });
    fs.writeFileSync(memory, '{}');
    const folders: string[] = [];
    for (const hour of ['09', '10', '11', '12']) {
      // Nothing can be built in this project: what is tried is where it would build.
      const { folder, result } = await rebuild({
        project,
        siteFolder: project,
        now: new Date(`2026-11-24T${hour}:00:00Z`),
        environment: {},
      });
      expect(result.ok).toBe(false);
      fs.mkdirSync(folder, { recursive: true });
      folders.push(folder);
    }
    expect(folders.map((folder) => fs.existsSync(folder))).toEqual([false, true, true, true]);
    expect(fs.existsSync(memory)).toBe(true);
  });
});
