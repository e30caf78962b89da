import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillThread } from '../long-thread.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';

const UNLISTED = 'when-you-grow-apart';
const ELSEWHERE = 'making-decisions-together';
const FIRST_PLACE = 'https://magazine.example/2024/deciding/';
const LISTED = 'asking-for-what-you-need';

let copy: SiteCopy;
let site: RunningSite;
beforeAll(async () => {
  copy = copySite();
  const declare = (slug: string, line: string) => {
    const file = `content/posts/${slug}.mdx`;
    copy.write(file, copy.read(file).replace(/^author:/m, `${line}\nauthor:`));
  };
  declare(UNLISTED, 'noindex: true');
  declare(ELSEWHERE, `canonical: ${FIRST_PLACE}`);
  await copy.build();
  site = await startSite({}, copy.dist);
  const file = path.join(site.dataFolder, 'site.db');
  fillThread(file, { threadId: UNLISTED, comments: 60, repliesEvery: 0 });
  fillThread(file, { threadId: LISTED, comments: 60, repliesEvery: 0, from: 60 });
});
afterAll(async () => {
  await site.stop();
  copy.remove();
});

async function headOf(address: string) {
  const response = await fetch(site.url + address);
  const { document } = parseHTML(await response.text());
  return {
    status: response.status,
    isListed:
      document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex' &&
      response.headers.get('x-robots-tag') === null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    hasData: document.querySelector('script[type="application/ld+json"]') !== null,
  };
}

const sitemap = () => fs.readFileSync(path.join(copy.dist, 'client/sitemap-0.xml'), 'utf8');

describe('a post that search engines are asked to leave out', () => {
  it('says so on its page, and on those of its comments', async () => {
    expect(await headOf(`/posts/${UNLISTED}/`)).toMatchObject({
      status: 200,
      isListed: false,
      hasData: false,
    });
    expect(await headOf(`/posts/${UNLISTED}/comments/2/`)).toMatchObject({ status: 200, isListed: false });
    expect(await headOf(`/posts/${LISTED}/`)).toMatchObject({ status: 200, isListed: true, hasData: true });
    expect(await headOf(`/posts/${LISTED}/comments/2/`)).toMatchObject({ status: 200, isListed: true });
  });

  it('is in no sitemap, and in lists and feeds like any other', async () => {
    expect(sitemap()).not.toContain(UNLISTED);
    expect(sitemap()).toContain(LISTED);
    for (const address of ['/posts/', '/rss.xml'])
      expect(await (await fetch(site.url + address)).text()).toContain(`/posts/${UNLISTED}/`);
  });
});

describe('a post that was published elsewhere before', () => {
  it('leads search engines there, and is in no sitemap', async () => {
    expect(await headOf(`/posts/${ELSEWHERE}/`)).toMatchObject({
      status: 200,
      isListed: true,
      canonical: FIRST_PLACE,
    });
    expect(sitemap()).not.toContain(ELSEWHERE);
  });
});
