import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { makeEntry } from '../../src/import/sources/entry.ts';
import { importComments } from '../../src/server/moving-in/import-comments.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const THREAD = 'codependency-vs-interdependence';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
});
afterAll(() => site.stop());

const page = async () => (await fetch(`${site.url}/posts/${THREAD}/`)).text();

it('comments and ratings that were imported beside a running server stand under their post, told apart', async () => {
  expect(await page()).not.toContain('At my former site');
  const entry = makeEntry({
    sourceId: 'wordpress:12@old.example',
    kind: 'post',
    state: 'published',
    title: 'Codependency',
    body: { html: '' },
    comments: [
      {
        sourceId: 'c1',
        name: 'Ann of old',
        at: '2019-05-01T10:00:00Z',
        text: 'Written long ago.',
        state: 'approved',
      },
      {
        sourceId: 'c2',
        parentId: 'c1',
        name: 'Bo of old',
        at: '2019-05-02T10:00:00Z',
        text: 'Answered then.',
        state: 'approved',
      },
      { sourceId: 'c3', name: 'Spam', at: '2019-05-02T10:00:00Z', text: 'Buy this.', state: 'rejected' },
    ],
    ratings: { average: 4.56, count: 12 },
  });
  const store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  await importComments({ entries: [entry] }, () => ({ thread: THREAD }), store, 'Someone');
  await store.close();
  await expect.poll(page, { timeout: 5000 }).toContain('Written long ago.');
  const shown = (await page()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(shown).toContain('At my former site: 4.6 out of 5 from 12 ratings');
  expect(shown).toContain('No ratings yet');
  expect(shown).toMatch(/Ann of old.*1 May 2019.*Written long ago\..*Bo of old.*Answered then\./);
  expect(shown).not.toContain('Buy this.');
});
