import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCurrent } from '../../src/server/publish/releases.ts';
import { SITE_FOLDER } from '../fixture-site.ts';
import { openPublishing, type Publishing, type PushResult } from '../publishing.ts';
import { FILES, FRONT, listRefusedTexts, listSlugs, listTold, listTraces, RUN } from '../refused-inputs.ts';

const POST = 'content/posts/codependency-vs-interdependence.mdx';
const TEXTS = listRefusedTexts(fs.readFileSync(path.join(SITE_FOLDER, POST), 'utf8'));

/** Names that are refused before anything is checked out. */
const UNTYPABLE = /[\p{Cc}\\]/u;

let publishing: Publishing;
let live: string | undefined;
beforeAll(async () => {
  publishing = openPublishing();
  expect(await publishing.clone.push()).toMatchObject({ code: 0 });
  live = findCurrent(publishing.folders);
}, 180_000);
afterAll(() => {
  publishing.remove();
});

function write(file: string | Buffer, bytes: string | Uint8Array): void {
  const root = `${publishing.clone.folder}/`;
  const full = typeof file === 'string' ? root + file : Buffer.concat([Buffer.from(root), file]);
  fs.mkdirSync(path.dirname(full.toString()), { recursive: true });
  fs.writeFileSync(full, bytes);
}

/** Commits all that was written and pushes it; the clone is then as it was. */
async function push(): Promise<PushResult> {
  const { clone } = publishing;
  clone.git('add', '--all', '--force', '--', 'content');
  clone.git('commit', '--quiet', '--message=content: begin');
  const result = await clone.push();
  clone.git('reset', '--quiet', '--hard', 'HEAD~1');
  return result;
}

function expectRefused({ code, shown }: PushResult): void {
  expect(code).not.toBe(0);
  expect(shown).toContain('The live site is as it was.');
  expect(findCurrent(publishing.folders)).toBe(live);
  expect(publishing.clone.git('ls-remote', 'live', 'main')).toContain(
    publishing.clone.git('rev-parse', 'HEAD'),
  );
  expect(listTraces(path.dirname(publishing.dataFolder))).toEqual([]);
  expect(fs.existsSync('ran.txt')).toBe(false);
}

describe('a push of texts', () => {
  let result: PushResult;
  let told: ReturnType<typeof listTold>;
  beforeAll(async () => {
    for (const { file, bytes } of TEXTS) write(file, bytes);
    result = await push();
    told = listTold(result.shown);
  });

  it('is refused, and nothing of it runs', () => {
    expectRefused(result);
  });

  it('is told of no text but these', () => {
    const files = new Set(TEXTS.map(({ file }) => file));
    expect(told.filter(({ file }) => !files.has(file))).toEqual([]);
  });

  it.each(TEXTS)('is told of the one with $name', ({ file, slug }) => {
    const slugs = listSlugs(told, file);
    if (slug === undefined) expect(slugs).not.toEqual([]);
    else expect(slugs).toContain(slug);
  });
});

describe('a push of files', () => {
  const typable = FILES.filter(([, file]) => !UNTYPABLE.test(file));
  let result: PushResult;
  beforeAll(async () => {
    for (const [, file] of typable) write(`content/${file}`, `${FRONT}\n{${RUN}}\n`);
    write('content/posts/a.mdx/index.mdx', `${FRONT}\n{${RUN}}\n`);
    result = await push();
  });

  it('is refused, and nothing of it runs', () => {
    expectRefused(result);
  });

  it.each([...typable, ['the name of a file and files in it', 'posts/a.mdx', 'file-folder'] as const])(
    'is told of %s, and of nothing else of it',
    (_name, file, slug) => {
      expect(listSlugs(listTold(result.shown), `content/${file}`)).toEqual([slug]);
    },
  );
});

describe('a push of what is no file with a name', () => {
  const untypable = FILES.filter(([, file]) => UNTYPABLE.test(file));
  let result: PushResult;
  beforeAll(async () => {
    const { folder } = publishing.clone;
    for (const [, file] of untypable) write(`content/${file}`, FRONT);
    write(Buffer.from('content/posts/caf\xE9.mdx', 'latin1'), FRONT);
    fs.symlinkSync('/etc/hostname', path.join(folder, 'content/posts/linked.mdx'));
    fs.symlinkSync('../posts', path.join(folder, 'content/pages/more'));
    write('content/pages/case.mdx', '');
    fs.truncateSync(path.join(folder, 'content/pages/case.mdx'), 50_000_000);
    result = await push();
  });

  it('is refused, and nothing of it runs', () => {
    expectRefused(result);
  });

  it.each([
    ...untypable.map(
      ([name, file]) => [name, file.replace(/\p{Cc}/u, toEscape), 'has a sign in its name'] as const,
    ),
    ['bytes that are no name', 'posts/caf\uFFFD.mdx', 'has a sign in its name'] as const,
    ['a link to a file', 'posts/linked.mdx', 'is a link'] as const,
    ['a link to a folder', 'pages/more', 'is a link'] as const,
    ['50 MB', 'pages/case.mdx', 'has 50 MB'] as const,
  ])('is told of %s', (_name, file, words) => {
    expect(result.shown).toContain(`content/${file}: ${words}`);
  });
});

/** As judge-push.ts shows what a terminal would obey. */
function toEscape(sign: string): string {
  return `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`;
}
