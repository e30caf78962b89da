import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

let copy: EngineCopy;
let project: string;
beforeAll(() => {
  copy = copyEngine();
  project = copy.folder;
  build();
}, 180_000);
afterAll(() => {
  copy.remove();
});

interface Built {
  /** Every folder, every file that readers can be sent with a hash of its bytes, and what the server knows of each. */
  files: Record<string, string>;
  /** Whether Astro bundled an engine for it. */
  isBundled: boolean;
}

/**
 * Builds as the gate does. Astro's bundler orders the chunks of the server's own code by which file was read
 * first, so on a busy machine two engines differ there.
 */
function build(...args: string[]): Built {
  const { dist } = copy;
  const shown = copy.build(...args);
  const files = fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(dist, 'server')))
    .sort()
    .map((file): [string, string] => [
      path.relative(dist, file),
      fs.statSync(file).isDirectory() ? 'folder' : hash(fs.readFileSync(file)),
    ]);
  return { files: Object.fromEntries(files), isBundled: shown.includes('its engine') };
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Builds with all that is remembered, then with nothing: `anew` without the engine too, which takes most of a build,
 * so once for all changes of content.
 */
function compareWithWhole({ isBundled, anew = isBundled }: { isBundled: boolean; anew?: boolean }): void {
  const warm = build();
  expect(warm.isBundled).toBe(isBundled);
  const cold = anew
    ? build('--anew')
    : build('--cache', fs.mkdtempSync(path.join(project, 'node_modules/.cache/cold-')));
  expect(cold.isBundled).toBe(anew);
  expect(warm.files).toEqual(cold.files);
}

function picturesIn({ files }: Built): string[] {
  return Object.keys(files).filter((name) => name.startsWith('client/_pictures/'));
}

/** The folder of the one engine that there is. */
function findBundled(): string {
  const engines = path.join(project, 'node_modules/.cache/common-ground-engine');
  return path.join(engines, fs.readdirSync(engines).join());
}

/** The pictures in a sitemap are the export's own. */
function withoutPictures(sitemap: Record<string, string>): Record<string, string> {
  const { 'sitemap-0.xml': pages = '', ...others } = sitemap;
  return { ...others, 'sitemap-0.xml': pages.replace(/<image:image>.*?<\/image:image>/g, '') };
}

/** The sitemap files of a folder, by name. */
function readSitemap(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder).filter((name) => /^sitemap.*\.xml$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const before = copy.read(file);
  const after = change(before);
  expect(after).not.toBe(before);
  copy.write(file, after);
}

const POST = 'content/posts/making-decisions-together.mdx';

describe('a build that takes over what the one before it made', () => {
  it.each<[string, () => void | Promise<void>]>([
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
      'pictures that come, change, move and go',
      async () => {
        const at = (file: string) => path.join(project, 'content', file);
        const show = (addresses: string[]) => {
          const shown = addresses.map((address) => `\n![A picture](${address})\n`).join('');
          edit(POST, (text) => `${text.replace(/\n!\[A picture\].*\n/g, '').trimEnd()}\n${shown}`);
        };
        for (const name of ['posts/changes.jpg', 'posts/moves.jpg', 'media/goes.jpg'])
          fs.writeFileSync(
            at(name),
            await halves(name.length * 50, 600)
              .jpeg()
              .toBuffer(),
          );
        show(['./changes.jpg', './moves.jpg', '/media/goes.jpg']);
        const before = picturesIn(build());
        fs.writeFileSync(at('posts/changes.jpg'), await halves(500, 600).jpeg().toBuffer());
        fs.renameSync(at('posts/moves.jpg'), at('media/moves.jpg'));
        fs.rmSync(at('media/goes.jpg'));
        show(['./changes.jpg', '/media/moves.jpg']);
        // What was drawn for a text is drawn for a cover as well, in more sizes.
        edit(POST, (text) =>
          text.replace(/^author:/m, "cover: { src: '/media/moves.jpg', alt: Two halves. }\nauthor:"),
        );
        const after = picturesIn(build());
        // What has moved is drawn already, and has the names that it had.
        expect(after.filter((name) => before.includes(name)).length).toBeGreaterThan(3);
        expect(after.filter((name) => !before.includes(name)).length).toBeGreaterThan(3);
        expect(before.filter((name) => !after.includes(name)).length).toBeGreaterThan(6);
      },
    ],
    [
      'the colours of the site, which its pages, pictures and icons have',
      () => {
        const accent = '#0f5e4d';
        const before = copy.read('dist/client/favicon.svg');
        edit('content/site.yaml', (text) => `${text}colours:\n  accent: '${accent}'\n`);
        build();
        expect(copy.read('dist/client/index.html')).toContain(`--accent:${accent}`);
        expect(copy.read('dist/client/favicon.svg')).not.toBe(before);
      },
    ],
    [
      'the settings of the site and the drawing of its icons',
      () => {
        edit('content/site.yaml', (text) => text.replace(/^title: .*$/m, 'title: Another site'));
        edit('public/favicon.svg', (text) => text.replace('<svg ', '<svg opacity="0.9" '));
      },
    ],
    [
      'what is wrong in a draft, by what was changed elsewhere',
      () => {
        const draft = '---\ndraft: true\ntitle: Quibbleshire\n---\n\nA quibbleshire.\n\n[gallery ids="1"]\n';
        copy.write('content/posts/quibbleshire.mdx', draft);
        build();
        const page = () => copy.read('dist/drafts/quibbleshire/index.html');
        expect(page()).toContain('is in no dictionary');
        edit('content/words.txt', (text) => `${text}\nquibbleshire\n`);
        build();
        expect(page()).not.toContain('is in no dictionary');
        expect(page()).toContain('to mend before this can be published');
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
    async (_what, change) => {
      await change();
      compareWithWhole({ isBundled: false });
    },
    180_000,
  );

  it('is so too when the engine is bundled once more, with the sitemap that @astrojs/sitemap makes of it then', () => {
    compareWithWhole({ isBundled: false, anew: true });
    const sitemap = readSitemap(path.join(copy.dist, 'client'));
    expect(Object.keys(sitemap)).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
    expect(sitemap['sitemap-0.xml']).toContain('<loc>https://coach.example/posts/');
    expect(withoutPictures(sitemap)).toEqual(readSitemap(path.join(findBundled(), 'client')));
  }, 180_000);

  it('is bundled anew after a change of the engine', () => {
    edit('src/posts/title.ts', (text) => `${text}\nexport const unused = 'another engine';\n`);
    edit('src/words/english/post.ts', (text) => text.replace('min read', 'minutes'));
    compareWithWhole({ isBundled: true });
  }, 180_000);
});
