import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngine, nameEngine } from '../../src/server/export/engine.ts';
import { findCurrent } from '../../src/server/publish/releases.ts';
import { openPublishing, type Publishing } from '../publishing.ts';

const POST = 'content/posts/codependency-vs-interdependence.mdx';

let publishing: Publishing;
let planted: string;
beforeAll(async () => {
  publishing = openPublishing();
  planted = path.join(publishing.dataFolder, '..', 'ran.txt');
  expect(await publishing.clone.push()).toMatchObject({ code: 0 });
}, 180_000);
afterAll(() => {
  publishing.remove();
});

/** Writes a file of the clone, whatever was there. */
function write(file: string, content: string | Buffer): void {
  const full = path.join(publishing.clone.folder, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, content);
}

/** Commits all that has changed and pushes it; the clone is then as it was. */
async function pushChange() {
  const { clone } = publishing;
  clone.git('add', '--all', '--force', '--', '.', ':!node_modules');
  return pushIndex();
}

async function pushIndex() {
  const { clone, folders } = publishing;
  const live = findCurrent(folders);
  clone.git('commit', '--quiet', '--message=content: change');
  const result = await clone.push();
  clone.git('reset', '--quiet', '--hard', 'HEAD~1');
  clone.git('clean', '-fdq');
  return { ...result, isLive: findCurrent(folders) !== live };
}

/** Code that leaves a trace where it is run. */
const plant = () => `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(planted)}, '');\n`;

