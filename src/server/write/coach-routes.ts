import { Hono, type Context } from 'hono';
import { Fault } from '../../discussion/fault.ts';
import type { AskToSignIn } from '../../discussion/http/ask-to-sign-in.ts';
import { limitBody } from '../../discussion/http/limit-body.ts';
import { sameOrigin } from '../../discussion/http/same-origin.ts';

export interface CoachRoutesOptions {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  askToSignIn: AskToSignIn;
  siteOrigin: string;
}

/**
 * Routes of a page below the form: for the coach alone, from this site alone, and kept by no cache.
 *
 * @param paths those that are held so, where others lie beside them
 */
export function openCoachRoutes(
  { isOwner, askToSignIn, siteOrigin }: CoachRoutesOptions,
  paths: readonly string[] = ['*'],
): Hono {
  const routes = new Hono();
  routes.onError((error, c) => {
    if (!(error instanceof Fault)) throw error;
    return c.text(error.message, error.status);
  });
  for (const path of paths) {
    routes.use(path, sameOrigin(siteOrigin), limitBody(), async (c, next) => {
      c.header('cache-control', 'no-store');
      if (!(await isOwner(c))) return askToSignIn(c);
      return next();
    });
  }
  return routes;
}
