import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIRM_DAYS } from '../../src/letters/sign-links.ts';
import { openLetterStore } from '../letter-store.ts';
import { createManualClock } from '../manual-clock.ts';
import { startSite } from '../running-site.ts';

const DAY = 24 * 60 * 60 * 1000;
const CLOCK = createManualClock(new Date().toISOString());
const MAIL = { SMTP_URL: 'smtp://127.0.0.1:1', OWNER_EMAIL: 'coach@site.example' };

let folder: string;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-letters-'));
  await (await start()).stop();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const start = () => startSite({ DATA_DIR: folder, ...MAIL }, undefined, CLOCK);
const choices = { pace: 'each', topics: [] } as const;

/** Asked so many days ago; who has said yes did so at once. */
async function leaveBehind(readers: readonly { id: string; days: number; isYes?: boolean }[]) {
  const store = await openLetterStore(folder);
  for (const { id, days, isYes } of readers) {
    const at = new Date(Date.now() - days * DAY);
    await store.letters.askToJoin({ id, email: `${id}@reader.example`, language: 'en-GB', choices, at });
    if (isYes) await store.letters.confirmSubscriber(id, { how: 'form', at, words: 'Yes' });
  }
  await store.close();
}

async function listLeft(): Promise<string[]> {
  const store = await openLetterStore(folder);
  const left = await store.letters.listSubscribers({ limit: 9 });
  await store.close();
  return left.map(({ id }) => id).sort();
}

describe('an address that nobody has confirmed', () => {
  it('is forgotten after the days that the mail names, and not before', async () => {
    const site = await start();
    await leaveBehind([
      { id: 'kim', days: CONFIRM_DAYS + 1 },
      { id: 'sam', days: CONFIRM_DAYS - 1 },
      { id: 'lee', days: CONFIRM_DAYS + 1, isYes: true },
    ]);
    CLOCK.look();
    await expect.poll(listLeft).toEqual(['lee', 'sam']);
    await site.stop();
  });
});

describe('an address of a reader', () => {
  it('lies in no file of the server as it was typed', async () => {
    await leaveBehind([{ id: 'inkwell-reader', days: 0, isYes: true }]);
    expect(await listLeft()).toEqual(['inkwell-reader']);
    // Beside them lies the engine, which links to all that this test is made of.
    const files = fs.readdirSync(folder);
    const open = files
      .map((file) => path.join(folder, file))
      .filter((file) => fs.statSync(file).isFile() && fs.readFileSync(file).includes('@reader.example'));
    expect(files.length).toBeGreaterThan(1);
    expect(open).toEqual([]);
  });
});
