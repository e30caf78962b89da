import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLiveSite } from '../../src/server/serve/live-site.ts';
import type { Site } from '../../src/server/serve/site-options.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Releases that answer with their own name; "look" is what time would do. */
async function openTestSite({ broken = [] as string[] } = {}) {
  let live = 'first';
  let look: () => void = () => undefined;
  const closed: string[] = [];
  const open = (folder: string): Promise<Site> =>
    broken.includes(folder)
      ? Promise.reject(new Error('half a release'))
      : Promise.resolve({
          findReady: () => undefined,
          noteReady: () => undefined,
          fetch: (request) => {
            const { pathname } = new URL(request.url);
            const isMissing = pathname.startsWith('/_astro/') && !pathname.includes(folder);
            return new Response(isMissing ? 'nothing' : `${folder} ${pathname}`, {
              status: isMissing ? 404 : 200,
            });
          },
          close: () => {
            closed.push(folder);
          },
        });
  const site = await openLiveSite({
    findFolder: () => live,
    open,
    repeat: (act) => {
      look = act;
      return () => undefined;
    },
  });
  return {
    site,
    closed,
    /** A release is live, and nobody has looked yet. */
    switchTo: (name: string) => {
      live = name;
    },
    get: async (path: string) => (await site.fetch(new Request(`http://site.test${path}`))).text(),
    publish: async (name: string) => {
      live = name;
      look();
      // Opening takes a few turns of the microtask queue and no time.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('openLiveSite', () => {
  it('serves the release that is live, and the next one once it is', async () => {
    const { get, publish } = await openTestSite();
    expect(await get('/')).toBe('first /');
    await publish('second');
    expect(await get('/')).toBe('second /');
  });

  it('serves what is live by the time that it has caught up, though nobody has looked yet', async () => {
    const { get, switchTo, site } = await openTestSite();
    switchTo('second');
    await site.catchUp();
    expect(await get('/')).toBe('second /');
    await site.catchUp();
    expect(await get('/')).toBe('second /');
  });

  it('still finds what a page of the release before names', async () => {
    const { get, publish } = await openTestSite();
    await publish('second');
    expect(await get('/_astro/first.css')).toBe('first /_astro/first.css');
    expect(await get('/_astro/second.css')).toBe('second /_astro/second.css');
    expect(await get('/_astro/never.css')).toBe('nothing');
  });

  it('goes on with the release before where one does not open', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { get, publish } = await openTestSite({ broken: ['second'] });
    await publish('second');
    expect(await get('/')).toBe('first /');
    expect(log).toHaveBeenCalledOnce();
    await publish('third');
    expect(await get('/')).toBe('third /');
  });

  it('lets go of releases that nobody can have a page of any more', async () => {
    const { publish, closed, site } = await openTestSite();
    for (const name of ['second', 'third', 'fourth']) await publish(name);
    expect(closed).toEqual(['first']);
    site.close();
    expect(closed.sort()).toEqual(['first', 'fourth', 'second', 'third']);
  });
});
