import { v5 as nameToUuid } from 'uuid';

/** What of a site has a name that outlasts its address. */
export type Named = 'post' | 'thread' | 'comment';

/**
 * A name for a thing of this site that stays the same whatever becomes of its address: a `urn:uuid:` (RFC 9562, 5.5)
 * of the site's host, its kind and its id. Programs that follow feeds tell by it what they have shown already. Two
 * sites that have an id in common, as two that began with the same posts, give it two names.
 */
export function toPermanentId({ hostname }: URL, kind: Named, id: string): string {
  return `urn:uuid:${nameToUuid(`${kind}/${id}`, nameToUuid(hostname, nameToUuid.DNS))}`;
}
