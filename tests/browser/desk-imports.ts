import type { Page } from 'playwright-core';
import type { EntryReport } from '../../src/import/report.ts';
import {
  importFolders,
  NOTHING_YET,
  writeState,
  type ImportState,
} from '../../src/server/moving-in/import-state.ts';
import { saveReport } from '../../src/server/moving-in/saved-report.ts';
import type { WritingSite } from './writing-site.ts';

const ID = '2026-11-29-desk';
export const IMPORT_REPORT = `/write/import/${ID}/`;

const ENTRY: EntryReport = {
  sourceId: 'wordpress:1@old.example',
  kind: 'post',
  title: 'A sketch that came along',
  outcome: 'written',
  state: 'published',
  file: 'posts/sketch.mdx',
  oldAddresses: ['/2019/04/a-sketch/'],
  notes: [{ kind: 'heading-made', found: 'What we said' }],
  pictures: 1,
  missing: [{ source: 'https://old.example/lost.jpg', why: { code: 'answered', found: '404' } }],
  stories: [],
  faults: [
    { kind: 'field-invalid', severity: 'error', line: 2, words: 'title: expected at most 90 characters' },
  ],
  comments: 2,
};
/** Two drafts of the site stand for what came, and a text that did not. */
const ENTRIES: readonly EntryReport[] = [
  ENTRY,
  {
    ...ENTRY,
    sourceId: 'wordpress:2@old.example',
    title: 'Half of a text',
    file: 'posts/half.mdx',
    comments: 0,
  },
  {
    ...ENTRY,
    sourceId: 'wordpress:3@old.example',
    title: 'A text without words',
    outcome: 'failed',
    why: 'there is no text in it',
  },
];

/** A page of an import at one of its steps, as the server finds it on its disk. */
export const openImport =
  (phase: ImportState['phase']) =>
  async (page: Page, address: string, site: WritingSite): Promise<void> => {
    const folders = importFolders(site.dataFolder());
    writeState(folders, {
      id: ID,
      source: 'old.xml and 2 more',
      phase,
      progress: { ...NOTHING_YET, all: 80, done: 12 },
      coming: { texts: 80, there: 3, changed: 1, pictures: 300, comments: 41 },
      categories: [
        { name: 'Boundaries & rest', posts: 31 },
        { name: 'Couples', posts: 1 },
      ],
      topics: {},
      newTopics: [],
      ...(phase === 'failed' && {
        failure: { code: 'source-unknown', words: 'Nothing in it is known.', hint: 'Known are: …' },
      }),
    });
    saveReport(folders, {
      id: ID,
      source: 'old.xml',
      platform: 'wordpress',
      title: 'Old blog',
      isDryRun: false,
      at: '2026-11-29T10:00:00Z',
      entries: [...ENTRIES],
      unread: [{ what: { code: 'file', found: 'subscribers.csv' }, why: { code: 'people' } }],
      unmapped: [],
      comments: [],
    });
    await page.goto(address);
    // The next page finds none under way.
    writeState(folders, {
      id: ID,
      source: '',
      phase: 'done',
      progress: NOTHING_YET,
      categories: [],
      topics: {},
      newTopics: [],
    });
  };
