import type { MiddlewareHandler } from 'hono';
import { Fault } from '../fault.ts';

const WITH_BODY = new Set(['PATCH', 'POST', 'PUT']);

/**
 * Refuses a body that is no JSON, before anybody looks at its fields.
 *
 * @throws {Fault} `unsupported-type`, `malformed-request`
 */
export function demandJson(): MiddlewareHandler {
  return async (c, next) => {
    if (WITH_BODY.has(c.req.method)) {
      if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
        throw new Fault('unsupported-type', ({ words }) => words.faults.notJson);
      }
      try {
        // Kept by the request, so that it is not parsed twice.
        await c.req.json();
      } catch {
        throw new Fault('malformed-request', ({ words }) => words.faults.unreadableJson);
      }
    }
    await next();
  };
}
