import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  importFolders,
  NOTHING_YET,
  readState,
  writeState,
  type ImportFolders,
} from '../../src/server/moving-in/import-state.ts';
import { readReport } from '../../src/server/moving-in/saved-report.ts';
import { makeOldPictures, makeOldSite, OLD_POSTS } from '../browser/old-site.ts';
import { publishProject } from '../publish-project.ts';
import { until } from '../until.ts';

const ID = '2026-11-29-killed';

/** Words of the one text that has comments there. */
const COMMENTED = 'Not before you have';

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

const gitIn = (data: string, ...args: string[]) =>
  execFileSync('git', [`--git-dir=${data}/site.git`, ...args], { encoding: 'utf8' }).trim();

const tellMain = (data: string) => gitIn(data, 'rev-parse', 'main');

/** How often texts came, as git has it. */
const countComings = (data: string) =>
  gitIn(data, 'log', '--format=%s', 'main').match(/^Bring texts/gm)?.length;

function countComments(data: string): number {
  const store = new Database(path.join(data, 'site.db'), { readonly: true });
  const count = store.prepare('SELECT count(*) FROM comment').pluck().get();
  store.close();
  return Number(count);
}

/** Killed when its drafts are live and nothing says so yet: until then the store, which the comments go to, is held. */
async function runAndKillPublished(data: string): Promise<void> {
  const before = tellMain(data);
  const store = new Database(path.join(data, 'site.db'));
  store.pragma('journal_mode = WAL');
  store.exec('BEGIN EXCLUSIVE');
  await runAndKill(data, () => tellMain(data) !== before);
  store.close();
}

/** What the coach does meanwhile, as one commit: each file with its text or, where it is deleted, without. */
function commitHers(data: string, changes: readonly (readonly string[])[]): void {
  const git = (args: string[], input?: string) =>
    execFileSync(
      'git',
      [`--git-dir=${data}/site.git`, '-c', 'user.name=C', '-c', 'user.email=c@d.example', ...args],
      {
        env: { ...process.env, GIT_INDEX_FILE: path.join(data, 'hers.index') },
        ...(input !== undefined && { input }),
        encoding: 'utf8',
      },
    ).trim();
  git(['read-tree', 'main']);
  for (const [file = '', text] of changes) {
    const sha = text === undefined ? undefined : git(['hash-object', '-w', '--stdin'], text);
    git(
      ['update-index', '--index-info'],
      sha === undefined ? `0 ${'0'.repeat(40)}\t${file}\n` : `100644 ${sha}\t${file}\n`,
    );
  }
  git([
    'update-ref',
    'refs/heads/main',
    git(['commit-tree', git(['write-tree']), '-p', 'main', '-m', 'Hers']),
  ]);
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
  const tellTree = (data: string) => gitIn(data, 'rev-parse', 'main:content');
  expect(tellTree(killed)).toBe(tellTree(whole));
  expect(countComings(killed)).toBe(1);
  const entries = [whole, killed].map((data) => readReport(importFolders(data), ID)?.entries);
  expect(entries[1]).toEqual(entries[0]);
  expect(entries[1]?.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
}, 240_000);

it('brings the others where nobody could read one of its texts, after it was killed with that one written, too', async () => {
  const data = path.join(folder, 'long');
  execFileSync('cp', ['-a', path.join(folder, 'data'), data]);
  const folders = importFolders(data);
  const html = `<p>${'Words and words. '.repeat(16_000)}</p>`;
  const long = { id: 15, title: 'All of it', slug: 'all-of-it', html };
  fs.writeFileSync(path.join(folders.files, 'old.xml'), makeOldSite(2019, [long, ...OLD_POSTS]));
  await run(data);
  choose(folders);
  await runAndKill(data, () => countLines(folders) >= 2);
  expect(fs.existsSync(path.join(folders.site, 'content/posts/all-of-it/index.mdx'))).toBe(true);
  await run(data);

  expect(readState(folders)).toMatchObject({ phase: 'done' });
  const entries = readReport(folders, ID)?.entries;
  expect(entries?.map(({ outcome, why }) => [outcome, why])).toEqual([
    ['failed', 'This text is too long to be read.'],
    ['written', undefined],
    ['written', undefined],
    ['written', undefined],
  ]);
  const came = gitIn(data, 'diff', '--name-only', 'main~', 'main').split('\n');
  expect(came.filter((file) => file.endsWith('.mdx'))).toHaveLength(3);
  expect(came.filter((file) => file.includes('all-of-it'))).toEqual([]);
}, 240_000);

describe('killed between its publishing and its last line', () => {
  const stopped = () => path.join(folder, 'stopped');
  beforeAll(async () => {
    const data = stopped();
    execFileSync('cp', ['-a', path.join(folder, 'data'), data]);
    await run(data);
    choose(importFolders(data));
    await runAndKillPublished(data);
  }, 240_000);

  it.each([
    {
      name: 'leaves what the coach has mended since',
      change: ([mended = '', ...others]: string[], textOf: (file: string) => string) => [
        [mended, textOf(mended).replace(/\n$/, '\n\nMine.\n')],
        ...others.map((file) => [file]),
      ],
      comments: [{ added: 2 }],
    },
    {
      name: 'finds what she has renamed since',
      change: ([renamed = '', ...others]: string[], textOf: (file: string) => string) => [
        [renamed.replace('/index.mdx', '-anew/index.mdx'), textOf(renamed)],
        [renamed],
        ...others.map((file) => [file]),
      ],
      comments: [{ added: 2 }],
    },
    {
      name: 'brings nothing back that she has deleted since, nor its comments',
      change: (files: string[]) => files.map((file) => [file]),
      comments: [{ added: 0, why: 'no-post' }],
    },
  ])(
    '$name, and tells of all that came',
    async ({ name, change, comments }) => {
      const data = path.join(folder, name.replaceAll(/\W+/g, '-'));
      execFileSync('cp', ['-a', stopped(), data]);
      const folders = importFolders(data);
      expect(readState(folders)?.phase).toBe('writing');
      expect(readReport(folders, ID)).toBeUndefined();
      const came = tellMain(data);
      const files = gitIn(data, 'diff', '--name-only', 'main~', 'main').split('\n');
      expect(files.filter((file) => file.endsWith('/index.mdx'))).toHaveLength(3);

      const texts = files.filter((file) => file.endsWith('/index.mdx'));
      const commented = texts.filter((file) => gitIn(data, 'show', `main:${file}`).includes(COMMENTED));
      expect(commented).toHaveLength(1);
      const others = files.filter((file) => !commented.includes(file));
      commitHers(
        data,
        change([...commented, ...others], (file) => `${gitIn(data, 'show', `main:${file}`)}\n`),
      );
      const hers = tellMain(data);
      await run(data);

      expect(readState(folders)).toMatchObject({ phase: 'done', commit: came });
      expect(tellMain(data)).toBe(hers);
      expect(countComings(data)).toBe(1);
      const report = readReport(folders, ID);
      expect(report?.commit).toBe(came);
      expect(report?.entries.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
      expect(report?.comments).toMatchObject(comments);
      expect(countComments(data)).toBe(comments.reduce((sum, { added }) => sum + added, 0));
    },
    240_000,
  );
});
