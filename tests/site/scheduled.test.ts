import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../manual-clock.ts';
import { addUnpublished, copyProject, FUTURE, FUTURE_WORD, type ProjectCopy } from '../project-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const run = promisify(execFile);
const BEFORE = '2998-12-31T23:59:59Z';
const DUE = `${FUTURE}T00:00:00Z`;

let project: ProjectCopy;
let clock: ManualClock;
let site: RunningSite;

const read = async (urlPath: string) => (await fetch(site.url + urlPath)).text();
const statusOf = async (urlPath: string) => (await fetch(site.url + urlPath)).status;

/** Asks until the post is there; the test's own time limit ends what never comes. */
async function isLive(): Promise<void> {
  while ((await statusOf(`/posts/${FUTURE_WORD}/`)) !== 200)
    await new Promise((resolve) => setImmediate(resolve));
}

/** Wherever a reader finds a post; each has it from one moment on. */
async function placesOfIt(): Promise<string[]> {
  const places = ['/', '/posts/', '/rss.xml', '/sitemap-0.xml', '/threads.json', `/topics/${FUTURE_WORD}/`];
  const texts = await Promise.all(places.map(read));
  return places.filter((_, index) => texts[index]?.includes(`/posts/${FUTURE_WORD}/`) ?? false);
}

describe('a site that is built and started from its folder', () => {
  beforeAll(async () => {
    project = copyProject();
    addUnpublished(project);
    await project.build();
    clock = createManualClock(BEFORE);
    site = await startSite({ RATE_LIMITS: 'off' }, project.dist, clock);
  }, 120_000);
  afterAll(async () => {
    await site.stop();
    project.remove();
  });

  it('publishes a post when its time has come, without a restart, and not before', async () => {
    clock.look();
    expect(await statusOf(`/posts/${FUTURE_WORD}/`)).toBe(404);
    clock.set(DUE);
    clock.look();
    await isLive();
    expect(await placesOfIt()).toEqual(
      expect.arrayContaining(['/', '/posts/', '/rss.xml', '/sitemap-0.xml']),
    );
    expect(await statusOf(`/api/threads/${FUTURE_WORD}`)).toBe(200);
    // Built beside what `npm run build` made, which is as it was.
    expect(fs.existsSync(path.join(project.dist, `client/posts/${FUTURE_WORD}`))).toBe(false);
  }, 120_000);
});

describe('a site that is published by push', () => {
  let environment: NodeJS.ProcessEnv;
  let releases: string;

  const runScript = (name: string, extra: NodeJS.ProcessEnv = {}) =>
    run('npx', ['node', `scripts/${name}.ts`], {
      cwd: project.folder,
      env: { ...process.env, ...environment, ...extra },
    });
  const listReleases = () => fs.readdirSync(releases).filter((name) => /^\d{8}T/.test(name));

  beforeAll(async () => {
    project = copyProject();
    addUnpublished(project);
    const dataFolder = path.join(project.folder, 'data');
    environment = { DATA_DIR: dataFolder, SITE_URL: 'https://coach.example', RATE_LIMITS: 'off' };
    releases = path.join(dataFolder, 'releases');
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=A coach', '-c', 'user.email=coach@coach.example', ...args], {
        cwd: project.folder,
      });
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '--all');
    await git('commit', '--quiet', '--no-verify', '--message=site: begin');
    await runScript('publish-init');
    await git('push', '--quiet', path.join(dataFolder, 'site.git'), 'HEAD:main');
    clock = createManualClock(BEFORE);
    site = await startSite(environment, project.dist, clock);
  }, 180_000);
  afterAll(async () => {
    await site.stop();
    project.remove();
  });

  it('publishes a post when its time has come, without a push, and not before', async () => {
    expect(listReleases()).toHaveLength(1);
    clock.look();
    expect(await statusOf(`/posts/${FUTURE_WORD}/`)).toBe(404);
    clock.set(DUE);
    clock.look();
    await isLive();
    expect(listReleases()).toHaveLength(2);
    expect(await placesOfIt()).toEqual(expect.arrayContaining(['/', '/rss.xml']));
  }, 120_000);

  it('has nothing more to do then', async () => {
    const { stdout } = await runScript('publish-due', { AS_OF: DUE });
    expect(stdout).toBe('Nothing is due.\n');
  });

  it('leaves a release alone that somebody went back to', async () => {
    await runScript('publish-rollback');
    const { stdout } = await runScript('publish-due', { AS_OF: DUE });
    expect(stdout).toBe(
      `Not published: ${FUTURE_WORD}. The site was rolled back; the next push publishes it.\n`,
    );
    expect(listReleases()).toHaveLength(2);
  });
});
