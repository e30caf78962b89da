import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_SCRIPT } from '../../src/server/publish/run-build.ts';
import { copyCheckout } from '../publishing.ts';

let project: string;
beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-identical-'));
  copyCheckout(project);
  execFileSync('cp', ['-al', path.resolve('node_modules'), project]);
  forget();
  build();
}, 180_000);
afterAll(() => {
  fs.rmSync(project, { recursive: true, force: true });
});

/** Takes away all that builds remember. */
function forget(): void {
  for (const name of ['.astro', '.cache', '.vite'])
    fs.rmSync(path.join(project, 'node_modules', name), { recursive: true, force: true });
}

/**
 * Builds as the gate does, into the folder of the build before, and gives every folder, every file that
 * readers can be sent with a hash of its bytes, and what the server knows of each. Astro's bundler orders the chunks of the server's own code by which file
 * was read first, so on a busy machine two whole builds differ there.
 */
function build(): Record<string, string> {
  const dist = path.join(project, 'dist');
  execFileSync(process.execPath, [BUILD_SCRIPT, dist], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'pipe',
  });
  const files = fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .filter((file) => !file.startsWith(path.join(dist, 'server')) || file.endsWith('files.json'))
      .sort()
      .map((file) => [
        path.relative(dist, file),
        fs.statSync(file).isDirectory() ? 'folder' : hash(fs.readFileSync(file)),
      ]),
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the last build was one by Astro, or had a kept engine render what has changed. */
function hasBundled(): boolean {
  const file = path.join(project, 'node_modules/.cache/common-ground/build-times.json');
  return 'set up Astro and load the content' in JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** Builds with all that is remembered, then with nothing. */
function compareWithWhole({ isBundled }: { isBundled: boolean }): void {
  const warm = build();
  expect(hasBundled()).toBe(isBundled);
  forget();
  const cold = build();
  expect(hasBundled()).toBe(true);
  expect(warm).toEqual(cold);
}

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(project, file);
  const before = fs.readFileSync(full, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  fs.writeFileSync(full, after);
}

const POST = 'content/posts/making-decisions-together.mdx';

describe('a build that takes over what the one before it made', () => {
  it.each<[string, () => void]>([
    [
      'a word of a body',
      () => {
        edit(POST, (text) => text.replace(/(\n[A-Z][^\n]* )the /, '$1the very '));
      },
    ],
    [
      'titles, dates, a topic, a person, a page and a picture',
      () => {
        edit(POST, (text) =>
          text
            .replace(/^title: .*$/m, 'title: Choosing as a pair')
            .replace(/^publishedAt: .*$/m, 'publishedAt: 2026-01-02'),
        );
        const [topic = ''] = fs.readdirSync(path.join(project, 'content/topics'));
        edit(`content/topics/${topic}`, (text) => text.replace(/^name: .*$/m, 'name: Another name'));
        const [person = ''] = fs.readdirSync(path.join(project, 'content/people'));
        edit(`content/people/${person}`, (text) => text.replace(/^role: .*$/m, 'role: Coach of couples'));
        edit('content/pages/about.mdx', (text) => text.replace(/^title: .*$/m, 'title: About this site'));
        fs.writeFileSync(
          path.join(project, 'public/another.svg'),
          '<svg xmlns="http://www.w3.org/2000/svg"/>',
        );
      },
    ],
    [
      'a post that goes and one that gets another address',
      () => {
        const posts = path.join(project, 'content/posts');
        fs.renameSync(path.join(project, POST), path.join(posts, 'choosing-as-a-pair.mdx'));
        fs.rmSync(path.join(posts, 'repairing-after-an-argument.mdx'));
        for (const name of fs.readdirSync(posts)) {
          if (!name.endsWith('.mdx')) continue;
          const file = path.join(posts, name);
          const text = fs.readFileSync(file, 'utf8');
          fs.writeFileSync(
            file,
            text
              .replace(/^related: .*$/m, 'related: []')
              .replaceAll('](/posts/making-decisions-together/', '](/posts/choosing-as-a-pair/')
              .replaceAll('](/posts/repairing-after-an-argument/', '](/posts/choosing-as-a-pair/'),
          );
        }
      },
    ],
  ])(
    'is to the byte what a whole build makes after a change of %s, and bundles nothing',
    (_what, change) => {
      change();
      compareWithWhole({ isBundled: false });
    },
    180_000,
  );

  it.each<[string, () => void]>([
    [
      'the settings of the site',
      () => {
        edit('content/site.yaml', (text) => text.replace(/^title: .*$/m, 'title: Another site'));
      },
    ],
    [
      'the engine',
      () => {
        edit('src/posts/title.ts', (text) => `${text}\nexport const unused = 'another engine';\n`);
        edit('src/components/post/PostMeta.astro', (text) => text.replace('min read', 'minutes'));
      },
    ],
  ])(
    'is bundled anew after a change of %s',
    (_what, change) => {
      change();
      compareWithWhole({ isBundled: true });
    },
    180_000,
  );
});
