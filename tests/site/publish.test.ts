import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAccepted } from '../../src/server/edit/write-accepted.ts';
import { git } from '../../src/server/publish/git.ts';
import { findCurrent, listReleases } from '../../src/server/publish/releases.ts';
import { openPublishing, type Publishing } from '../publishing.ts';
import { spawnSite, type SpawnedSite } from '../spawned-site.ts';
import { until } from '../until.ts';

const POST = 'content/posts/codependency-vs-interdependence.mdx';
const ADDRESS = '/posts/codependency-vs-interdependence/';

let publishing: Publishing;
let site: SpawnedSite;
beforeAll(async () => {
  publishing = openPublishing(undefined, { isNew: true });
  const first = await publishing.clone.push();
  expect(first).toMatchObject({ code: 0, shown: expect.stringContaining('Published: ') as string });
  site = await spawnSite({ DATA_DIR: publishing.dataFolder });
}, 180_000);
afterAll(async () => {
  await site.kill('SIGTERM');
  publishing.remove();
});

const readPage = async (address: string) => (await fetch(site.url + address)).text();

/** A word of the post's description, which stands in its page and in the lists. */
const describeAs = (word: string) => (text: string) =>
  text.replace(/^description: (?:\w+! )?/m, `description: ${word}! `);

const isLive = (word: string) => until(async () => (await readPage(ADDRESS)).includes(`content="${word}! `));

/** Every built file as the server sends it. */
async function readWholeSite(): Promise<Map<string, string>> {
  const client = path.join(publishing.folders.releases, findCurrent(publishing.folders) ?? '', 'client');
  const files = fs.readdirSync(client, { recursive: true, encoding: 'utf8' });
  const addresses = files
    .filter((file) => /\.\w+$/.test(file) && !/\.(?:br|gz)$/.test(file))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
  const whole = new Map<string, string>();
  for (const address of addresses) {
    const response = await fetch(site.url + address);
    const bytes = Buffer.from(await response.arrayBuffer()).toString('base64');
    whole.set(address, `${response.status} ${response.headers.get('etag') ?? ''} ${bytes}`);
  }
  return whole;
}

