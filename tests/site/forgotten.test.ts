import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createManualClock } from '../manual-clock.ts';
import { startSite } from '../running-site.ts';

const DAY = 24 * 60 * 60 * 1000;
const CLOCK = createManualClock(new Date().toISOString());

let folder: string;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-forgotten-'));
  await (await start()).stop();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const start = () => startSite({ DATA_DIR: folder }, undefined, CLOCK);

function inDatabase<T>(file: string, act: (database: Database.Database) => T): T {
  const database = new Database(path.join(folder, file));
  try {
    return act(database);
  } finally {
    database.close();
  }
}

/** What was left behind by an evening eight days ago, and by one six days ago. */
function leaveBehind(): void {
  inDatabase('limits.db', (database) => {
    database.prepare("insert into daily_salt values ('2026-01-01', 'of-new-year')").run();
  });
  inDatabase('site.db', (database) => {
    const add = database.prepare(
      'insert into reply_notice (reader_id, id, email, created_at, confirmed_at) values (?, ?, ?, ?, ?)',
    );
    add.run('kim', 'notice-old', 'kim@reader.example', Date.now() - 8 * DAY, null);
    add.run('sam', 'notice-new', 'sam@reader.example', Date.now() - 6 * DAY, null);
    add.run('lee', 'notice-yes', 'lee@reader.example', Date.now() - 8 * DAY, Date.now() - 8 * DAY);
  });
}

const salts = () => inDatabase('limits.db', (db) => db.prepare('select salt from daily_salt').pluck().all());
const emails = () =>
  inDatabase('site.db', (db) => db.prepare('select email from reply_notice order by email').pluck().all());
const expectForgotten = async () => {
  await expect.poll(salts).not.toContain('of-new-year');
  await expect.poll(emails).toEqual(['lee@reader.example', 'sam@reader.example']);
};

it('what has had its time is gone with a start, though nobody comes by', async () => {
  leaveBehind();
  const site = await start();
  await expectForgotten();
  await site.stop();
});

it('what has had its time while the site runs is gone, though nobody comes by', async () => {
  const site = await start();
  leaveBehind();
  CLOCK.look();
  await expectForgotten();
  await site.stop();
});
