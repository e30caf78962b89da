import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/posts/source/content-files.ts';
import { judgePush, MOST_SITE_BYTES } from '../../src/server/publish/judge-push.ts';
import type { PushedFile } from '../../src/server/publish/pushed-tree.ts';

let project: string;
beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-judge-'));
  fs.mkdirSync(path.join(project, 'src'));
  fs.writeFileSync(path.join(project, 'src/a.ts'), 'installed\n');
});
afterEach(() => {
  fs.rmSync(project, { recursive: true });
});

/** A file of a commit; its content is told by a hash of git's. */
function file(name: string, about: Partial<PushedFile> = {}): PushedFile {
  return { path: name, mode: '100644', sha: hash('text'), size: 4, ...about };
}

function hash(text: string): string {
  return execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();
}

const judge = (pushed: PushedFile[], live: PushedFile[] = [], allowsEngine = false) =>
  judgePush({ pushed, live, project, allowsEngine });

describe('a push that changes words and pictures', () => {
  it('is taken, in any language', () => {
    const names = [
      'posts/a.mdx',
      'posts/über-nähe.mdx',
      'posts/a/index.mdx',
      'posts/a/Ein Bild (2).jpg',
      '日本.yaml',
    ];
    expect(judge([...names.map((name) => file(`content/${name}`)), file('public/favicon.svg')])).toEqual([]);
  });

  it('is taken with an engine that is the installed one, and with none', () => {
    const engine = file('src/a.ts', { sha: hash('installed\n') });
    expect(judge([file('content/a.yaml'), engine])).toEqual([]);
    expect(judge([file('content/a.yaml'), engine], [file('src/a.ts', { sha: hash('older\n') })])).toEqual([]);
    expect(judge([file('content/a.yaml')])).toEqual([]);
  });

  it('is taken with files beside it that the live commit has too', () => {
    expect(judge([file('NOTES.md')], [file('NOTES.md')])).toEqual([]);
  });
});

describe('a push that changes the engine', () => {
  it.each<[string, PushedFile[], PushedFile[]]>([
    ['changes', [file('src/a.ts')], []],
    ['adds', [file('scripts/build.ts')], []],
    ['makes executable', [file('NOTES.md', { mode: '100755' })], [file('NOTES.md')]],
    ['takes away', [], [file('src/a.ts')]],
    ['adds beside content with a name like it', [file('contents/a.yaml')], []],
    ['adds settings of npm to', [file('.npmrc')], []],
    ['adds a page that is no content to', [file('public/index.html')], []],
    ['adds a script for browsers to', [file('public/_astro/a.js')], []],
    ['adds facts of the server to', [file('public/threads.json')], []],
    ['writes a folder in capitals beside', [file('Public/a.png')], []],
  ])('%s files is refused, and names them', (_what, pushed, live) => {
    const [refused = '', ...rest] = judge([...pushed, file('content/a.yaml')], live);
    expect(refused).toContain('A push publishes words and pictures');
    for (const { path: name } of pushed.length > 0 ? pushed : live)
      expect(refused).toContain(`\n  ${name}\n`);
    expect(rest).toEqual([]);
    expect(judge(pushed, live, true)).toEqual([]);
  });

  it('names twenty files and counts the others', () => {
    const [refused = ''] = judge(Array.from({ length: 25 }, (_, index) => file(`src/${index}.ts`)));
    expect(refused.match(/\n {2}src/g)).toHaveLength(20);
    expect(refused).toContain('\n  and 5 more\n');
  });
});

describe.each([false, true])('a file that no site has (engine allowed: %s)', (allowsEngine) => {
  it.each<[string, Partial<PushedFile>, RegExp]>([
    ['content/posts/a.mdx', { mode: '120000' }, /is a link/],
    ['content/other', { mode: '160000' }, /is another repository/],
    ['content/odd', { mode: '040000' }, /is no plain file/],
    ['content/../src/a.ts', {}, /leads out of its folder/],
    ['content/./a.yaml', {}, /leads out of its folder/],
    ['content/.git/config', {}, /leads out of its folder/],
    ['public/.GIT/hooks/x.png', {}, /leads out of its folder/],
    ['content//a.yaml', {}, /leads out of its folder/],
    ['content/posts/.gitattributes', {}, /would have git change other files/],
    ['content/a\u001b[2J.yaml', {}, /a sign in its name/],
    ['content/a\nb.yaml', {}, /a sign in its name/],
    ['content/a\u202Efdp.yaml', {}, /a sign in its name/],
    ['content/a\u200Bb.yaml', {}, /a sign in its name/],
    ['content/a\\b.yaml', {}, /a sign in its name/],
    ['content/u\u0308ber.yaml', {}, /put together of two/],
    [`content/${'a'.repeat(256)}.yaml`, {}, /is too long/],
    [`content/${'a/'.repeat(500)}b.yaml`, {}, /is too long/],
    ['public/film.mp4', { size: LARGEST_FILE + 1 }, /has 31 MB, and 30 are the most/],
  ])('is refused: %j', (name, about, why) => {
    const refused = judge([file(name, about)], [], allowsEngine);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(why);
    // eslint-disable-next-line no-control-regex -- what a terminal would obey must not reach one
    expect(refused[0]).not.toMatch(/[\u0000-\u001f\u200b\u202e]/);
  });
});

describe('files together', () => {
  it.each([
    [['content/a.jpg', 'content/A.jpg'], 'content/A.jpg: has the name of content/a.jpg'],
    [['content/posts/a.mdx', 'content/Posts/b.mdx'], 'content/Posts/: has the name of content/posts/'],
    [['content/STRASSE.yaml', 'content/strasse.yaml'], 'content/strasse.yaml: has the name of'],
    [['content/a/b.jpg', 'content/A'], 'content/A: has the name of content/a/'],
  ])('that some disks would take for one are refused: %j', (names, words) => {
    const refused = judge(names.map((name) => file(name)));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain(words);
  });

  it('that are too much for a disk are refused', () => {
    const size = LARGEST_FILE;
    const count = MOST_SITE_BYTES / size + 1;
    const files = Array.from({ length: Math.ceil(count) }, (_, index) =>
      file(`public/${index}.jpg`, { size }),
    );
    expect(judge(files)).toEqual([expect.stringContaining('All files together have') as string]);
  });
});
