import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCurrent } from '../../src/server/publish/releases.ts';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { listFiles } from '../../src/lib/list-files.ts';
import { FIXTURES, readFixture } from '../checks/fixture.ts';
import { signInAsCoach } from '../coach-session.ts';
import { openPublishing, type Publishing } from '../publishing.ts';
import { copySite, filesOf, PUBLISHED_FILE, PUBLISHED_SLUG, type Files } from '../site-copy.ts';
import { spawnSite, type SpawnedSite } from '../spawned-site.ts';
import { until } from '../until.ts';

const OTHER = 'content/posts/codependency-vs-interdependence.mdx';
const OTHER_ADDRESS = '/posts/codependency-vs-interdependence/';
const DRAFT = 'content/posts/quibbleshire.mdx';
/** Found in public/, in what was built alone, or in the check itself. */
const NO_FIXTURE = ['picture-metadata', 'name-in-output', 'check-failed'];
const SENTENCE =
  'This is a mark of the program that the text comes from; here it would be shown as it stands.';

let publishing: Publishing;
let site: SpawnedSite;
let files: Files;
let cookie: string;
beforeAll(async () => {
  publishing = openPublishing();
  files = filesOf(publishing.clone.folder);
  expect(await publishing.clone.push()).toMatchObject({ code: 0 });
  site = await spawnSite({ DATA_DIR: publishing.dataFolder });
  cookie = await signInAsCoach({ url: site.url, dataFolder: publishing.dataFolder });
}, 240_000);
afterAll(async () => {
  await site.kill('SIGTERM');
  publishing.remove();
});

const read = async (address: string, headers = {}) =>
  (await fetch(site.url + address, { headers, redirect: 'manual' })).text();
const readAsCoach = (address: string) => read(address, { cookie });

/** In a page, with quotation marks as HTML may write them. */
const TITLE_MISSING = /title(?:"|&quot;|&#34;) is missing\./;

/** Commits all that was written, and pushes it. */
async function push(message: string) {
  publishing.clone.git('add', '--all');
  publishing.clone.git('commit', '--quiet', `--message=${message}`);
  return publishing.clone.push();
}

function takeBack(): void {
  publishing.clone.git('reset', '--quiet', '--hard', 'HEAD~1');
}

/** A draft of a post, half-written: a stray mark, a tag that is open, a dynamic that there is not. */
function writeFaultyDraft(): string {
  const text = files
    .read(PUBLISHED_FILE)
    .replace(/^id: .*$/m, 'id: quibbleshire')
    .replace(/^title: .*$/m, 'title: Quibbleshire and other words')
    .replace(/^author:/m, 'draft: true\nauthor:')
    .concat(
      '\nWhat stands in quibbleshire.\n\n[gallery ids="1"]\n\n<CaseStudy people="Priya" basis="composite" reviewed="2026-11-20">\n\nPriya waits.\n\n<Outcomes of="nothing" />\n',
    );
  files.write(DRAFT, text);
  return text;
}

const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.startsWith(words)) + 1;

const describeAs = (word: string) => (text: string) =>
  text.replace(/^description: (?:\w+! )?/m, `description: ${word}! `);

const isLive = (word: string) =>
  until(async () => (await read(OTHER_ADDRESS)).includes(`content="${word}! `));

