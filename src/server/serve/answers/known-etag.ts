import { createHash } from 'node:crypto';

/** What an etag says of these bytes: 132 bits of their hash. */
export function hashForEtag(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

/** Whether a client has what this ETag names: weak comparison, as RFC 9110 section 13.1.2 asks for GET. */
export function isKnownEtag(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  return ifNoneMatch.split(',').some((each) => withoutWeakness(each.trim()) === withoutWeakness(etag));
}

function withoutWeakness(etag: string): string {
  return etag.replace(/^W\//, '');
}
