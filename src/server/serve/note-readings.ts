import type { Context } from 'hono';
import type { OwnerCookie } from '../../discussion/http/owner-cookie.ts';
import { findPeer } from '../../discussion/http/peer.ts';
import type { Site, SiteOptions } from './site-options.ts';

/** Counts the pages that readers open, where the site counts them. */
export interface NoteReadings {
  /** Gives the same answer back. */
  note: (c: Context, page: Response) => Response;
  /** A page that was kept ready, and is sent. */
  noteReady: Site['noteReady'];
}

export function createNoteReadings(
  { numbers, threads }: Pick<SiteOptions, 'numbers' | 'threads'>,
  ownerCookie: OwnerCookie,
): NoteReadings {
  const findPostId = (urlPath: string) => {
    const [, slug] = /^\/posts\/([^/]+)\/$/.exec(urlPath) ?? [];
    return slug === undefined ? undefined : threads.findBySlug(slug)?.id;
  };
  return {
    note(c, page) {
      if (!numbers || c.req.method !== 'GET' || !(page.status === 200 || page.status === 304)) return page;
      if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
      // The coach herself, and a browser that was hers.
      if (ownerCookie.findToken(c) !== undefined) return page;
      const header = (name: string) => c.req.header(name);
      numbers.readings.note({ postId: findPostId(c.req.path), peer: findPeer(c), header });
      return page;
    },
    noteReady(urlPath, { headers, socket }) {
      if (!numbers || !urlPath.endsWith('/')) return;
      const header = (name: string) => String(headers[name] ?? '') || undefined;
      numbers.readings.note({ postId: findPostId(urlPath), peer: socket.remoteAddress, header });
    },
  };
}
