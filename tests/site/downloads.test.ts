import fs from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAsCoach } from '../coach-session.ts';
import { pdf } from '../odd-pdfs.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, PUBLISHED_FILE, PUBLISHED_SLUG, type SiteCopy } from '../site-copy.ts';

/** Files that no other test and no other folder has, named as people name them. */
const WORKSHEET = 'Größe 100% (Zwölf Fragen).PDF';
const WORKSHEET_BYTES = pdf('% twelve questions', ' '.repeat(1_234_000));
const SHARED_BYTES = pdf('% for everybody');
const SOUND_BYTES = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0'), Buffer.alloc(4000)]);
const DRAFT = 'unfinished-with-a-file';

let project: SiteCopy;
let site: RunningSite;
beforeAll(async () => {
  project = copySite();
  const write = (file: string, bytes: Buffer) => {
    fs.mkdirSync(path.dirname(path.join(project.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(project.folder, file), bytes);
  };
  const text = project.read(PUBLISHED_FILE);
  const folder = PUBLISHED_FILE.replace('.mdx', '');
  fs.rmSync(path.join(project.folder, PUBLISHED_FILE));
  write(`${folder}/${WORKSHEET}`, WORKSHEET_BYTES);
  write('content/media/curlew-checklist.pdf', SHARED_BYTES);
  write('content/media/nobody-asks.pdf', pdf('% nobody'));
  write('content/pages/breathing.mp3', SOUND_BYTES);
  write('content/posts/of-the-draft.pdf', pdf('% of the draft'));
  const links = [
    `Before you go on, print [the **twelve** questions](./${WORKSHEET} "On paper").`,
    'There is [the checklist](/media/curlew-checklist.pdf) as well.',
  ];
  project.write(`${folder}/index.mdx`, `${text.trimEnd()}\n\n${links.join('\n\n')}\n`);
  const about = 'content/pages/about.mdx';
  project.write(about, `${project.read(about).trimEnd()}\n\n[Breathing](./breathing.mp3), to listen to.\n`);
  project.write(
    `content/posts/${DRAFT}.mdx`,
    `${text
      .replace(/^id: .*$/m, `id: ${DRAFT}`)
      .replace(/^title: .*$/m, 'title: Unfinished')
      .replace(/^author:/m, 'draft: true\nauthor:')
      .trimEnd()}\n\n[A file](./of-the-draft.pdf)\n`,
  );
  await project.build();
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
}, 180_000);
afterAll(async () => {
  await site.stop();
  project.remove();
});

const readPage = (file: string) => parseHTML(fs.readFileSync(path.join(project.dist, file), 'utf8')).document;

/** The links of a page that lead to files, with what stands behind them. */
function linksIn(document: Document) {
  return [...document.querySelectorAll('.prose a[href*="/_files/"]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    words: link.innerHTML,
    about: link.nextElementSibling?.textContent,
  }));
}

describe('a link to a file', () => {
  it('has its words, and says what readers get and how large it is', () => {
    const links = linksIn(readPage(`client/posts/${PUBLISHED_SLUG}/index.html`));
    expect(links.map(({ words, about }) => [words, about])).toEqual([
      ['the <strong>twelve</strong> questions', '(PDF, 1.2 MB)'],
      ['the checklist', '(PDF, 1 kB)'],
    ]);
  });

  it('leads to the file, byte by byte, under a name that tells what it is', async () => {
    const [worksheet, checklist] = linksIn(readPage(`client/posts/${PUBLISHED_SLUG}/index.html`));
    const [sound] = linksIn(readPage('client/about/index.html'));
    for (const [link, name, type, bytes] of [
      [worksheet, 'Größe-100-Zwölf-Fragen.pdf', 'application/pdf', WORKSHEET_BYTES],
      [checklist, 'curlew-checklist.pdf', 'application/pdf', SHARED_BYTES],
      [sound, 'breathing.mp3', 'audio/mpeg', SOUND_BYTES],
    ] as const) {
      const { pathname } = new URL(link?.href ?? '', site.url);
      expect(decodeURI(pathname)).toMatch(new RegExp(`^/_files/[0-9a-f]{36}/${name}$`));
      const response = await fetch(site.url + pathname);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
      // A static host finds it in the folder that it is given.
      expect(fs.existsSync(path.join(project.dist, 'client', decodeURI(pathname)))).toBe(true);
    }
  });

  it('has its whole address in a feed', async () => {
    const feed = parseFeed(fs.readFileSync(path.join(project.dist, 'client/rss.xml'), 'utf8'));
    const item = feed.items.find(({ url }) => url?.endsWith(`/posts/${PUBLISHED_SLUG}/`));
    const { document } = parseHTML(`<html><body>${item?.content ?? ''}</body></html>`);
    const [link] = [...document.querySelectorAll('a[href*="/_files/"]')];
    const { origin, pathname } = new URL(link?.getAttribute('href') ?? '');
    expect(origin).toBe('https://coach.example');
    expect((await fetch(site.url + pathname)).headers.get('content-type')).toBe('application/pdf');
    expect(link?.parentElement?.textContent).toContain('the twelve questions (PDF, 1.2 MB).');
  });
});

it('publishes no file that no text leads to', () => {
  const names = fs.readdirSync(path.join(project.dist, 'client/_files'), {
    recursive: true,
    encoding: 'utf8',
  });
  expect(
    names
      .filter((name) => name.includes('.'))
      .map((name) => path.basename(name))
      .sort(),
  ).toEqual(['Größe-100-Zwölf-Fragen.pdf', 'breathing.mp3', 'curlew-checklist.pdf']);
});

it('hands the file of a draft to the signed-in coach and to nobody else', async () => {
  const [link] = linksIn(readPage(`drafts/${DRAFT}/index.html`));
  const address = link?.href ?? '';
  expect(address).toMatch(/^\/drafts\/_files\/[0-9a-f]{36}\/of-the-draft\.pdf$/);
  expect((await fetch(site.url + address, { redirect: 'manual' })).status).toBe(303);
  const shown = await fetch(site.url + address, { headers: { cookie: await signInAsCoach(site) } });
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await fetch(site.url + address.replace('/drafts', ''))).status).toBe(404);
});

it('gives a file that was changed another address', async () => {
  const before = linksIn(readPage(`client/posts/${PUBLISHED_SLUG}/index.html`));
  fs.writeFileSync(path.join(project.folder, 'content/media/curlew-checklist.pdf'), pdf('% mended'));
  await project.build();
  const after = linksIn(readPage(`client/posts/${PUBLISHED_SLUG}/index.html`));
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.href).not.toBe(before[1]?.href);
}, 120_000);
