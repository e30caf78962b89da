import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawnSite, type SpawnedSite } from '../spawned-site.ts';

const THREAD = 'codependency-vs-interdependence';

let outer: string;
let data: string;
let site: SpawnedSite | undefined;
beforeEach(() => {
  outer = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  data = path.join(outer, 'data');
});
afterEach(async () => {
  await site?.kill('SIGTERM');
  site = undefined;
  fs.rmSync(outer, { recursive: true });
});

const rate = async () => {
  const answer = await fetch(`${site?.url}/api/threads/${THREAD}/rating`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"stars":5}',
  });
  expect(answer.status).toBe(200);
};
const run = (script: string, umask: string, args: string[] = []) =>
  execFileSync(
    'sh',
    ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, `scripts/${script}.ts`, ...args],
    {
      env: { ...process.env, DATA_DIR: data },
    },
  );
/** The rights of all that lies in a folder, by name: "site.db 600". */
const rightsIn = (folder: string) =>
  fs
    .readdirSync(folder)
    .map((name) => [name, fs.statSync(path.join(folder, name))] as const)
    .filter(([, stat]) => stat.isFile())
    .map(([name, stat]) => `${name} ${(stat.mode & 0o777).toString(8)}`)
    .sort();
const rightsOf = (place: string) => (fs.statSync(place).mode & 0o777).toString(8);

describe.each(['000', '022'])('with umask %s', (umask) => {
  it('what readers gave, and the secret, are for the site’s own user', async () => {
    site = await spawnSite({ DATA_DIR: data }, { umask });
    await rate();
    run('backup', umask);
    expect(rightsOf(data)).toBe('700');
    expect(rightsIn(data)).toEqual(
      ['limits.db', 'limits.db-shm', 'limits.db-wal', 'secret', 'site.db', 'site.db-shm', 'site.db-wal'].map(
        (name) => `${name} 600`,
      ),
    );
    const backups = path.join(data, 'backups');
    expect(rightsOf(backups)).toBe('700');
    expect(rightsIn(backups)).toEqual([expect.stringMatching(/^site-\w+\.db 600$/)]);
    // A file that somebody names is theirs alone; the folder that it goes to stays as it is.
    fs.mkdirSync(path.join(outer, 'mine'), { mode: 0o755 });
    fs.chmodSync(path.join(outer, 'mine'), 0o755);
    run('backup', umask, [path.join(outer, 'mine/copy.db')]);
    expect(rightsIn(path.join(outer, 'mine'))).toEqual(['copy.db 600']);
    expect(rightsOf(path.join(outer, 'mine'))).toBe('755');
  });

  it('a copy that everybody could read is put back for this user alone', async () => {
    site = await spawnSite({ DATA_DIR: data }, { umask });
    await rate();
    const copy = path.join(outer, 'copy.db');
    run('backup', umask, [copy]);
    await site.kill('SIGTERM');
    site = undefined;
    fs.chmodSync(copy, 0o644);
    run('restore', umask, [copy]);
    expect(rightsIn(data).filter((each) => !each.endsWith(' 600'))).toEqual([]);
    expect(rightsIn(data)).toContain('site.db 600');
  });

  it('publishing has nothing that others can read', () => {
    run('publish-init', umask);
    expect(rightsOf(data)).toBe('700');
    expect(rightsOf(path.join(data, 'site.git'))).toBe('700');
  });
});

it('a start takes from others what an earlier version let them read', async () => {
  site = await spawnSite({ DATA_DIR: data });
  await rate();
  run('backup', '022');
  await site.kill('SIGKILL');
  for (const each of fs.readdirSync(data, { recursive: true, withFileTypes: true })) {
    if (!path.join(each.parentPath, each.name).includes('engines')) {
      fs.chmodSync(path.join(each.parentPath, each.name), each.isDirectory() ? 0o755 : 0o644);
    }
  }
  fs.chmodSync(data, 0o755);
  expect(rightsIn(data)).toContain('site.db-wal 644');
  site = await spawnSite({ DATA_DIR: data });
  expect([rightsOf(data), rightsOf(path.join(data, 'backups'))]).toEqual(['700', '700']);
  for (const folder of [data, path.join(data, 'backups')]) {
    expect(rightsIn(folder).filter((each) => !each.endsWith(' 600'))).toEqual([]);
  }
  await rate();
});
