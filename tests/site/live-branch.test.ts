import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { receivePush } from '../../src/server/publish/hooks.ts';
import { LIVE_BRANCH } from '../../src/server/publish/live-branch.ts';
import { listReleases } from '../../src/server/publish/releases.ts';
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

/** A commit with one more topic, on top of what is live. */
async function commitTopic(name: string): Promise<{ from: string; commit: string }> {
  const { dataFolder } = readSettings(project.environment);
  const from = project.inBare('rev-parse', 'main').trim();
  const bytes = Buffer.from(
    `name: ${name}\ndescription: What there is to say about it when nothing is said for a while, and why.\n`,
  );
  const repository = openContentRepository(path.join(dataFolder, 'site.git'), LIVE_BRANCH);
  const commit = await repository.writeCommit({
    parent: from,
    changes: [{ path: `content/topics/${name.toLowerCase()}.yaml`, bytes }],
    message: 'A topic',
    author: { name: 'A', email: 'a@b.example' },
  });
  return { from, commit };
}

it('moves by a save where a git that was killed has left its locks', async () => {
  const settings = readSettings(project.environment);
  const { from, commit } = await commitTopic('Silence');
  const longAgo = new Date('2026-11-01T00:00:00Z');
  for (const name of ['HEAD.lock', 'refs/heads/main.lock']) {
    const lock = path.join(settings.dataFolder, 'site.git', name);
    fs.writeFileSync(lock, '');
    fs.utimesSync(lock, longAgo, longAgo);
  }
  const verdict = await publishCommit({ settings, project: process.cwd(), commit, from, asks: false });
  expect(verdict).toEqual({ ok: true });
  expect(project.inBare('rev-parse', 'main').trim()).toBe(commit);
});

it('has no release of a push that it moved away from meanwhile', async () => {
  const settings = readSettings(project.environment);
  const folders = publishFolders(settings.dataFolder);
  const [{ from, commit }, other] = [await commitTopic('Noise'), await commitTopic('Music')];
  const releases = listReleases(folders);
  const said: string[] = [];
  const code = await receivePush({
    settings,
    project: process.cwd(),
    input: `${from} ${commit} refs/heads/${LIVE_BRANCH}\n`,
    say(sentence) {
      said.push(sentence);
      if (sentence.startsWith('Checking')) project.inBare('update-ref', 'refs/heads/main', other.commit);
    },
  });
  expect([code, said.at(-1)]).toEqual([1, expect.stringContaining('Somebody else published a moment ago.')]);
  expect(listReleases(folders)).toEqual(releases);
});
