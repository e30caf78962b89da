import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { createContentFiles, takeFile, type FoundFile } from '../../src/posts/source/content-files.ts';
import { parseContent, toKnown } from '../../src/posts/source/content.ts';
import { readFrontMatter, splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import { listContent } from '../../src/posts/source/read-content.ts';
import { formatContent } from '../../src/server/edit/format-content.ts';
import { FIXTURES } from './fixture.ts';

let project: string;
const content = () => path.join(project, 'content');
const check = () => checkContent(content(), { now: new Date('2026-11-24T12:00:00Z'), production: true });

beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  fs.cpSync(path.join(FIXTURES, 'base'), content(), { recursive: true });
});
afterEach(() => {
  fs.rmSync(project, { recursive: true });
});

/** Every text of the content as another editor would have written it. */
function rewrite(change: (text: string) => string): void {
  for (const { file, type } of listContent(content())) {
    const target = path.join(content(), file);
    if (type === 'file') fs.writeFileSync(target, change(fs.readFileSync(target, 'utf8')));
  }
}

describe('a text', () => {
  it.each<[string, (text: string) => string]>([
    ['lines that end as those of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['empty lines above it', (text) => `\n \n\n${text}`],
    ['all three', (text) => `\uFEFF\n\n${text}`.replaceAll('\n', '\r\n')],
  ])('with %s has nothing wrong in it', async (_name, change) => {
    rewrite(change);
    expect(reportToText(await check())).toBe('7 files read, nothing to mend.\n');
  });

  it('of Windows has its faults told where they are', async () => {
    const file = path.join(content(), 'posts/first.mdx');
    const source = fs.readFileSync(file, 'utf8').replace('Some words before', 'Some {1} words');
    const line = source.split('\n').findIndex((each) => each.includes('{1}')) + 1;
    fs.writeFileSync(file, `\uFEFF\n${source}`.replaceAll('\n', '\r\n'));
    const [fault] = (await check()).faults;
    expect([fault?.slug, fault?.line, fault?.column]).toEqual(['expression', line + 1, 6]);
  });

  it('is split in the same way by the form', async () => {
    const written = '\uFEFF\r\n  ---\r\ntitle: "A"\r\n---\r\n\r\nWords.\r\n';
    expect(await formatContent('content/posts/a.mdx', written)).toBe("---\ntitle: 'A'\n---\n\nWords.\n");
  });
});

describe('a post in a folder of its own', () => {
  it('is read with the pictures beside it', async () => {
    fs.mkdirSync(path.join(content(), 'posts/first'));
    fs.renameSync(path.join(content(), 'posts/first.mdx'), path.join(content(), 'posts/first/index.mdx'));
    const picture = sharp({ create: { width: 9, height: 6, channels: 3, background: '#0b6a5d' } });
    await picture.jpeg().toFile(path.join(content(), 'posts/first/IMG_1.JPG'));
    fs.appendFileSync(path.join(content(), 'posts/first/index.mdx'), '\n![The sea at dusk](./IMG_1.JPG)\n');
    expect(reportToText(await check())).toBe('7 files read, nothing to mend.\n');
  });

  it('does not take the address of another', async () => {
    fs.mkdirSync(path.join(content(), 'posts/first'));
    fs.writeFileSync(
      path.join(content(), 'posts/first/index.mdx'),
      fs.readFileSync(path.join(content(), 'posts/first.mdx'), 'utf8').replace('id: first', 'id: other'),
    );
    expect((await check()).faults.map(({ slug }) => slug)).toContain('address-taken');
  });
});

/** What files begin with and what ends their lines, in any order. */
const BYTES = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .constantFrom(
            ...[
              '---',
              '---\n',
              '--- \n',
              '----',
              '+++\n',
              '\n',
              '\r\n',
              '\r',
              '\n\n',
              '\uFEFF',
              '\u2028',
              '\u0085',
            ],
            ...[
              'id: a\n',
              'title: b\n',
              'title: "\\u0007"\n',
              'a: &x 1\n',
              'b: *x\n',
              '...\n',
              '%YAML 1.1\n',
              '# {x}\n',
            ],
            ...[
              'words ',
              '# head\n',
              '{1}',
              '<b>',
              '<CallsToAction />\n',
              '"',
              '\0',
              '\u001F',
              'é',
              '😀',
              '\uD800',
              '\t',
            ],
          )
          .map((text) => Buffer.from(text)),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => Buffer.concat(pieces));

describe('any bytes', () => {
  it('are the same text, front matter and page for all who read them, or a fault for all', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.boolean(), BYTES, (hasFences, random) => {
        const bytes = hasFences ? Buffer.concat([Buffer.from('---\nid: a\n---\n'), random]) : random;
        const found: FoundFile = { file: 'posts/a.mdx', type: 'file', size: bytes.length, read: () => bytes };
        const files = createContentFiles();
        takeFile(files, found);
        const { content: checked, faults: ofFiles } = parseContent(files, 'content');
        const [post] = checked.posts;
        const faults = [...ofFiles, ...(post?.faults ?? [])];
        expect(checked.posts.length).toBe(1);

        // Pages are made of what an earlier build knew of the same text.
        const load = () => {
          const { content } = parseContent(files, 'content', { findKnown: () => post && toKnown(post) });
          return content.posts[0];
        };
        if (!post || faults.length > 0) {
          expect(() => load()?.rendered).toThrow();
          expect(() => post?.rendered).toThrow();
          return;
        }
        read += 1;
        const loaded = load();
        expect(loaded?.text).toEqual(post.text);
        expect(loaded?.yaml.data).toEqual(post.yaml.data);
        expect(loaded?.rendered).toEqual(post.rendered);
        const alone = readFrontMatter(bytes.toString(), 'content/posts/a.mdx');
        expect(alone.data).toEqual(post.yaml.data);
        expect(alone.body).toBe(post.text.source.slice(splitFrontMatter(post.text.source)?.bodyStart));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
