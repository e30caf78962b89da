import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeApart } from '../../src/server/processes/remove-apart.ts';
import { publishFolders, type PublishFolders } from '../../src/server/publish/folders.ts';
import {
  findCurrent,
  findReleaseOf,
  listReleases,
  nameRelease,
  pruneReleases,
  rollBack,
  switchTo,
  wasLive,
} from '../../src/server/publish/releases.ts';
import { until } from '../until.ts';

let data: string;
let folders: PublishFolders;
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  folders = publishFolders(data);
});
afterEach(() => {
  fs.rmSync(data, { recursive: true });
});

function addRelease(minute: number): string {
  const commit = String(minute).padStart(40, '0');
  const name = nameRelease(commit, new Date(Date.UTC(2026, 10, 24, 12, minute)));
  fs.mkdirSync(path.join(folders.releases, name), { recursive: true });
  return name;
}

describe('releases', () => {
  it('are listed the oldest first, and nothing else is', () => {
    const [second, first] = [addRelease(2), addRelease(1)];
    fs.mkdirSync(path.join(folders.releases, 'node_modules'));
    expect(listReleases(folders)).toEqual([first, second]);
  });

  it('are none, and none is live, before anything is published', () => {
    expect(listReleases(folders)).toEqual([]);
    expect(findCurrent(folders)).toBeUndefined();
  });

  it('go live in one step and remember that they were', () => {
    const [first, second] = [addRelease(1), addRelease(2)];
    switchTo(folders, first);
    switchTo(folders, second);
    expect(findCurrent(folders)).toBe(second);
    expect(wasLive(folders, first)).toBe(true);
    expect(fs.readdirSync(folders.releases).filter((name) => name.startsWith('next-'))).toEqual([]);
  });

  it('are found by their commit, the newest first', () => {
    addRelease(1);
    const commit = '2'.padStart(40, '0');
    const again = nameRelease(commit, new Date(Date.UTC(2026, 10, 25)));
    addRelease(2);
    fs.mkdirSync(path.join(folders.releases, again));
    expect(findReleaseOf(folders, commit)).toBe(again);
    expect(findReleaseOf(folders, '9'.repeat(40))).toBeUndefined();
  });

  it('are kept five deep, the live one among them, however old it is', () => {
    const names = Array.from({ length: 8 }, (_, minute) => addRelease(minute));
    fs.mkdirSync(folders.checkout);
    switchTo(folders, names[0] ?? '');
    const gone = pruneReleases(folders);
    expect(listReleases(folders)).toEqual([names[0], ...names.slice(4)]);
    expect(gone).toHaveLength(3);
    expect(gone.every((folder) => fs.existsSync(folder))).toBe(true);
  });

  it('are told of until they are deleted, so that one whose deletion was cut off goes with the next', async () => {
    for (let minute = 0; minute < 5; minute += 1) addRelease(minute);
    const [gone] = pruneReleases(folders);
    expect(gone).toBeDefined();
    expect(pruneReleases(folders)).toEqual([gone]);
    removeApart(pruneReleases(folders));
    await until(() => !fs.existsSync(gone ?? ''));
    expect(pruneReleases(folders)).toEqual([]);
  });

  it('leave no link that a crash kept from being renamed', () => {
    const name = addRelease(1);
    fs.symlinkSync(name, path.join(folders.releases, 'next-123'));
    pruneReleases(folders);
    expect(fs.readdirSync(folders.releases)).toEqual([name]);
  });

  it('go back to the one before', () => {
    const [first, second] = [addRelease(1), addRelease(2)];
    switchTo(folders, first);
    switchTo(folders, second);
    expect(rollBack(folders)).toBe(first);
    expect(findCurrent(folders)).toBe(first);
  });

  it('go back to one that was live, and never to one that was made and refused', () => {
    const [first, , third] = [addRelease(1), addRelease(2), addRelease(3)];
    switchTo(folders, first);
    switchTo(folders, third);
    expect(rollBack(folders)).toBe(first);
    addRelease(0);
    expect(() => rollBack(folders)).toThrow('There is no earlier release to go back to.');
  });

  it('say so where there is nothing to go back to', () => {
    switchTo(folders, addRelease(1));
    expect(() => rollBack(folders)).toThrow('There is no earlier release to go back to.');
  });
});
