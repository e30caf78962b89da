import type { MiddlewareHandler } from 'hono';
import { Fault } from '../fault.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const FORM_TYPES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Refuses acts that another site's page started. Browsers say where a request comes from
 * (`Sec-Fetch-Site`, `Origin`); a form must say so, since a foreign page can send one without
 * asking. JSON without either is a program, and a foreign page cannot send JSON: its browser asks
 * first, and no answer of ours grants it.
 *
 * @throws {Fault} `cross-origin`
 */
export function sameOrigin(siteOrigin: string): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE_METHODS.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const isForm = FORM_TYPES.test(c.req.header('content-type') ?? '');
      if (!isFromHere({ site, origin, here: [siteOrigin, new URL(c.req.url).origin], isForm })) {
        throw new Fault('cross-origin', ({ words }) => words.faults.crossOrigin);
      }
    }
    await next();
  };
}

interface Signs {
  site: string | undefined;
  origin: string | undefined;
  here: string[];
  isForm: boolean;
}

function isFromHere({ site, origin, here, isForm }: Signs): boolean {
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return here.includes(origin);
  return !isForm;
}
