import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openServices } from '../../src/server/settings/services.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { becomeKnown, tell } from '../known-reader.ts';
import { fillThread } from '../long-thread.ts';
import { addPictures, DRAFT } from '../pictured-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { addUnpublished, copySite, DRAFT_WORD, FUTURE_WORD, type SiteCopy } from '../site-copy.ts';
import { DIST } from '../fixture-site.ts';

export const ARTICLE = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';
/** Two pages of them, and the first has more replies than the page of a thread shows. */
const COMMENTS = 130;
const OTHER_THREAD = 'when-you-grow-apart';
/** Words with all that a comment may have in it. */
export const MARKED = '**Yes**, and [this](https://example.org/):\n\n- one\n- two\n\n> three & four';

export interface Visit {
  path: string;
  /** By nobody the server knows, or by a reader who wrote and is signed in as the coach. */
  as: 'stranger' | 'known';
}

export interface FilledSite {
  url: () => string;
  /** Every page there is: those that are built, and those that are made on demand. */
  visits: () => Visit[];
  /** What the known one's browser sends along. */
  cookie: () => string;
  /** The text of a page. */
  read: (visit: Visit) => Promise<string>;
}

interface Filled {
  site: RunningSite;
  project?: SiteCopy | undefined;
  visits: Visit[];
  cookie: string;
}

/**
 * The real server for the tests of a file, on which every kind of page has something to show: a thread of two pages,
 * what waits for the coach, what a reader wrote and rated.
 *
 * @param hasDrafts whether it has drafts and pictures too, for which a site is built
 */
export function useFilledSite({ hasDrafts = false } = {}): FilledSite {
  let filled: Filled;
  beforeAll(async () => {
    filled = await openFilled(hasDrafts);
  });
  afterAll(async () => {
    await filled.site.stop();
    filled.project?.remove();
  });
  return {
    url: () => filled.site.url,
    visits: () => filled.visits,
    cookie: () => filled.cookie,
    async read({ path: address, as }) {
      const headers = as === 'known' ? { cookie: filled.cookie } : undefined;
      const answer = await fetch(filled.site.url + address, { ...(headers && { headers }) });
      return answer.text();
    },
  };
}

async function openFilled(hasDrafts: boolean): Promise<Filled> {
  const project = hasDrafts ? copySite() : undefined;
  if (project) {
    addUnpublished(project);
    await addPictures(project);
    await project.build();
  }
  const site = await startSite({ RATE_LIMITS: 'off' }, project?.dist);
  const replies = fillThread(path.join(site.dataFolder, 'site.db'), {
    threadId: THREAD,
    comments: COMMENTS,
    repliesEvery: 2,
  });
  const cookie = await becomeKnown(site, THREAD);
  await addOthers(site);
  const built = fs
    .readdirSync(path.join(project?.dist ?? DIST, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
  const strangers = [
    ...built.sort(),
    `${ARTICLE}comments/2/`,
    `${ARTICLE}comments/1/?sort=newest`,
    `${ARTICLE}comments/${replies[0] ?? ''}/replies/`,
    `${ARTICLE}comments/${replies[0] ?? ''}/reply/`,
    `${ARTICLE}comments/${replies[0] ?? ''}/report/`,
    `${ARTICLE}message/`,
    '/you/',
    '/moderate/sign-in/',
    '/notices/end/?token=none',
  ];
  const known = [
    ARTICLE,
    '/you/',
    '/moderate/',
    '/moderate/?show=all',
    '/moderate/?show=messages',
    '/moderate/log/',
    '/moderate/sessions/',
    '/drafts/',
    ...(project ? [DRAFT_WORD, FUTURE_WORD, DRAFT].map((slug) => `/drafts/${slug}/`) : []),
  ];
  const visits: Visit[] = [
    ...strangers.map((address): Visit => ({ path: address, as: 'stranger' })),
    ...known.map((address): Visit => ({ path: address, as: 'known' })),
  ];
  return { site, project, visits, cookie };
}

/** What others wrote elsewhere: one comment with all that it may have in it, and one that waits. */
async function addOthers({ url, dataFolder }: RunningSite): Promise<void> {
  const marked = await tell(url, OTHER_THREAD, { name: 'Ada & <Ben>', text: MARKED });
  const { discussion, close } = await openServices(readSettings({ DATA_DIR: dataFolder }));
  await discussion.moderation.approve([((await marked.json()) as { id: string }).id]);
  await close();
  await tell(url, OTHER_THREAD, { name: 'Ada', text: 'One more.\n\nIt waits.' });
}
