import { vi } from 'vitest';

interface Route {
  path: string;
  method: string;
  isMiddleware: boolean;
}

const seen = vi.hoisted(() => ({ routes: [] as Route[] }));
vi.mock(import('hono/dev'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    inspectRoutes: (app) => {
      const routes = original.inspectRoutes(app);
      seen.routes = routes;
      return routes;
    },
  };
});

/** The routes of the site that was opened last, as Hono knows them and as the site asks for them. To be imported first. */
export function listRoutes(): readonly Route[] {
  return seen.routes;
}
