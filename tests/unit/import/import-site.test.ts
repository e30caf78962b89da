import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFaultsOf } from '../../../src/import/find-faults.ts';
import { leaveOutRefused } from '../../../src/import/leave-out-refused.ts';
import { importSite, type ImportOptions } from '../../../src/import/import-site.ts';
import type { ImportedEntry, ImportedSite } from '../../../src/import/imported.ts';
import type { FetchFile } from '../../../src/import/pictures/fetch-file.ts';
import { reportToText } from '../../../src/import/report.ts';
import { cleanPicture } from '../../../src/posts/pictures/clean-picture.ts';
import { readFrontMatter } from '../../../src/posts/source/front-matter.ts';

let folder: string;
let picture: Buffer;
let asked: string[];

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
  fs.cpSync('tests/fixtures/site/content', path.join(folder, 'content'), { recursive: true });
  asked = [];
  const blue = { create: { width: 40, height: 30, channels: 3, background: '#3344aa' } } as const;
  picture = await sharp(blue)
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .jpeg()
    .toBuffer();
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const plain: ImportedEntry = {
  sourceId: 'wordpress:1@old.example',
  kind: 'post',
  state: 'published',
  title: 'How to listen',
  slug: 'how-to-listen',
  address: 'https://old.example/2019/04/how-to-listen/',
  otherAddresses: ['https://old.example/?p=1'],
  publishedAt: '2019-04-03T23:30:00Z',
  authors: ['Nobody Known'],
  categories: ['Boundaries', 'Walks'],
  tags: [],
  excerpt: 'What it takes to hear somebody to the end, and what becomes possible once you have.',
  body: {
    html: '<p>Begin with <a href="/about-me/">me</a>.</p><p><img src="/up/lake.jpg" alt="A lake"></p>',
  },
  comments: [],
};

const page: ImportedEntry = {
  ...plain,
  sourceId: 'wordpress:2@old.example',
  kind: 'page',
  title: 'My way',
  slug: 'my-way',
  address: 'https://old.example/about-me/',
  otherAddresses: [],
  cover: { source: '/up/me.jpg', alt: 'Me at a desk' },
  body: { html: '<p>I walk.</p>' },
};

function options(entries: ImportedEntry[], more: Partial<ImportOptions> = {}): ImportOptions {
  const site: ImportedSite = {
    platform: 'wordpress',
    title: 'Old blog',
    address: 'https://old.example',
    entries,
    redirects: [{ from: '/listen', to: '/2019/04/how-to-listen/' }],
    unread: [],
  };
  return {
    source: 'export.xml',
    site,
    files: { list: () => ['/up/me.jpg'], read: () => Promise.resolve(picture) },
    content: path.join(folder, 'content'),
    workFolder: path.join(folder, '.import'),
    isDryRun: false,
    now: new Date('2026-11-29T12:00:00Z'),
    fetchFile: (address) => {
      asked.push(address);
      return Promise.resolve({ bytes: picture });
    },
    clean: cleanPicture,
    ...more,
  };
}

const read = (file: string) => fs.readFileSync(path.join(folder, 'content', file), 'utf8');
const has = (file: string) => fs.existsSync(path.join(folder, 'content', file));

