import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BLANK_VIEWS, type OwnPagePath } from './blank-views.ts';
import { contentSecurityPolicy } from './answers/security-headers.ts';

/** Sends a page of the engine's own, with what it shows of somebody. */
export type ShowPage = (
  c: Context,
  path: OwnPagePath,
  locals: App.Locals,
  status: ContentfulStatusCode,
  /** Of a page with many addresses the one it is shown at, and whether search engines may list it. */
  at?: { path: string; isListed: boolean },
) => Promise<Response>;

/**
 * The policy of such a page is made of the page as it is without anybody's words in it, once: hashed
 * from what is sent, a script that had got into the page by a reader's text would be allowed by its
 * own hash.
 */
export function createShowPage(draw: (path: string, locals: App.Locals) => Promise<string>): ShowPage {
  const policies = new Map<OwnPagePath, Promise<string>>();
  const getPolicy = (path: OwnPagePath) => {
    const known = policies.get(path);
    if (known) return known;
    const policy = draw(path, BLANK_VIEWS[path]).then(contentSecurityPolicy);
    policies.set(path, policy);
    // A rendering that failed is no reason not to try again.
    policy.catch(() => policies.delete(path));
    return policy;
  };

  return async (c, path, locals, status, at) => {
    const [policy, page] = await Promise.all([getPolicy(path), draw(at?.path ?? path, locals)]);
    c.header('content-security-policy', policy);
    // A coach who looks for her site may find its door; what is behind it, and links, nobody may.
    if (!(at?.isListed ?? locals.moderation?.signIn?.state === 'ask')) c.header('x-robots-tag', 'noindex');
    return c.html(page, status);
  };
}
