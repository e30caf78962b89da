import type { Context } from 'hono';
import { hashForEtag, isKnownEtag } from './known-etag.ts';

/** Sends a text that was made for the question; whoever has it already is told so. */
export function sendText(c: Context, text: string, headers: Record<string, string>): Response {
  // Weak: the bytes differ with the encoding.
  const etag = `W/"${hashForEtag(text)}"`;
  const all = { ...headers, etag, 'cache-control': 'no-cache' };
  if (isKnownEtag(c.req.header('if-none-match'), etag))
    return new Response(null, { status: 304, headers: all });
  return new Response(text, { headers: all });
}
