import type { Context } from 'hono';
import * as z from 'zod';

/** What @hono/node-server hands over with each request. */
const bindingsSchema = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
});

/** The address at the other end of the connection; undefined where there is no connection. */
export function findPeer(c: Context): string | undefined {
  const bindings = bindingsSchema.safeParse(c.env);
  return bindings.success ? bindings.data.incoming.socket.remoteAddress : undefined;
}
