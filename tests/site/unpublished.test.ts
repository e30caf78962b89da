import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Words that stand in nothing but the two posts that nobody may see yet. */
const DRAFT_WORD = 'quibbleshire';
const FUTURE_WORD = 'tomorrowland';
const SECRET = new RegExp(`${DRAFT_WORD}|${FUTURE_WORD}`, 'i');
const PUBLISHED = 'content/posts/self-esteem-in-relationships.mdx';

let project: string;
let output: string;

/** The whole project once more, with a draft, a post of the future and a post that had another address. */
beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-unpublished-'));
  for (const name of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    fs.cpSync(name, path.join(project, name), { recursive: true });
  // Its own folder with others' packages in it: a build keeps what it knows of posts there.
  fs.mkdirSync(path.join(project, 'node_modules'));
  for (const name of fs.readdirSync('node_modules').filter((each) => !/^\.(?!bin)/.test(each)))
    fs.symlinkSync(path.resolve('node_modules', name), path.join(project, 'node_modules', name));

  const source = fs.readFileSync(PUBLISHED, 'utf8');
  const variant = (word: string, change: (text: string) => string) => {
    const text = change(source)
      .replace(/^id: .*$/m, `id: ${word}`)
      .replace(/^title: .*$/m, `title: ${word} and other words`)
      .replace(
        /^description: .*$/m,
        `description: All about ${word}, which is told here at the length that it needs.`,
      )
      .replace(/^topics: .*$/m, `topics: [${word}]`);
    fs.writeFileSync(path.join(project, `content/posts/${word}.mdx`), text);
    fs.writeFileSync(
      path.join(project, `content/topics/${word}.yaml`),
      `name: ${word}\ndescription: What only posts about ${word} are about, which nobody may see as yet.\n`,
    );
  };
  variant(DRAFT_WORD, (text) => text.replace(/^author:/m, 'draft: true\nauthor:'));
  variant(FUTURE_WORD, (text) => text.replace(/^publishedAt: .*$/m, 'publishedAt: 2999-01-01'));
  fs.writeFileSync(
    path.join(project, PUBLISHED),
    source.replace(/^author:/m, 'previousSlugs: [worth-and-mood]\nauthor:'),
  );
  fs.appendFileSync(path.join(project, 'content/words.txt'), `\n${DRAFT_WORD}\n${FUTURE_WORD}\n`);

  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://coach.example' },
    stdio: 'pipe',
  });
  output = path.join(project, 'dist');
}, 180_000);
afterAll(() => {
  fs.rmSync(project, { recursive: true, force: true });
});

it('shows drafts and posts of the future nowhere in what is built', () => {
  const files = listFiles(output);
  expect(files.length).toBeGreaterThan(100);
  const client = files.filter((file) => file.startsWith('client/'));
  expect(client.filter((file) => SECRET.test(file))).toEqual([]);
  expect(client.filter((file) => SECRET.test(readText(path.join(output, file))))).toEqual([]);
});

it('was a build in which they could have been found', () => {
  const published = listFiles(output).filter((file) =>
    readText(path.join(output, file)).includes('self-esteem-in-relationships'),
  );
  for (const file of ['client/index.html', 'client/rss.xml', 'client/sitemap-0.xml', 'client/threads.json'])
    expect(published).toContain(file);
  expect(published.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
});

it('lets the address that a post once had lead to it', () => {
  const redirects = JSON.parse(readText(path.join(output, 'client/redirects.json'))) as unknown;
  expect(redirects).toMatchObject({
    '/posts/worth-and-mood': '/posts/self-esteem-in-relationships/',
    '/post/worth-and-mood': '/posts/self-esteem-in-relationships/',
  });
});

it('writes the address that it was told of into everything that leaves the site', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'sitemap-0.xml', 'robots.txt', 'index.html']) {
    const text = readText(path.join(output, 'client', file));
    expect(text, file).toContain('https://coach.example/');
    expect(text, file).not.toContain('localhost');
  }
});

function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
}

/** Compressed files are read as what they hold, pictures as their bytes. */
function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  if (file.endsWith('.br')) return zlib.brotliDecompressSync(bytes).toString('utf8');
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? zlib.gunzipSync(bytes) : bytes).toString('latin1');
}
