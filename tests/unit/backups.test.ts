import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findNewestBackup, nameBackup, pruneBackups } from '../../src/server/upkeep/backups.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function addBackup(day: number): string {
  const at = new Date(Date.UTC(2026, 10, day, 3, 15));
  const name = nameBackup(at);
  fs.writeFileSync(path.join(folder, name), '');
  fs.utimesSync(path.join(folder, name), at, at);
  return name;
}

it('names a backup by the moment at which it was made', () => {
  expect(nameBackup(new Date('2026-11-24T03:15:09.123Z'))).toBe('site-20261124T031509Z.db');
});

it('keeps fourteen backups, and every file that is no backup of its own', () => {
  fs.writeFileSync(path.join(folder, 'before-the-move.db'), '');
  const names = Array.from({ length: 20 }, (_, index) => addBackup(index + 1));
  pruneBackups(folder);
  expect(fs.readdirSync(folder).sort()).toEqual(['before-the-move.db', ...names.slice(6)]);
});

it('finds when the newest one was made, and that there is none', () => {
  expect(findNewestBackup(path.join(folder, 'nothing'))).toBeUndefined();
  expect(findNewestBackup(folder)).toBeUndefined();
  addBackup(3);
  addBackup(2);
  expect(findNewestBackup(folder)).toEqual(new Date('2026-11-03T03:15:00Z'));
});
