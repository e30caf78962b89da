import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBareRepository } from '../bare-repository.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import { publishApart } from '../../src/server/save/publish-apart.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { FILES, FRONT, listRefusedTexts, listSlugs, listTold, listTraces, RUN } from '../refused-inputs.ts';
import { draftOf, inBare, saveFiles, usePublishedContent } from './published-content.ts';

usePublishedContent();

const BASE = 'tests/fixtures/checks/base';
const TEXTS = listRefusedTexts(fs.readFileSync(path.join(BASE, 'posts/first.mdx'), 'utf8'));

/** As many files as one save may have. */
const MOST_FILES = 50;

interface Answer {
  kind: string;
  report: string;
  draft: string;
}

describe('the form', () => {
  it.each(FILES)('saves no file with %s', async (_name, file) => {
    const answer = await saveFiles([{ path: `content/${file}`, text: `${FRONT}\n{${RUN}}\n`, isNew: true }]);
    expect(answer).toMatchObject({ kind: 'refused', draft: undefined });
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });
});

describe('a save of texts', () => {
  let dataFolder: string;
  let repository: string;
  let live: string;
  const answers: Answer[] = [];
  const inSite = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${repository}`, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

  beforeAll(async () => {
    dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'refused-saves-'));
    ({ repository } = publishFolders(dataFolder));
    const work = path.join(dataFolder, 'work');
    fs.cpSync(BASE, path.join(work, 'content'), { recursive: true });
    makeBareRepository(work, repository);
    live = inSite('rev-parse', 'main');
    const overrides = {
      repository: openContentRepository(repository, 'main'),
      publish: publishApart(readSettings({ DATA_DIR: dataFolder }), process.cwd()),
    };
    for (let from = 0; from < TEXTS.length; from += MOST_FILES) {
      const files = TEXTS.slice(from, from + MOST_FILES).map(({ file, bytes }) => {
        return { path: file, text: bytes, isNew: true };
      });
      const answer = await saveFiles(files, { overrides });
      const report = 'report' in answer ? answer.report : '';
      answers.push({ kind: answer.kind, report, draft: draftOf(answer).name });
    }
  }, 180_000);
  afterAll(() => {
    fs.rmSync(dataFolder, { recursive: true });
  });

  it('is refused, and nothing of it runs', () => {
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'refused'));
    expect(inSite('rev-parse', 'main')).toBe(live);
    expect(fs.existsSync(publishFolders(dataFolder).releases)).toBe(false);
    expect(listTraces(dataFolder)).toEqual([]);
    expect(fs.existsSync('ran.txt')).toBe(false);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('is kept as a draft, with every text in it', () => {
    const kept = answers.flatMap(({ draft }) =>
      inSite('diff-tree', '-r', '--name-only', '--no-commit-id', draft).split('\n'),
    );
    expect(kept.toSorted()).toEqual(TEXTS.map(({ file }) => file).toSorted());
  });

  it('is told of no text but these', () => {
    const files = new Set(TEXTS.map(({ file }) => file));
    const told = answers.flatMap(({ report }) => listTold(report));
    expect(told.filter(({ file }) => !files.has(file))).toEqual([]);
  });

  it.each(TEXTS.map((text, index) => ({ ...text, index })))(
    'is told of the one with $name',
    ({ file, slug, index }) => {
      const slugs = listSlugs(listTold(answers[Math.floor(index / MOST_FILES)]?.report ?? ''), file);
      if (slug === undefined) expect(slugs).not.toEqual([]);
      else expect(slugs).toContain(slug);
    },
  );
});
