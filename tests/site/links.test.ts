import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { fileToPath, readListedPages } from './built-site.ts';

let site: RunningSite;
let links: Awaited<ReturnType<LinkChecker['check']>>['links'];

/** From the home page on, everything that a reader can come to by links. */
beforeAll(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
  const checked = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    checkFragments: true,
    // Other hosts, mail and the canonical address of a site that is not on the net yet.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site.url)),
  });
  links = checked.links;
});
afterAll(() => site.stop());

it('has no link of its own that leads nowhere, and no anchor that is not there', () => {
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => `${url} from ${parent} (${status})`)).toEqual([]);
});

it('has links to follow', () => {
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(40);
});

it('leads to every page that search engines may list', () => {
  const reached = new Set(links.map(({ url }) => new URL(url).pathname));
  const orphans = readListedPages().filter(({ file }) => !reached.has(fileToPath(file)));
  expect(orphans.map(({ file }) => file)).toEqual([]);
});
