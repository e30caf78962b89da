import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  importFolders,
  NOTHING_YET,
  readState,
  writeState,
  type ImportFolders,
} from '../../src/server/moving-in/import-state.ts';
import { readReport } from '../../src/server/moving-in/saved-report.ts';
import { makeOldPictures, makeOldSite } from '../browser/old-site.ts';
import { publishProject } from '../publish-project.ts';
import { until } from '../until.ts';

const ID = '2026-11-29-killed';

let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-killed-'));
  const { environment } = await publishProject(folder);
  const folders = importFolders(environment['DATA_DIR'] ?? '');
  fs.mkdirSync(folders.files, { recursive: true });
  fs.writeFileSync(path.join(folders.files, 'old.xml'), makeOldSite(2019));
  fs.writeFileSync(path.join(folders.files, 'uploads.zip'), await makeOldPictures());
  writeState(folders, {
    id: ID,
    source: 'old.xml',
    phase: 'reading',
    progress: NOTHING_YET,
    categories: [],
    topics: {},
    newTopics: [],
  });
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const startImport = (data: string) =>
  fork('scripts/import-apart.ts', ['The coach', 'coach@coach.example'], {
    env: { ...process.env, DATA_DIR: data, SITE_URL: 'http://127.0.0.1:4321', RATE_LIMITS: 'off' },
  });

async function run(data: string): Promise<void> {
  await once(startImport(data), 'exit');
}

async function runAndKill(data: string, isTime: () => boolean): Promise<void> {
  const child = startImport(data);
  const ended = once(child, 'exit');
  await until(() => isTime() || child.exitCode !== null);
  child.kill('SIGKILL');
  await ended;
}

const countLines = ({ log }: ImportFolders) =>
  fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n').length - 1 : 0;

/** As one that was killed between a text and the line that tells of it. */
function forgetLast({ log }: ImportFolders): void {
  const lines = fs.readFileSync(log, 'utf8').trimEnd().split('\n');
  fs.writeFileSync(
    log,
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** She has chosen, and the drafts are to be written. */
function choose(folders: ImportFolders): void {
  const state = readState(folders);
  if (state?.phase !== 'asking') throw new Error(`Expected it to ask: ${JSON.stringify(state)}`);
  writeState(folders, {
    ...state,
    phase: 'writing',
    topics: { Talking: 'closeness' },
    newTopics: ['Listening'],
  });
}

it('killed again and again, it brings what one run brings, and nothing twice', async () => {
  const [whole, killed] = ['once', 'killed'].map((name) => {
    const data = path.join(folder, name);
    execFileSync('cp', ['-a', path.join(folder, 'data'), data]);
    return data;
  });
  if (whole === undefined || killed === undefined) throw new Error('Expected two folders');
  await run(whole);
  choose(importFolders(whole));
  await run(whole);

  const folders = importFolders(killed);
  await runAndKill(killed, () => fs.existsSync(folders.site));
  expect(readState(folders)?.phase).toBe('reading');
  await run(killed);
  choose(folders);
  for (const lines of [1, 2]) await runAndKill(killed, () => countLines(folders) >= lines);
  forgetLast(folders);
  await runAndKill(killed, () => readState(folders)?.commit !== undefined);
  await run(killed);

  expect(readState(folders)?.phase).toBe('done');
  const tellTree = (data: string) =>
    execFileSync('git', [`--git-dir=${data}/site.git`, 'rev-parse', 'main:content'], { encoding: 'utf8' });
  expect(tellTree(killed)).toBe(tellTree(whole));
  const tellCommits = execFileSync('git', [`--git-dir=${killed}/site.git`, 'log', '--format=%s', 'main'], {
    encoding: 'utf8',
  });
  expect(tellCommits.match(/Bring texts/g)).toHaveLength(1);
  const entries = [whole, killed].map((data) => readReport(importFolders(data), ID)?.entries);
  expect(entries[1]).toEqual(entries[0]);
  expect(entries[1]?.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
}, 240_000);