describe('a push of whoever has no more than a key', () => {
  it.each<[string, () => string]>([
    ['scripts/build.ts', plant],
    ['scripts/check-apart.ts', plant],
    ['scripts/publish-hook.ts', plant],
    ['src/server/engine/entry.ts', plant],
    ['astro.config.mjs', plant],
    ['package.json', () => JSON.stringify({ scripts: { preinstall: `touch ${planted}` } })],
    ['.npmrc', () => 'ignore-scripts=false\n'],
    ['node_modules/astro/package.json', () => '{}'],
    ['vite.config.mjs', plant],
  ])('runs nothing of %s, and is told that it changes the software', async (file, content) => {
    write(file, content());
    publishing.clone.git('add', '--force', file);
    const { code, shown, isLive } = await pushIndex();
    expect(code).not.toBe(0);
    expect(shown).toMatch(new RegExp(`^remote: {3}${file.replaceAll('.', '[.]')} *$`, 'm'));
    expect(shown).toContain('Take these changes out of the push');
    expect(isLive).toBe(false);
    expect(fs.existsSync(planted)).toBe(false);
  });

  it.each<[string, RegExp, () => void]>([
    [
      'a link',
      /content\/posts\/link\.mdx: is a link/,
      () => {
        fs.symlinkSync('/etc/passwd', path.join(publishing.clone.folder, 'content/posts/link.mdx'));
      },
    ],
    [
      'attributes',
      /content\/\.gitattributes: would have git change other files/,
      () => {
        write('content/.gitattributes', '*.mdx filter=plant\n');
      },
    ],
    [
      'a film',
      /public\/film\.mp4: has 31 MB/,
      () => {
        write('public/film.mp4', Buffer.alloc(30_000_001));
      },
    ],
    [
      'a name with a sign that a terminal obeys',
      /content\/posts\/a\\u\{1b\}\[2Jb\.mdx: has a sign in its name/,
      () => {
        write('content/posts/a\u001b[2Jb.mdx', 'text');
      },
    ],
    [
      'two names but for capitals',
      /public\/favicon\.svg: has the name of public\/Favicon\.svg/,
      () => {
        write('public/Favicon.svg', '<svg/>');
      },
    ],
  ])('is refused with %s', async (_what, words, change) => {
    change();
    const { code, shown, isLive } = await pushChange();
    expect(code).not.toBe(0);
    expect(shown).toMatch(words);
    expect(isLive).toBe(false);
  });

  it.each([
    ['160000', 'content/other', 'is another repository'],
    ['100644', 'content/../scripts/build.ts', ''],
    ['100644', 'content/.git/config', ''],
  ])('is refused with what no git of ours would write: %s %s', async (mode, file, words) => {
    const { clone, folders } = publishing;
    const sha =
      mode === '160000' ? clone.git('rev-parse', 'HEAD') : clone.git('hash-object', '-w', 'package.json');
    const base = clone.git('rev-parse', 'HEAD');
    const live = findCurrent(folders);
    const commit = commitWith(clone.folder, mode, sha, file);
    const { code, shown } = await clone.push(`${commit}:main`);
    expect(code).not.toBe(0);
    if (words) expect(shown).toContain(words);
    expect(findCurrent(folders)).toBe(live);
    clone.git('reset', '--quiet', '--hard', base);
  });

  it('may push to no name that the server keeps for itself', async () => {
    const { clone } = publishing;
    for (const name of ['refs/replace/0123456789012345678901234567890123456789', 'refs/discarded/a']) {
      expect((await clone.push(`HEAD:${name}`)).code).not.toBe(0);
    }
  });

  it('may change words all the same', async () => {
    publishing.clone.commit(POST, (text) => text.replace(/^description: /m, 'description: Fresh! '));
    expect(await publishing.clone.push()).toMatchObject({ code: 0 });
  });
});

describe('a push where the engine may be pushed too', () => {
  it('runs and publishes its own', async () => {
    const init = (...flags: string[]) =>
      execFileSync(process.execPath, ['scripts/publish-init.ts', ...flags], {
        env: { ...process.env, DATA_DIR: publishing.dataFolder },
        encoding: 'utf8',
      });
    expect(init('--with-engine')).toContain('can run anything on this machine');
    publishing.clone.commit('scripts/build.ts', (text) => plant() + text);
    const { code, shown } = await publishing.clone.push();
    expect([code, shown]).toEqual([0, expect.stringContaining('Published: ') as string]);
    expect(fs.existsSync(planted)).toBe(true);
    // Its sources are those of the engine that runs, which was taken over and not bundled once more.
    const [running, pushed] = [process.cwd(), publishing.folders.checkout].map((folder) =>
      fs.statSync(path.join(findEngine(folder, nameEngine(folder))?.folder ?? '', 'server/entry.mjs')),
    );
    expect(pushed?.mtimeMs).toBe(running?.mtimeMs);

    expect(init()).toContain('below content/ and public/, and nothing else');
    publishing.clone.commit('scripts/build.ts', (text) => `${text}\n`);
    expect((await publishing.clone.push()).shown).toMatch(/^remote: {3}scripts\/build\.ts *$/m);
  }, 240_000);
});

/** A commit on top of HEAD whose tree has one entry more, by git's own format: its commands refuse such names. */
function commitWith(folder: string, mode: string, sha: string, file: string): string {
  const run = (args: string[], input?: Buffer) =>
    execFileSync('git', ['-C', folder, ...args], { ...(input ? { input } : {}), stdio: 'pipe' });
  const readTree = (tree: string) =>
    run(['ls-tree', '-z', tree])
      .toString()
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [about = '', name = ''] = line.split('\t');
        const [entryMode = '', , entrySha = ''] = about.split(' ');
        return { mode: entryMode.replace(/^0/, ''), sha: entrySha, name };
      });
  const writeTree = (entries: { mode: string; sha: string; name: string }[]) => {
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const bytes = Buffer.concat(
      sorted.flatMap((entry) => [
        Buffer.from(`${entry.mode} ${entry.name}\0`),
        Buffer.from(entry.sha, 'hex'),
      ]),
    );
    return run(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], bytes).toString().trim();
  };
  const put = (tree: string | undefined, [name = '', ...rest]: string[]): string => {
    const entries = tree === undefined ? [] : readTree(tree);
    const known = entries.find((entry) => entry.name === name);
    const others = entries.filter((entry) => entry !== known);
    const entry =
      rest.length === 0 ? { mode, sha, name } : { mode: '40000', sha: put(known?.sha, rest), name };
    return writeTree([...others, entry]);
  };
  const tree = put(run(['rev-parse', 'HEAD^{tree}']).toString().trim(), file.split('/'));
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@b.example'];
  return run([...author, 'commit-tree', tree, '-p', 'HEAD', '-m', 'odd'])
    .toString()
    .trim();
}
