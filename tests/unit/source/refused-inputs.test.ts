import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/posts/checks/check-content.ts';
import type { FaultSlug } from '../../../src/posts/checks/fault-kinds.ts';
import {
  BODIES,
  bomb,
  ELEMENTS,
  ENCODINGS,
  FENCES,
  FILES,
  FRONT,
  RUN,
  SHARED_CASES,
  TAGS,
} from '../../refused-inputs.ts';
import { FIXTURES } from '../../checks/fixture.ts';

let project: string;
const content = () => path.join(project, 'content');

beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  fs.cpSync(path.join(FIXTURES, 'base'), content(), { recursive: true });
});
afterEach(() => {
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  expect(fs.existsSync(path.join(project, 'ran.txt'))).toBe(false);
  fs.rmSync(project, { recursive: true });
});
afterAll(() => {
  expect(fs.existsSync('ran.txt')).toBe(false);
});

const check = () => checkContent(content(), { now: new Date('2026-11-24T12:00:00Z'), production: true });

function put(file: string, bytes: string | Uint8Array): void {
  const target = path.join(content(), file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes);
}

/** The slugs of the errors of one file; the files that nothing was done to have none. */
async function slugsOf(file: string): Promise<FaultSlug[]> {
  const { faults } = await check();
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors.filter((fault) => fault.file !== `content/${file}`)).toEqual([]);
  for (const { line, column, message, mend } of errors) {
    expect([line > 0, column > 0, message !== ''], JSON.stringify(message)).toEqual([true, true, true]);
    expect(mend, message).toBeDefined();
  }
  return errors.map(({ slug }) => slug);
}

describe('a page', () => {
  it.each(BODIES)('with %s is refused', async (_name, body, slug) => {
    put('pages/case.mdx', `${FRONT}\n${body}\n`);
    expect(await slugsOf('pages/case.mdx')).toContain(slug);
  });
});

describe('a post', () => {
  const edit = (from: string, to: string) => {
    const file = path.join(content(), 'posts/first.mdx');
    const source = fs.readFileSync(file, 'utf8');
    expect(source).toContain(from);
    fs.writeFileSync(
      file,
      source.replace(from, () => to),
    );
  };

  it.each(ELEMENTS)('with a tag <%s> is refused', async (_tag, element) => {
    edit('<KeyDifferences />', `<KeyDifferences />\n\n${element}`);
    expect(await slugsOf('posts/first.mdx')).toEqual(['component-unknown']);
  });

  it.each(TAGS)('whose component has %s is refused', async (_name, attributes, slug) => {
    edit('<KeyDifferences />', `<KeyDifferences ${attributes} />`);
    expect(await slugsOf('posts/first.mdx')).toContain(slug);
  });

  it('has the words below a tag on its own line read by the guard', async () => {
    const source = fs.readFileSync(path.join(content(), 'posts/first.mdx'), 'utf8');
    const [study = ''] = /<CaseStudy[\s\S]*?<\/CaseStudy>/.exec(source) ?? [];
    const [tag = ''] = /<CaseStudy[^>]*>/.exec(study) ?? [];
    edit(study, `${tag}Emma said {1 + 1} and **Priya** said nothing.</CaseStudy>`);
    const { faults } = await check();
    const found = faults.filter(({ slug }) => slug === 'name-undeclared').map((fault) => fault.found);
    expect(found).toEqual(expect.arrayContaining(['Emma', 'Priya']));
    expect(faults.map(({ slug }) => slug)).toContain('expression');
  });
});

describe('front matter', () => {
  it.each(FENCES)('with %s is refused', async (_name, text, slug) => {
    put('pages/case.mdx', `${text}\nWords.\n`);
    expect(await slugsOf('pages/case.mdx')).toContain(slug);
  });

  it('with an alias bomb is refused in well under a second', () => {
    put('pages/case.mdx', bomb());
    return expect(slugsOf('pages/case.mdx')).resolves.toEqual(['yaml-feature']);
  });
});

describe('a file with', () => {
  it.each(FILES)('%s is refused by its name', async (_name, file, slug) => {
    put(file, `${FRONT}\nWords.\n`);
    const { faults } = await check();
    expect(faults.map((fault) => fault.slug)).toEqual([slug]);
  });

  it('bytes that are no name in Unicode is refused by its name', async () => {
    fs.writeFileSync(
      Buffer.concat([Buffer.from(`${content()}/posts/caf`), Buffer.from([0xe9]), Buffer.from('.mdx')]),
      FRONT,
    );
    const { faults } = await check();
    expect(faults.map(({ slug }) => slug)).toEqual(['file-characters']);
  });

  it('its text elsewhere is refused', async () => {
    fs.symlinkSync('/etc/hostname', path.join(content(), 'posts/linked.mdx'));
    fs.symlinkSync(path.join(content(), 'posts'), path.join(content(), 'pages/more'));
    const { faults } = await check();
    expect(faults.map(({ slug }) => slug)).toEqual(['file-link', 'file-link']);
  });

  it('the name of a file and other files in it is refused, with nothing read of them', async () => {
    put('posts/a.mdx/index.mdx', `${FRONT}{${RUN}}`);
    expect((await check()).faults.map(({ slug, file }) => [slug, file])).toEqual([
      ['file-folder', 'content/posts/a.mdx'],
    ]);
  });

  it.each(ENCODINGS)('%s in it is refused by the name of the encoding', async (name, bytes) => {
    put('pages/case.mdx', bytes);
    const { faults } = await check();
    expect(faults.map(({ slug }) => slug)).toEqual(['file-encoding']);
    expect(faults[0]?.found).toContain(name.split(' ')[0] === 'UTF-16' ? 'UTF-16' : 'Latin-1');
  });

  it('another encoding has no other fault, and none is told of links to it', async () => {
    const source = fs.readFileSync(path.join(content(), 'posts/second.mdx'), 'utf8');
    put('posts/second.mdx', Buffer.from(`${source}\ncaf\xE9\n`, 'latin1'));
    expect(await slugsOf('posts/second.mdx')).toEqual(['file-encoding']);
  });

  it('50 MB is refused, and not read', async () => {
    put('pages/case.mdx', '');
    fs.truncateSync(path.join(content(), 'pages/case.mdx'), 50_000_000);
    expect(await slugsOf('pages/case.mdx')).toEqual(['file-too-large']);
  });
});

describe.runIf(SHARED_CASES.length > 0)('an input that once went through', () => {
  it.each(SHARED_CASES)('is refused: $name', async ({ file, bytes }) => {
    put(file.slice('content/'.length), bytes);
    expect(await slugsOf(file.slice('content/'.length))).not.toEqual([]);
  });
});
