import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import { publishApart } from '../../src/server/save/publish-apart.ts';
import { findCurrent } from '../../src/server/publish/releases.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { saveFiles, usePublishedContent } from '../http/published-content.ts';
import { listPictures, PLAIN_POSTS, readPlainPosts, sortFaults, type PlainPost } from '../plain-posts.ts';
import { openPublishing, type Publishing, type PushResult } from '../publishing.ts';

usePublishedContent();

const POSTS = readPlainPosts();
const FAULTY = POSTS.filter(({ faults }) => faults.length > 0);

/** What pages hold of what was written; smart quotes are there already, or made. */
const SHOWN: [name: string, html: string][] = [
  ['saying-no-to-your-mother', 'It says “I &lt;3 you and I can’t come on Saturday.”'],
  ['saying-no-to-your-mother', 'only a few (&lt;15%) said'],
  ['saying-no-to-your-mother', 'It will feel rude.<br>\nIt isn’t.'],
  ['loving-across-time-zones', 'nothing at all &lt;/3.'],
  ['loving-across-time-zones', 'Some couples count: 5 &lt; 6 &gt; 4'],
  ['loving-across-time-zones', '<p>&gt;:( is also a message'],
  ['loving-across-time-zones', '<a href="mailto:me@coach.org">me@coach.org</a>'],
  ['loving-across-time-zones', '<br>\nYour side of the bed says hello.'],
  ['reading-between-the-texts', 'the small screen {and what it does to big people}.'],
  ['reading-between-the-texts', '&lt;(^_^)&gt;'],
  ['the-first-year-of-retirement', '>Two people in one kitchen</a></h2>'],
  ['the-first-year-of-retirement', '<li>He follows you to the shops, “to see how it’s done”.</li>'],
  ['the-silent-treatment', 'Thursday.</p><hr>'],
  ['the-money-talk', '>Why it feels like undressing</a></h2>'],
  ['letters-you-never-send', 'Dear &lt;name&gt;,'],
  ['moving-in-together', 'mostly <strong>Tuesdays</strong>.'],
];

let publishing: Publishing;
let live: string | undefined;
beforeAll(async () => {
  publishing = openPublishing((folder) => {
    const content = path.join(folder, 'content');
    fs.rmSync(content, { recursive: true });
    fs.cpSync('tests/fixtures/checks/base', content, { recursive: true });
    for (const file of listPictures())
      fs.cpSync(path.join(PLAIN_POSTS, file), path.join(content, 'posts', file));
  });
  expect(await publishing.clone.push()).toMatchObject({ code: 0 });
  live = findCurrent(publishing.folders);
}, 240_000);
afterAll(() => {
  publishing.remove();
});

/** What a program says that stumbled over what was refused. */
const PROGRAM = /\[ERROR\]|SiteError|\n +at /;

const fileOf = ({ name }: PlainPost) => `content/posts/${name}.mdx`;

/** The errors of a push's or of a form's report on one file, as they are written beside the posts. */
function listErrors(report: string, file: string): string[] {
  const errors = report.matchAll(
    /^(?:remote: )?(content\/.*)(?::(\d+):\d+ {2}error {2}([a-z-]+)|, line (\d+) \(([a-z-]+)\)) *$/gm,
  );
  return sortFaults(
    Array.from(errors)
      .filter(([, told]) => told === file)
      .map(([, , pushedLine, pushedSlug, line = pushedLine, slug = pushedSlug]) => `${line} ${slug}`),
  );
}

const isError = (told: string) =>
  Object.entries(FAULT_KINDS).some(
    ([slug, { severity }]) => severity === 'error' && told.endsWith(` ${slug}`),
  );

const toKind = (told: string) => told.replace(/^\d+ /, '');

async function pushPosts(
  posts: readonly PlainPost[],
  text: (post: PlainPost) => string,
): Promise<PushResult> {
  const { clone } = publishing;
  for (const post of posts) fs.writeFileSync(path.join(clone.folder, fileOf(post)), text(post));
  clone.git('add', '--all', '--', 'content');
  clone.git('commit', '--quiet', '--message=content: write');
  return clone.push();
}

async function save(post: PlainPost, text: string) {
  const overrides = {
    repository: openContentRepository(publishing.folders.repository, 'main'),
    publish: publishApart(readSettings({ DATA_DIR: publishing.dataFolder }), process.cwd()),
  };
  return saveFiles([{ path: fileOf(post), text, isNew: true }], { overrides });
}

function readPage(name: string): string {
  const release = path.join(publishing.folders.releases, findCurrent(publishing.folders) ?? '');
  return fs.readFileSync(path.join(release, `client/posts/${name}/index.html`), 'utf8');
}

describe('posts as people write', () => {
  it('are refused by a push with all of their faults in one answer', async () => {
    const { code, shown } = await pushPosts(POSTS, ({ written }) => written);
    publishing.clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(code).not.toBe(0);
    expect(shown).not.toMatch(PROGRAM);
    expect(findCurrent(publishing.folders)).toBe(live);
    expect(POSTS.map((post) => [post.name, listErrors(shown, fileOf(post))])).toEqual(
      POSTS.map(({ name, faults }) => [name, faults.filter(isError)]),
    );
  });

  it('are refused by the form with all of their faults in one answer', async () => {
    for (const post of FAULTY.filter(({ faults }) => faults.length >= 6)) {
      const answer = await save(post, post.written);
      expect(answer.kind).toBe('refused');
      const report = 'report' in answer ? answer.report : '';
      expect(report).not.toMatch(PROGRAM);
      // By kind: what is saved is what is kept, in which a line or two may have become more.
      expect(listErrors(report, fileOf(post)).map(toKind)).toEqual(post.faults.filter(isError).map(toKind));
    }
  });

  it('are saved by the form as Markdown has it, and shown', async () => {
    const post = POSTS.find(({ name }) => name === 'saying-no-to-your-mother');
    if (!post) throw new Error('The post is not there');
    expect((await save(post, post.mended)).kind).toBe('published');
    const { clone } = publishing;
    clone.git('fetch', '--quiet', 'live');
    const kept = clone.git('show', `live/main:${fileOf(post)}`);
    expect(kept).toContain('“I \\<3 you and I can’t come');
    expect(kept).toContain('It will feel rude.\\\nIt isn’t.');
    expect(readPage(post.name)).toContain('“I &lt;3 you and I can’t come');
    clone.git('reset', '--quiet', '--hard', 'live/main');
  });

  it('are live once these are mended', async () => {
    const { code, shown } = await pushPosts(POSTS, ({ mended }) => mended);
    expect(shown).toContain('Published: ');
    expect(code).toBe(0);
    for (const [name, html] of SHOWN) expect(readPage(name)).toContain(html);
  });
});
