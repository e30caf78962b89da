import { expect, it } from 'vitest';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import type { MountedEditor } from '../../src/server/write/mount-editor.ts';
import { listGoneAddresses } from '../../src/server/write/gone-addresses.ts';
import { until } from '../until.ts';
import { bareFolder, removeFiles, saveFiles, usePublishedContent } from './published-content.ts';
import { openTestSite, PAGES } from './test-site.ts';

usePublishedContent();

/** Each was there once, and goes in a save of its own: git takes what goes and comes in one for a move. */
async function deleteAll(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const saved = await saveFiles([{ path, text, isNew: true }]);
    expect(saved.kind).toBe('published');
  }
  for (const path of Object.keys(files)) await removeFiles(path);
}

const post = (id: string, more: string) => `---\nid: ${id}\ntitle: ${id}\n${more}---\n\nWords of ${id}.\n`;
const DELETED = {
  'content/posts/told.mdx': post('told', 'publishedAt: 2026-01-02\n'),
  'content/posts/in-a-folder/index.mdx': post('folder', 'publishedAt: 2026-01-03\n'),
  'content/posts/sketch.mdx': post('sketch', 'publishedAt: 2026-01-02\ndraft: true\n'),
  'content/posts/to-come.mdx': post('to-come', 'publishedAt: 2999-01-02\n'),
  'content/pages/offers.mdx': '---\ntitle: Offers\n---\n\nWhat I offer.\n',
  'content/topics/sorrow.yaml': 'name: Sorrow\n',
  'content/people/anna.yaml': 'name: Anna Berg\n',
};

it('knows where readers found what was deleted, and tells of no draft', async () => {
  await deleteAll(DELETED);
  expect(await listGoneAddresses(openContentRepository(bareFolder(), 'main'))).toEqual(
    new Set(['/posts/told/', '/posts/in-a-folder/', '/offers/', '/topics/sorrow/', '/people/anna/']),
  );
});

it('answers 410 there, with the page of what is not found, and 404 where nothing was', async () => {
  const [there = ''] = [...PAGES].filter((path) => path.startsWith('/posts/'));
  const slug = there.split('/')[2] ?? '';
  // The one has its address again, of another text.
  await deleteAll({ ...DELETED, [`content/posts/${slug}.mdx`]: post('again', 'publishedAt: 2026-01-02\n') });
  const editor = {
    repository: openContentRepository(bareFolder(), 'main'),
    fieldFolder: '',
    title: 'A site',
    listWarnings: () => [],
  } as unknown as MountedEditor;
  const { send } = await openTestSite({}, { editor });
  const ask = async (path: string, method = 'GET') => (await send(method, path)).status;
  await until(async () => (await ask('/posts/told/')) === 410);
  expect(await (await send('GET', '/posts/told/')).text()).toBe('Not found');
  expect(await Promise.all(['/posts/told', '/offers/', '/people/anna/'].map((path) => ask(path)))).toEqual([
    410, 410, 410,
  ]);
  expect(await ask('/posts/told/', 'HEAD')).toBe(410);
  expect(
    await Promise.all(['/posts/sketch/', '/posts/to-come/', '/nowhere/'].map((path) => ask(path))),
  ).toEqual([404, 404, 404]);
  expect(await ask(there)).toBe(200);
});

it('takes nothing for gone that was brought back, though nobody sees it yet', async () => {
  await deleteAll(DELETED);
  await saveFiles([{ path: 'content/posts/told.mdx', text: post('told', 'draft: true\n'), isNew: true }]);
  expect(await listGoneAddresses(openContentRepository(bareFolder(), 'main'))).not.toContain('/posts/told/');
});