describe('an import', () => {
  it('tells which old addresses do not lead to a text that is there, where it cannot write them', async () => {
    await importSite(options([plain]));
    const before = read('posts/how-to-listen/index.mdx');
    const { site } = options([plain]);
    const redirects = [...site.redirects, { from: '/ears', to: '/listen' }, { from: '/hear', to: '/?p=1' }];
    const { entries } = await importSite(options([plain], { site: { ...site, redirects } }));
    expect(entries).toMatchObject([
      {
        outcome: 'there',
        oldAddresses: ['/2019/04/how-to-listen/', '/?p=1', '/listen'],
        notes: [{ kind: 'address-left', found: '/hear' }],
      },
    ]);
    expect(read('posts/how-to-listen/index.mdx')).toBe(before);
  });

  it('writes a post as a draft in a folder with its pictures, known by where it came from', async () => {
    const report = await importSite(options([plain, page]));
    expect(report.entries.map(({ outcome, file }) => [outcome, file])).toEqual([
      ['written', 'posts/how-to-listen/index.mdx'],
      ['written', 'pages/my-way.mdx'],
    ]);
    const { data, body } = readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx');
    expect(data).toEqual({
      id: 'how-to-listen',
      kind: 'article',
      title: 'How to listen',
      description: plain.excerpt,
      publishedAt: '2019-04-03',
      author: 'coach',
      topics: ['boundaries'],
      previousAddresses: ['/2019/04/how-to-listen/', '/?p=1', '/listen'],
      importedFrom: 'wordpress:1@old.example',
      draft: true,
    });
    expect(body.trim()).toBe('Begin with [me](/my-way/).\n\n![A lake](./lake.jpg)');
    expect(asked).toEqual(['https://old.example/up/lake.jpg']);
    expect(has('posts/how-to-listen/lake.jpg')).toBe(true);
    expect(fs.existsSync(path.join(folder, '.import'))).toBe(false);
    expect(report.unmapped).toEqual([{ name: 'Walks', posts: 1 }]);
  });

  const beside = (text: string) =>
    options([{ ...plain, body: { markdown: text, file: 'content/post/listen/index.md' } }], {
      files: {
        list: () => [
          'content/post/listen/lake.jpg',
          'content/post/listen/list.pdf',
          'content/post/door.jpg',
          'static/img/door.jpg',
        ],
        read: () => Promise.resolve(picture),
      },
    });

  it('finds the pictures that lie beside a text of Markdown, by the paths that it has for them', async () => {
    const report = await importSite(
      beside(
        '![A lake](lake.jpg "In May.")\n\n![A door](/img/door.jpg)\n\n<img src="../door.jpg" alt="It">\n',
      ),
    );
    expect(report.entries).toMatchObject([{ outcome: 'written', pictures: 3, missing: [] }]);
    expect(asked).toEqual([]);
    expect(readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx').body.trim()).toBe(
      '![A lake](./lake.jpg "In May.")\n\n![A door](./door.jpg)\n\n![It](./door-2.jpg)',
    );
    expect(has('posts/how-to-listen/lake.jpg')).toBe(true);
  });

  it('keeps a link to a file that came along, and the file', async () => {
    const report = await importSite(beside('Take [the list](list.pdf), or [the other](other.pdf).\n'));
    expect(report.entries).toMatchObject([{ pictures: 1, missing: [] }]);
    expect(readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx').body.trim()).toBe(
      'Take [the list](./list.pdf), or [the other](https://old.example/2019/04/how-to-listen/other.pdf).',
    );
    expect(has('posts/how-to-listen/list.pdf')).toBe(true);
  });

  it('keeps of a picture neither who took it nor where', async () => {
    expect(picture.includes('Somebody')).toBe(true);
    await importSite(options([plain]));
    const kept = fs.readFileSync(path.join(folder, 'content/posts/how-to-listen/lake.jpg'));
    expect(kept.includes('Somebody')).toBe(false);
  });

  it('writes a page as a draft too, with its pictures where pages have theirs', async () => {
    await importSite(options([page]));
    const { data } = readFrontMatter(read('pages/my-way.mdx'), 'a.mdx');
    expect(data).toMatchObject({
      draft: true,
      previousAddresses: ['/about-me/'],
      picture: { src: '/media/my-way/me.jpg', alt: 'Me at a desk' },
    });
    expect(has('media/my-way/me.jpg')).toBe(true);
  });

  it('leaves in a page none of the tags that a post alone has, so that it can be published, and no word is lost', async () => {
    const html =
      '<h2>First</h2><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="A talk"></iframe><details><summary>More of it</summary><p>Words inside.</p></details><figure class="wp-block-gallery"><img src="/up/me.jpg" alt="One"><img src="/up/me.jpg" alt="Two"></figure><object data="javascript:alert(9)"></object><p>Last.</p>';
    const report = await importSite(options([{ ...page, body: { html } }]));
    const text = read('pages/my-way.mdx').split('\n---\n')[1] ?? '';
    expect(text).toMatch(
      /^\s*## First\s+\[[^\]]+\]\(https:[^)]*dQw4w9WgXcQ\)\s+\*\*More of it\*\*\s+Words inside\.[^<]*Last\.\s*$/,
    );
    expect(text.match(/!\[/g)).toHaveLength(2);
    expect(text).not.toContain('javascript');
    expect(report.entries[0]?.notes).toContainEqual(expect.objectContaining({ kind: 'embed-left' }));
    const checked = await findFaultsOf(report, path.join(folder, 'content'));
    expect(checked.entries[0]?.faults.map(({ kind }) => kind)).not.toContain('component-misplaced');
  });

  it('tells what the check says of each draft, which stops nothing else', async () => {
    const report = await findFaultsOf(
      await importSite(options([{ ...plain, categories: [] }, page])),
      path.join(folder, 'content'),
    );
    expect(report.entries[0]?.faults.map(({ kind }) => kind)).toContain('field-invalid');
    expect(report.entries[1]?.faults).toEqual([]);
    expect(reportToText(report)).toContain('2 drafts written, 0 were there already, 0 failed');
  });

  it('brings nothing twice, and writes over nothing', async () => {
    await importSite(options([plain, page]));
    fs.appendFileSync(path.join(folder, 'content/pages/my-way.mdx'), '\nMended.\n');
    const again = await importSite(options([plain, page, { ...plain, sourceId: 'wordpress:3@old.example' }]));
    expect(again.entries.map(({ outcome, address }) => [outcome, address])).toEqual([
      ['there', '/posts/how-to-listen/'],
      ['there', '/my-way/'],
      ['written', '/posts/how-to-listen-2/'],
    ]);
    expect(read('pages/my-way.mdx')).toContain('Mended.');
  });

  describe('of another blog at the same host, which counts its texts from 1 as well', () => {
    const other: ImportedEntry = {
      ...plain,
      title: 'How to speak',
      slug: 'how-to-speak',
      address: 'https://old.example/news/how-to-speak/',
      publishedAt: '2021-05-06T08:00:00Z',
    };

    it('brings the text that has the id of one that is here, once', async () => {
      await importSite(options([plain, page]));
      const report = await importSite(options([other]));
      expect(report.entries.map(({ outcome, file }) => [outcome, file])).toEqual([
        ['written', 'posts/how-to-speak/index.mdx'],
      ]);
      expect(read('posts/how-to-speak/index.mdx')).toContain(
        'importedFrom: wordpress:1@old.example/how-to-speak\n',
      );
      const again = await importSite(options([other, page]));
      expect(again.entries.map(({ outcome, address }) => [outcome, address])).toEqual([
        ['there', '/posts/how-to-speak/'],
        ['there', '/my-way/'],
      ]);
      const first = await importSite(options([plain]));
      expect(first.entries.map(({ outcome, address }) => [outcome, address])).toEqual([
        ['there', '/posts/how-to-listen/'],
      ]);
    });

    it('knows a text that was given another title or another form of address there, or another title here', async () => {
      await importSite(options([plain, { ...page, address: undefined }]));
      const file = path.join(folder, 'content/pages/my-way.mdx');
      fs.writeFileSync(file, read('pages/my-way.mdx').replace('title: My way', 'title: How I came here'));
      const changed = [
        { ...plain, title: 'How to listen well' },
        { ...plain, address: 'https://old.example/blog/how-to-listen' },
        { ...page, address: undefined },
      ];
      for (const entry of changed) {
        const { entries } = await importSite(options([entry]));
        expect([entry.title, entry.address, entries[0]?.outcome]).toEqual([
          entry.title,
          entry.address,
          'there',
        ]);
      }
    });
  });

  it('calls a text in search results as it was called there, without the name of the other site', async () => {
    const titleOf = async (seoTitle: string) => {
      const report = await importSite({
        ...options([{ ...plain, seoTitle }], { isDryRun: false }),
      });
      const front = readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx').data;
      fs.rmSync(path.join(folder, 'content/posts/how-to-listen'), { recursive: true });
      const notes = report.entries.flatMap((entry) => entry.notes.map(({ kind }) => kind));
      return [front, notes.includes('seo-title-left')];
    };
    expect(await titleOf('Listen first: five steps')).toEqual([
      expect.objectContaining({ title: 'How to listen', searchTitle: 'Listen first: five steps' }),
      false,
    ]);
    expect(await titleOf('Listen first | Old blog')).toEqual([
      expect.objectContaining({ searchTitle: 'Listen first' }),
      false,
    ]);
    expect(await titleOf('How to listen – Old blog')).toEqual([
      expect.not.objectContaining({ searchTitle: expect.anything() as string }),
      false,
    ]);
    expect(await titleOf('Listen '.repeat(20))).toEqual([
      expect.not.objectContaining({ searchTitle: expect.anything() as string }),
      true,
    ]);
  });

  it('keeps a day alone as it is, west of Greenwich too, and knows its text by it', async () => {
    const site = read('site.yaml').replace(/^timeZone:.*\n/m, '');
    fs.writeFileSync(path.join(folder, 'content/site.yaml'), `${site}timeZone: America/Los_Angeles\n`);
    const dated = { ...plain, publishedAt: '2019-04-03', updatedAt: '2019-04-04' };
    await importSite(options([dated]));
    const { data } = readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx');
    expect(data).toMatchObject({ publishedAt: '2019-04-03', updatedAt: '2019-04-04' });
    const moved = { ...dated, address: 'https://old.example/elsewhere/', otherAddresses: [] };
    const report = await importSite(options([moved]));
    expect(report.entries.map(({ outcome }) => outcome)).toEqual(['there']);
  });

  it('says once how a text begins whose excerpt is its first words', async () => {
    const html = '<p>Welcome to the lake. Sit down, and look for a while at what is there.</p>';
    await importSite(options([{ ...plain, excerpt: 'Welcome to the lake. […]', body: { html } }]));
    expect(read('posts/how-to-listen/index.mdx')).toContain(
      'description: Welcome to the lake. Sit down, and look for a while at what is there.\n',
    );
  });

  it('leaves no half of a post where it is stopped, and goes on from what it has fetched', async () => {
    const stopped = importSite(
      options([{ ...plain, cover: { source: 'https://old.example/cover.jpg' } }], {
        clean: () => Promise.reject(new Error('killed')),
      }),
    );
    expect((await stopped).entries[0]).toMatchObject({ outcome: 'failed', why: 'Error: killed' });
    expect(has('posts/how-to-listen')).toBe(false);
    await importSite(options([plain]));
    expect(asked.filter((address) => address.endsWith('lake.jpg'))).toHaveLength(1);
    expect(has('posts/how-to-listen/index.mdx')).toBe(true);
  });

  it('says what could not be had, and leaves its address for the check to tell', async () => {
    const report = await importSite(
      options([plain], { fetchFile: () => Promise.resolve({ why: { code: 'answered', found: '404' } }) }),
    );
    expect(report.entries[0]?.missing).toEqual([
      { source: 'https://old.example/up/lake.jpg', why: { code: 'answered', found: '404' } },
    ]);
    expect(read('posts/how-to-listen/index.mdx')).toContain('![A lake](https://old.example/up/lake.jpg)');
  });

  it('has the smaller copy that was saved with a page, where its original cannot be had, and says so', async () => {
    const html =
      '<p><img src="page_files/lake.jpg" data-full="https://old.example/up/lake.jpg" alt="A lake"></p>';
    const files = { list: () => ['page_files/lake.jpg'], read: () => Promise.resolve(picture) };
    const gone: FetchFile = () => Promise.resolve({ why: { code: 'answered', found: '404' } });
    const report = await importSite(options([{ ...plain, body: { html } }], { files, fetchFile: gone }));
    expect(report.entries[0]).toMatchObject({ pictures: 1, missing: [] });
    expect(report.entries[0]?.notes).toContainEqual({
      kind: 'picture-smaller',
      found: 'https://old.example/up/lake.jpg',
    });
    expect(read('posts/how-to-listen/index.mdx')).toContain('![A lake](./lake.jpg)');
    expect(has('posts/how-to-listen/lake.jpg')).toBe(true);
  });

  describe('of a text that would keep the whole site from being published', () => {
    const long: ImportedEntry = {
      ...plain,
      sourceId: 'wordpress:9@old.example',
      title: 'All of it',
      slug: 'all-of-it',
      address: 'https://old.example/all-of-it/',
      body: { html: `<p><img src="/up/me.jpg" alt="Me"></p><p>${'Words and words. '.repeat(16_000)}</p>` },
    };
    const files = { list: () => ['up/me.jpg'], read: () => Promise.resolve(picture) };

    it('brings the others, and says why this one does not come', async () => {
      const html = '<p>All of it is <a href="https://old.example/all-of-it/">here</a>.</p>';
      const aboutIt = { ...plain, body: { html } };
      const longPage: ImportedEntry = {
        ...long,
        sourceId: 'wordpress:10@old.example',
        kind: 'page',
        slug: 'long-page',
        address: 'https://old.example/long-page/',
      };
      const brought = await importSite(options([aboutIt, long, longPage, page], { files }));
      expect(has('media/long-page')).toBe(true);
      const report = await leaveOutRefused(brought, path.join(folder, 'content'));
      expect(report.entries.map(({ outcome, file, why }) => [outcome, file, why])).toEqual([
        ['written', 'posts/how-to-listen/index.mdx', undefined],
        ['failed', undefined, 'This text is too long to be read.'],
        ['failed', undefined, 'This text is too long to be read.'],
        ['written', 'pages/my-way.mdx', undefined],
      ]);
      for (const file of ['posts/all-of-it', 'pages/long-page.mdx', 'media/long-page'])
        expect([file, has(file)]).toEqual([file, false]);
      // What leads to it is told as it is without it.
      expect(report.entries[0]?.faults.map(({ kind }) => kind)).toContain('link-broken');
      expect(reportToText(report)).toContain('All of it: not written: This text is too long to be read.\n');
      expect(reportToText(report)).toContain('2 drafts written, 0 were there already, 2 failed');
    });
  });

  it('has in place of a picture that stands in the text itself, and cannot be read, what it shows', async () => {
    const data = `data:image/png;base64,${'A'.repeat(3_000)}`;
    const html = `<p>Before.</p><p><img src="${data}" alt="A lake"></p><p><img src="${data}B" alt="">After.</p>`;
    const report = await importSite(options([{ ...plain, body: { html } }]));
    expect(report.entries[0]).toMatchObject({ outcome: 'written', pictures: 0 });
    expect(readFrontMatter(read('posts/how-to-listen/index.mdx'), 'a.mdx').body.trim()).toBe(
      'Before.\n\nA lake\n\nAfter.',
    );
    expect(report.entries[0]?.missing).toHaveLength(2);
    expect(JSON.stringify(report)).not.toContain('A'.repeat(100));
  });

  it('takes topics from a file, and says of one that there is not which there are', async () => {
    const report = await importSite(
      options([plain], { topics: { file: 'topics.yaml', text: 'Walks: self-esteem\nBoundaries:\n' } }),
    );
    expect(report.unmapped).toEqual([{ name: 'Boundaries', posts: 1 }]);
    expect(read('posts/how-to-listen/index.mdx')).toContain('- self-esteem');
    const wrong = importSite(options([plain], { topics: { file: 'topics.yaml', text: 'Walks: walking' } }));
    await expect(wrong).rejects.toThrow(
      'topics.yaml: "Walks" is to be the topic "walking", and there is none.',
    );
  });

  it('tells in a dry run which stories it would mark, in the line of the draft to come', async () => {
    const html =
      '<p>Rest is not a prize.</p><p>Sarah came to me after eleven years of marriage. Sarah told me that she counted the hours. When I asked what she wanted, Sarah wept. In the end Sarah slept.</p><p>Begin tonight.</p>';
    const told = { ...plain, body: { html } };
    const [planned] = (await importSite(options([told], { isDryRun: true }))).entries;
    expect(planned?.stories.map(({ people }) => people)).toEqual([['Sarah']]);
    const [written] = (await importSite(options([told]))).entries;
    expect(planned?.stories).toEqual(written?.stories);
  });

  it('only tells, where it is a dry run', async () => {
    const before = fs.readdirSync(path.join(folder, 'content'), { recursive: true });
    const report = await importSite(options([plain, page], { isDryRun: true }));
    expect(report.entries.map(({ outcome }) => outcome)).toEqual(['planned', 'planned']);
    expect(fs.readdirSync(path.join(folder, 'content'), { recursive: true })).toEqual(before);
    expect(asked).toEqual([]);
  });

  it('takes pictures back whose page a killed import did not bring, and brings both once', async () => {
    const rename = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('my-way.mdx')) throw new Error('killed');
      fs.cpSync(String(from), String(to), { recursive: true });
      fs.rmSync(from, { recursive: true });
    });
    await importSite(options([page]));
    rename.mockRestore();
    const media = () =>
      fs.readdirSync(path.join(folder, 'content/media')).filter((name) => name.startsWith('my-way'));
    expect(media()).toEqual(['my-way']);
    const report = await importSite(options([page]));
    expect(report.entries.map(({ outcome }) => outcome)).toEqual(['written']);
    expect(media()).toEqual(['my-way']);
    expect(read('pages/my-way.mdx')).toContain('/media/my-way/');
    expect(fs.existsSync(path.join(folder, '.import'))).toBe(false);
  });
});
