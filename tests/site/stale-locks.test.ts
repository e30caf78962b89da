import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIVE_BRANCH } from '../../src/server/publish/live-branch.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import { publishCommit } from '../../src/server/save/publish-commit.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { publishProject, type PublishedProject } from '../publish-project.ts';

let folder: string;
let project: PublishedProject;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stale-locks-'));
  project = await publishProject(folder);
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('publishes what is saved where a git that was killed has left its locks', async () => {
  const settings = readSettings(project.environment);
  const repository = path.join(settings.dataFolder, 'site.git');
  const from = project.inBare('rev-parse', 'main').trim();
  const bytes = Buffer.from(
    'name: Silence\ndescription: What there is to say about it when nothing is said for a while, and why.\n',
  );
  const commit = await openContentRepository(repository, LIVE_BRANCH).writeCommit({
    parent: from,
    changes: [{ path: 'content/topics/silence.yaml', bytes }],
    message: 'A topic',
    author: { name: 'A', email: 'a@b.example' },
  });
  const longAgo = new Date('2026-11-01T00:00:00Z');
  for (const name of ['HEAD.lock', 'refs/heads/main.lock']) {
    fs.writeFileSync(path.join(repository, name), '');
    fs.utimesSync(path.join(repository, name), longAgo, longAgo);
  }
  const verdict = await publishCommit({ settings, project: process.cwd(), commit, from, asks: false });
  expect(verdict).toEqual({ ok: true });
  expect(project.inBare('rev-parse', 'main').trim()).toBe(commit);
});
