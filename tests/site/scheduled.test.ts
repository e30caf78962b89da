import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../manual-clock.ts';
import { openPublishing, type Publishing } from '../publishing.ts';
import { addUnpublished, copySite, filesOf, FUTURE, FUTURE_WORD, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const run = promisify(execFile);
const BEFORE = '2998-12-31T23:59:59Z';
const DUE = `${FUTURE}T00:00:00Z`;

let copy: SiteCopy;
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
    copy = copySite();
    addUnpublished(copy);
    await copy.build();
    clock = createManualClock(BEFORE);
    site = await startSite({ RATE_LIMITS: 'off' }, copy.dist, clock);
  }, 120_000);
  afterAll(async () => {
    await site.stop();
    copy.remove();
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
    expect(fs.existsSync(path.join(copy.dist, `client/posts/${FUTURE_WORD}`))).toBe(false);
  }, 120_000);
});

describe('a site that is published by push', () => {
  let publishing: Publishing;
  let environment: NodeJS.ProcessEnv;

  const runScript = (name: string, extra: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [`scripts/${name}.ts`], { env: { ...process.env, ...environment, ...extra } });
  const listReleases = () =>
    fs.readdirSync(publishing.folders.releases).filter((name) => /^\d{8}T/.test(name));

  beforeAll(async () => {
    publishing = openPublishing((folder) => {
      addUnpublished(filesOf(folder));
    });
    environment = { DATA_DIR: publishing.dataFolder, RATE_LIMITS: 'off' };
    const { code, shown } = await publishing.clone.push();
    if (code !== 0) throw new Error(shown);
    clock = createManualClock(BEFORE);
    site = await startSite(environment, undefined, clock);
  }, 180_000);
  afterAll(async () => {
    await site.stop();
    publishing.remove();
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
