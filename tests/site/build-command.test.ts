import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_SCRIPT, cacheOf, REFUSED_CODE } from '../../src/server/publish/run-build.ts';
import { linkEngine } from '../linked-engine.ts';
import { copyCheckout } from '../publishing.ts';
import { rememberSite } from '../remembered-builds.ts';
import { filesOf, PUBLISHED_FILE, type Files } from '../site-copy.ts';

let project: string;
let files: Files;
beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-build-'));
  copyCheckout(project);
  fs.mkdirSync(path.join(project, 'node_modules'));
  for (const name of fs.readdirSync('node_modules').filter((each) => !/^\.(?!bin)/.test(each)))
    fs.symlinkSync(path.resolve('node_modules', name), path.join(project, 'node_modules', name));
  linkEngine(project);
  rememberSite(cacheOf(project));
  files = filesOf(project);
});
afterAll(() => {
  fs.rmSync(project, { recursive: true });
});

interface Ended {
  code: unknown;
  shown: string;
}

function build(args: string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: 'production', ...environment };
    execFile(process.execPath, [BUILD_SCRIPT, ...args], { cwd: project, env }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, shown: stdout + stderr });
    });
  });
}

describe('npm run build', () => {
  it('empties no folder but one that a build has made', async () => {
    const { code, shown } = await build(['src']);
    expect(code).toBe(2);
    expect(shown).toContain('/src: expected a folder that is new, empty or made by a build');
    expect(fs.existsSync(`${project}/src/live.config.ts`)).toBe(true);
  });

  it('asks for an address where a workflow has forgotten to name one', async () => {
    const { code, shown } = await build([], { SITE_URL: '' });
    expect(code).toBe(2);
    expect(shown).toContain('SITE_URL is empty: expected the public address of the site');
  });

  it('says what is wrong with the content, and leaves what was built before as it was', async () => {
    const post = files.read(PUBLISHED_FILE);
    files.write('dist/client/index.html', 'built before');
    files.write(PUBLISHED_FILE, post.replace(/^title: .*$/m, ''));
    const { code, shown } = await build([]);
    expect(code).toBe(REFUSED_CODE);
    expect(shown).toContain(`${PUBLISHED_FILE}:2:1  error  field-missing`);
    expect(files.read('dist/client/index.html')).toBe('built before');
    files.write(PUBLISHED_FILE, post);
  });

  it('tells of the content before it bundles an engine, where little memory is to be used', async () => {
    const post = files.read(PUBLISHED_FILE);
    fs.rmSync(path.join(project, 'node_modules/.cache'), { recursive: true, force: true });
    files.write(PUBLISHED_FILE, post.replace(/^title: .*$/m, ''));
    const { code, shown } = await build(['--sparing']);
    files.write(PUBLISHED_FILE, post);
    expect(code).toBe(REFUSED_CODE);
    expect(shown).toContain(`${PUBLISHED_FILE}:2:1  error  field-missing`);
    expect(fs.existsSync(path.join(project, 'node_modules/.cache/common-ground-engine'))).toBe(false);
  });

  it('builds two at once one after the other, the second with what the first bundled, and keeps what is there where it refuses', async () => {
    const post = files.read(PUBLISHED_FILE);
    fs.rmSync(path.join(project, 'node_modules/.cache'), { recursive: true, force: true });
    const ended = await Promise.all([build([]), build([])]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const shown = ended.map((each) => each.shown).sort();
    expect(shown[0]).toMatch(/^The site and its engine are built in dist, in [\d.]+ s\.$/m);
    expect(shown[1]).toMatch(/^The site is built in dist, in [\d.]+ s\.$/m);

    files.write('dist/client/index.html', 'tried out');
    const third = await build([]);
    expect(third.shown).toContain('The site is built');
    expect(files.read('dist/client/index.html')).toContain('<!DOCTYPE html>');

    files.write(PUBLISHED_FILE, post.replace(/^title: .*$/m, ''));
    const refused = await build([]);
    expect(refused.code).toBe(REFUSED_CODE);
    expect(refused.shown).toContain(`${PUBLISHED_FILE}:2:1  error  field-missing`);
    expect(refused.shown).not.toContain('content-invalid');
    expect(files.read('dist/client/index.html')).toContain('<!DOCTYPE html>');

    // Code in a post is refused, and has not been run when it is.
    const code = "process.getBuiltinModule('fs').writeFileSync('ran.txt', '')";
    files.write(PUBLISHED_FILE, `${post}\n{${code}}\n`);
    expect((await build([])).shown).toMatch(/:\d+:1 {2}error {2}expression/);
    expect(fs.existsSync(`${project}/ran.txt`)).toBe(false);
    files.write(PUBLISHED_FILE, post);
    expect((await build(['--anew'])).shown).toContain('The site and its engine');
  }, 120_000);
});
