import http from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ClosingResponse, expectsBody, type Incoming } from './closing-response.ts';
import type { Site } from './site-options.ts';

/** Milliseconds. A coach's old site of 1 GB takes half an hour by 5 Mbit/s; Node's own five minutes would cut it off. */
const LONGEST_REQUEST = 30 * 60 * 1000;

/**
 * A server of this site, listening. Pages that are kept ready are sent without a Request and a
 * Response being made of them, which costs a quarter of the speed (`npm run bench`).
 */
export function listen(site: Site, hostname: string, port: number): Promise<http.Server> {
  const answer = getRequestListener(
    (request, bindings) => {
      const response = site.fetch(request, bindings);
      return expectsBody(bindings.incoming) ? onceArrived(response, bindings.incoming) : response;
    },
    { hostname },
  );
  const options = { ServerResponse: ClosingResponse, requestTimeout: LONGEST_REQUEST };
  const server = http.createServer(options, (incoming, outgoing) => {
    if (!sendReady(site, incoming, outgoing)) void answer(incoming, outgoing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      resolve(server);
    });
  });
}

/**
 * A short body comes with the head and is there a turn later. Whoever refused it without a look would
 * end a connection that has nothing wrong with it.
 */
async function onceArrived(answering: Response | Promise<Response>, incoming: Incoming): Promise<Response> {
  const response = await answering;
  if (!incoming.complete) await new Promise((resolve) => setImmediate(resolve));
  return response;
}

function sendReady(site: Site, incoming: http.IncomingMessage, outgoing: http.ServerResponse): boolean {
  const { method, url = '', headers } = incoming;
  if (method !== 'GET' || headers.cookie !== undefined || headers['if-none-match'] !== undefined)
    return false;
  const ready = site.findReady(url, headers['accept-encoding']);
  if (!ready) return false;
  outgoing.writeHead(200, ready.head);
  outgoing.end(ready.bytes);
  site.noteReady(url, incoming);
  return true;
}