describe('a faulty draft', () => {
  let text: string;

  it('goes along with a good post, which is live', async () => {
    text = writeFaultyDraft();
    files.write(OTHER, describeAs('Fresh')(files.read(OTHER)));
    const { code, shown } = await push('a good post and a draft');
    expect(shown).toContain('Published: ');
    expect(code).toBe(0);
    await isLive('Fresh');
    // Whoever pushes is told of it all the same.
    expect(shown).toContain(`${DRAFT}:${lineOf(text, '[gallery')}:1  error of a draft  shortcode`);
  }, 120_000);

  it('is nowhere for readers', async () => {
    const client = path.join(publishing.folders.releases, findCurrent(publishing.folders) ?? '', 'client');
    const told = listFiles(client).filter(
      (file) => /quibbleshire/i.test(file) || /quibbleshire/i.test(fs.readFileSync(file, 'latin1')),
    );
    expect(told).toEqual([]);
    for (const address of [
      '/posts/quibbleshire/',
      '/share/posts/quibbleshire.png',
      '/api/threads/quibbleshire',
    ])
      expect((await fetch(site.url + address)).status, address).toBe(404);
    expect((await fetch(`${site.url}/drafts/quibbleshire/`, { redirect: 'manual' })).status).toBe(303);
  });

  it('has a page for the coach, with its faults, their lines, and as much of it as can be shown', async () => {
    const html = await readAsCoach('/drafts/quibbleshire/');
    expect(html).toContain(SENTENCE);
    for (const line of ['[gallery', '<CaseStudy people="Priya"', '<Outcomes of="nothing"'])
      expect(html).toContain(`<strong>Line ${lineOf(text, line)}:</strong>`);
    expect(html).toContain('<code>[gallery ids=&quot;1&quot;]</code>');
    expect(html).toContain('What stands in quibbleshire.');
    expect(html).toContain('Priya waits.');
    expect(html).toMatch(/class="characteristic /);
    expect(html).toContain('<code>&lt;Outcomes of="nothing" /&gt;</code>');
    expect(await readAsCoach('/drafts/')).toMatch(/Draft\s*· 3 things to mend/);
  });

  it('is not told again with a push that does not touch it, nor is any warning of other files', async () => {
    files.write(OTHER, describeAs('Later')(files.read(OTHER)));
    const { code, shown } = await push('another word');
    expect(code).toBe(0);
    await isLive('Later');
    expect(shown).not.toContain('quibbleshire');
    expect(shown).toMatch(/\d+ more things to look at, in files that were not touched, are as before/);
  }, 120_000);

  it('is refused with the same sentences as soon as it is to be published', async () => {
    files.write(DRAFT, text.replace('draft: true\n', ''));
    const { code, shown } = await push('publish it');
    takeBack();
    expect(code).not.toBe(0);
    expect(shown).toContain(`${DRAFT}:${lineOf(text, '[gallery') - 1}:1  error  shortcode`);
    expect(shown).toContain(SENTENCE);
    expect(shown).toContain('error  tag-unpaired');
    expect(await read('/posts/quibbleshire/')).not.toContain('What stands in');
  }, 120_000);

  it('is refused where it is to go live by itself', async () => {
    files.write(
      DRAFT,
      text.replace('draft: true\n', '').replace(/^publishedAt: .*$/m, 'publishedAt: 2999-01-01'),
    );
    const { code, shown } = await push('schedule it');
    takeBack();
    expect(code).not.toBe(0);
    expect(shown).toContain('error  shortcode');
  }, 120_000);

  it.each([
    ['an expression', 'Words {1 + 1} words.', 'expression'],
    ['a property that is code', '<Outcomes of={process.env} />', 'expression'],
    ['an import', 'import fs from "node:fs"', 'import-or-export'],
    ['an HTML element', '<script src="/x.js"></script>', 'html-element'],
    ['a control character', 'Words \u0007 words.', 'character-forbidden'],
  ])(
    'is refused with %s in it',
    async (_what, words, slug) => {
      files.write(DRAFT, `${text}\n${words}\n`);
      const { code, shown } = await push('more than words');
      takeBack();
      expect(code).not.toBe(0);
      expect(shown).toMatch(new RegExp(`${DRAFT}:\\d+:\\d+ {2}error {2}${slug}`));
      expect(await readAsCoach('/drafts/quibbleshire/')).toContain(SENTENCE);
    },
    120_000,
  );

  it('that has hardly a field yet has a page too, and changes with what is wrong in it', async () => {
    files.write(
      DRAFT,
      'draft: true\n'
        .replace(/^/, '---\n')
        .concat('---\n\n## Quibbles\n\n<CallsToAction />\n\n[a](javascript:alert(1))\n'),
    );
    expect(await push('begin anew')).toMatchObject({ code: 0 });
    await until(async () => TITLE_MISSING.test(await readAsCoach('/drafts/quibbleshire/')));
    const html = await readAsCoach('/drafts/quibbleshire/');
    expect(html).toContain('<h1>quibbleshire</h1>');
    expect(html).toMatch(/<h2 id="quibbles">Quibbles<\/h2>/);
    expect(html).toContain('<code>&lt;CallsToAction /&gt;</code>');
    expect(html).not.toContain('href="javascript');
    files.write(DRAFT, '---\ndraft: true\ntitle: Quibbles\n---\n');
    expect(await push('a title')).toMatchObject({ code: 0 });
    await until(async () => !TITLE_MISSING.test(await readAsCoach('/drafts/quibbleshire/')));
    expect(await readAsCoach('/drafts/')).toContain('>Quibbles</a>');
  }, 120_000);
});

it('is built and shown whatever is wrong in it: each kind of fault by itself', async () => {
  const copy = copySite();
  fs.rmSync(path.join(copy.folder, 'content'), { recursive: true });
  fs.cpSync(path.join(FIXTURES, 'base'), path.join(copy.folder, 'content'), { recursive: true });
  const post = copy.read('content/posts/first.mdx');
  const slugs = Object.entries(FAULT_KINDS)
    .filter(
      ([slug, { severity, inDraft }]) =>
        severity === 'error' && inDraft !== 'everything' && !NO_FIXTURE.includes(slug),
    )
    .flatMap(([slug]) => {
      const text = readFixture(slug).reduce<string | undefined>(
        (before, edit) =>
          before !== undefined && 'replace' in edit && edit.file === 'posts/first.mdx'
            ? before.replace(edit.replace, () => edit.with)
            : undefined,
        post,
      );
      if (text === undefined) return [];
      const draft = text.replace('publishedAt:', 'draft: true\npublishedAt:');
      copy.write(`content/posts/faulty-${slug}.mdx`, draft.replace('id: first', `id: faulty-${slug}`));
      return [slug];
    });
  expect(slugs.length).toBeGreaterThan(35);
  await copy.build();
  const silent = slugs.filter(
    (slug) => !copy.read(`dist/drafts/faulty-${slug}/index.html`).includes(' to mend before'),
  );
  copy.remove();
  expect(silent).toEqual([]);
}, 120_000);

it('tells once more of a file that is touched, and of one that breaks by what is touched elsewhere', async () => {
  files.write(PUBLISHED_FILE, `${files.read(PUBLISHED_FILE)}\nA wordlike blorptangle.\n`);
  const first = await push('a word that nobody knows');
  expect(first).toMatchObject({ code: 0 });
  expect(first.shown).toContain('blorptangle');
  files.write('content/words.txt', `${files.read('content/words.txt')}\nblorptangle\n`);
  expect((await push('now it is known')).shown).not.toContain(PUBLISHED_SLUG);
  files.write('content/words.txt', files.read('content/words.txt').replace('blorptangle\n', ''));
  expect((await push('and now no more')).shown).toContain(`${PUBLISHED_FILE}:`);
}, 180_000);
