import type { MiddlewareHandler } from 'hono';
import { chooseEncoding } from './choose-encoding.ts';
import { compress } from './compress.ts';

const WORDS = /^(?:text\/|application\/(?:json|atom\+xml|problem\+json))/;

/** Below it, a compressed answer is hardly smaller, and takes as many packets. */
const LEAST_BYTES = 1000;

/** Compresses what is made for one answer; built pages come compressed. */
export function compressAnswers(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { res } = c;
    if (!WORDS.test(res.headers.get('content-type') ?? '') || res.headers.has('content-encoding')) return;
    res.headers.append('vary', 'Accept-Encoding');
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    if (encoding === 'identity' || c.req.method === 'HEAD' || res.body === null) return;
    const bytes = Buffer.from(await res.arrayBuffer());
    const isSmall = bytes.byteLength < LEAST_BYTES;
    const headers = new Headers(res.headers);
    headers.delete('content-length');
    if (!isSmall) headers.set('content-encoding', encoding);
    c.res = undefined;
    c.res = new Response(new Uint8Array(isSmall ? bytes : await compress(bytes, encoding)), {
      status: res.status,
      headers,
    });
  };
}
