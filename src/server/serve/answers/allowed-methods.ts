import type { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import type { Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';

/** What addresses can be asked to do. */
export interface AllowedMethods {
  isAllowed(method: string, path: string): boolean;
  /** "POST", or "GET" and "HEAD"; empty where no route has this address. */
  list(path: string): string[];
}

/**
 * Knows by an application's own routes which methods an address takes, so that no list is kept by
 * hand. Asked only once all routes are there. Handlers of everything ("*") say nothing of an address,
 * nor do those in front of others.
 */
export function knowAllowedMethods(app: Hono): AllowedMethods {
  let router: Router<string> | undefined;
  const match = (path: string) => (router ??= gatherMethods(app)).match('ALL', path)[0];
  return {
    isAllowed: (method, path) =>
      match(path).some(([known]) => known === method || (known === 'GET' && method === 'HEAD')),
    list(path) {
      const methods = new Set(match(path).map(([method]) => method));
      if (methods.has('GET')) methods.add('HEAD');
      return [...methods].sort();
    },
  };
}

/** As Hono itself chooses: the quick router, and the other where that one cannot hold these paths together. */
function gatherMethods(app: Hono): Router<string> {
  const router = new SmartRouter<string>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const { path, method, isMiddleware } of inspectRoutes(app)) {
    if (!isMiddleware && method !== 'ALL' && !/^\/?\*$/.test(path)) router.add('ALL', path, method);
  }
  return router;
}