describe('a push', () => {
  it('goes live in the running server', async () => {
    publishing.clone.commit(POST, describeAs('Fresh'));
    const { code, shown } = await publishing.clone.push();
    expect(shown).toContain('Published: ');
    expect(code).toBe(0);
    await isLive('Fresh');
  }, 120_000);

  it('tells what is worth a look in what it changes, until that is accepted', async () => {
    const { clone } = publishing;
    clone.commit(POST, (text) => `${text.trimEnd()}\n\nCarl said so.\n`);
    const { code, shown } = await clone.push();
    expect(code).toBe(0);
    expect(shown).toContain('"Carl" is a first name outside of the client stories.');
    const command = `npm run accept -- ${POST} name-outside-story "Carl"`;
    expect(shown).toContain(command);
    expect(shown).toContain('Published: ');
    clone.commit(POST, (text) => writeAccepted(POST, text, [{ kind: 'name-outside-story', found: 'Carl' }]));
    const second = await clone.push();
    expect(second.code).toBe(0);
    expect(second.shown).not.toContain('Carl');
    expect(second.shown).not.toContain('npm run accept');
  }, 120_000);

  it('with a name that the story does not declare is refused, with what to do, and changes nothing', async () => {
    const before = await readWholeSite();
    const wrong = publishing.clone.commit(POST, (text) =>
      text.replace(/(<CaseStudy people="Sarah, Mike"[^>]*>[^<]*?)Sarah/, '$1Emma'),
    );
    const { code, shown } = await publishing.clone.push();
    expect(code).not.toBe(0);
    const line = fs
      .readFileSync(path.join(publishing.clone.folder, POST), 'utf8')
      .split('\n')
      .findIndex((each) => each.includes('Emma'));
    expect(shown).toContain(`${POST}:${line + 1}:1  error  name-undeclared`);
    expect(shown).toContain('"Emma" is not one of the people of this story (Sarah, Mike).');
    expect(shown).toContain('Take the name out, unless it is a changed one');
    expect(shown).toContain('The live site is as it was.');
    expect(await readWholeSite()).toEqual(before);
    // The slip is not kept: git refuses its objects with the push.
    expect(() => git(publishing.folders.repository, ['cat-file', '-e', wrong])).toThrow();
    publishing.clone.git('reset', '--quiet', '--hard', 'HEAD~1');
  }, 120_000);

  it('at the same time as another waits for it, and is then told to fetch first', async () => {
    const WORDS = ['Read', 'Look'];
    const others = ['one', 'two'].map((name) => publishing.openClone(name));
    for (const [index, clone] of others.entries()) clone.commit(POST, describeAs(WORDS[index] ?? ''));
    const results = await Promise.all(others.map((clone) => clone.push()));
    const [winner, loser] = results[0]?.code === 0 ? [0, 1] : [1, 0];
    expect(results[winner]?.code).toBe(0);
    expect(results[loser]?.code).not.toBe(0);
    expect(results[loser]?.shown).toContain('Fetch that first (git pull), then push again.');
    await isLive(WORDS[winner] ?? '');

    const late = others[loser];
    late?.git('fetch', '--quiet', 'live');
    late?.git('reset', '--quiet', '--hard', 'live/main');
    late?.commit(POST, describeAs('Late'));
    expect(await late?.push()).toMatchObject({ code: 0 });
    await isLive('Late');
    publishing.clone.git('pull', '--quiet', '--ff-only', 'live', 'main');
  }, 180_000);

  it('can be taken back', async () => {
    const before = await readPage(ADDRESS);
    const current = findCurrent(publishing.folders);
    const said = execFileSync(process.execPath, ['scripts/publish-rollback.ts'], {
      env: { ...process.env, DATA_DIR: publishing.dataFolder },
      encoding: 'utf8',
    });
    const earlier = findCurrent(publishing.folders) ?? '';
    expect(said).toContain(`Live again: ${earlier}.`);
    expect(earlier < (current ?? '')).toBe(true);
    await until(async () => (await readPage(ADDRESS)) !== before);
    expect(await readPage(ADDRESS)).toMatch(/content="(?:Read|Look)! /);
  }, 60_000);

  it('leaves five releases on the disk, and deletes older ones when it is live', async () => {
    const { clone, folders } = publishing;
    const before = listReleases(folders);
    for (const word of ['Once', 'Twice', 'Thrice']) {
      clone.commit(POST, describeAs(word));
      expect(await clone.push()).toMatchObject({ code: 0 });
      await isLive(word);
    }
    expect(before.length).toBeGreaterThan(2);
    expect(listReleases(folders)).toHaveLength(5);
    expect(listReleases(folders)).not.toContain(before[0]);
    // Beside them is the link to the live one.
    await until(() => fs.readdirSync(folders.releases).length === 6);
  }, 120_000);

  it('to another branch is taken and shows nowhere', async () => {
    const live = findCurrent(publishing.folders);
    publishing.clone.commit(POST, describeAs('Idea'));
    expect(await publishing.clone.push('HEAD:an-idea')).toMatchObject({ code: 0 });
    expect(findCurrent(publishing.folders)).toBe(live);
    publishing.clone.git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('that deletes or rewrites what was published is refused', async () => {
    const { folders, clone } = publishing;
    const branch = git(folders.repository, ['rev-parse', 'main']);
    const deletion = await clone.push(':main');
    expect(deletion.code).not.toBe(0);
    expect(deletion.shown).toContain('The branch main is the live site and cannot be deleted.');

    clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    clone.commit(POST, describeAs('Rewritten'));
    const rewriting = await clone.push('+HEAD:main');
    expect(rewriting.code).not.toBe(0);
    expect(rewriting.shown).toContain('would take back what was published');
    expect(git(folders.repository, ['rev-parse', 'main'])).toBe(branch);
  });
});
