import { vi } from 'vitest';
import type { openTestSite } from './test-site.ts';

interface Route {
  path: string;
  method: string;
  isMiddleware: boolean;
}

/** A site, and its routes as Hono knows them and as the site asks for them. */
interface SeenSite {
  site: Awaited<ReturnType<typeof openTestSite>>;
  routes: readonly Route[];
}

/** Loads all that a site is made of anew, with an ear at Hono; what other files have loaded stays without one. */
export async function openSeenSite(): Promise<SeenSite> {
  let routes: readonly Route[] = [];
  vi.resetModules();
  vi.doMock(import('hono/dev'), async (importOriginal) => {
    const original = await importOriginal();
    return {
      ...original,
      inspectRoutes: (app) => {
        const inspected = original.inspectRoutes(app);
        routes = inspected;
        return inspected;
      },
    };
  });
  const listening = await import('./test-site.ts');
  vi.doUnmock('hono/dev');
  vi.resetModules();
  const site = await listening.openTestSite();
  // It asks for its routes at the first address that it does not know.
  await site.send('POST', '/nothing/', {});
  return { site, routes };
}
