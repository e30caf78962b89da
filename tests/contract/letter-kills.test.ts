import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/discussion/store/postgres.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { OpenedStore } from '../../src/discussion/store/kysely-store.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import { openCountingSmtp, type CountingSmtp } from '../counting-smtp.ts';
import { joinMany, waitingLetter } from '../letter-list.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';
import { until } from '../until.ts';

/** `LETTER_READERS=10000` is what the figures of docs/decisions/0048-letters-by-queue.md were measured with. */
const READERS = Number(process.env['LETTER_READERS'] ?? 1_000);
const KILLS = 20;
const MINUTE = 60_000;
/** Ten minutes for what runs each time, and as long for each reader of a run with more of them. */
const TIMEOUT = Math.max(10 * MINUTE, READERS * 180);

let smtp: CountingSmtp;
let folder: string;
const running = new Set<ChildProcess>();
beforeEach(async () => {
  smtp = await openCountingSmtp();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  return async () => {
    await Promise.all([...running].map(kill));
    await smtp.close();
    fs.rmSync(folder, { recursive: true });
  };
});

/** A process whose clock is some minutes ahead: what one before it held has gone on by then. */
function startSending(database: string, minutesAhead: number): ChildProcess {
  const child = spawn(
    process.execPath,
    ['tests/send-letters.ts', database, smtp.url, String(minutesAhead * MINUTE)],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  running.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function addLetter(opened: OpenedStore) {
  const store = createLetterStore(opened.parts, { secret: 'a secret of at least 32 characters' });
  await joinMany(store, READERS, new Date());
  await store.addLetter(waitingLetter('post.trust', new Date()));
  return store;
}

function countTaken() {
  const times = [...smtp.taken.values()];
  return {
    readers: times.length,
    doubles: times.filter((count) => count > 1).length,
    /** What was taken once more than it was written, in all. */
    repeated: times.reduce((sum, count) => sum + count - 1, 0),
  };
}

it(
  'a process that is killed twenty times leaves no reader out, and repeats one copy for each kill at most',
  { timeout: TIMEOUT },
  async () => {
    const file = path.join(folder, 'site.db');
    const opened = await openSqliteStore(file);
    const store = await addLetter(opened);
    const began = Date.now();
    for (let kills = 0; kills < KILLS; kills += 1) {
      const child = startSending(file, kills);
      // Somewhere in the midst of a copy, and seldom at the end of a batch.
      const enough = Math.floor(((kills + 1) * READERS) / (KILLS + 1)) + (kills % 7);
      await until(() => smtp.taken.size >= enough);
      await kill(child);
    }
    expect(smtp.taken.size).toBeLessThan(READERS);
    startSending(file, KILLS);
    await until(async () => (await store.findLetter('post.trust'))?.state === 'sent');
    const counted = countTaken();
    console.log(`${KILLS} kills: ${JSON.stringify(counted)} in ${Math.round((Date.now() - began) / 1000)} s`);
    expect(counted.readers).toBe(READERS);
    // Two kills may hit the same reader: each repeats one copy, whose it is.
    expect(counted.repeated).toBeLessThanOrEqual(KILLS);
    expect(await store.countLetter('post.trust')).toMatchObject({ waiting: 0, sent: READERS, refused: 0 });
    await opened.close();
  },
);

describe('on one PostgreSQL', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it('two processes send each copy once, and both send', { timeout: TIMEOUT }, async () => {
    const url = await postgres.createDatabase();
    const opened = await openPostgresStore(url);
    const store = await addLetter(opened);
    const began = Date.now();
    startSending(url, 0);
    startSending(url, 0);
    await until(async () => (await store.findLetter('post.trust'))?.state === 'sent');
    const counted = countTaken();
    console.log(`Two processes: ${JSON.stringify(counted)} in ${Math.round((Date.now() - began) / 1000)} s`);
    expect(counted).toEqual({ readers: READERS, doubles: 0, repeated: 0 });
    expect(smtp.connections).toBeGreaterThanOrEqual(2);
    await opened.close();
  });
});
