import type { Context } from 'hono';
import type { RefusedStatus } from '../discussion/http/forms.ts';
import type { ReaderId } from '../discussion/reader-token.ts';
import type { Content } from './composer.ts';
import type { Hole } from './holes.ts';

/** What goes into a hole, for this reader or for nobody in particular. */
export type FillHole = (hole: Hole, reader?: ReaderId) => Promise<string>;

/** Sends whole pages, with their holes filled. */
export interface PageSource {
  /** The page or file that the request asks for. */
  send(c: Context, reader: ReaderId | undefined): Response | Promise<Response>;
  /** What a reader without a cookie gets at this address, where it is kept ready to send. */
  findKept?(urlPath: string, acceptEncoding: string | undefined): Content | undefined;
  /** A page with this in its discussion hole. */
  sendFilled(c: Context, urlPath: string, discussion: string, status: RefusedStatus): Promise<Response>;
  sendNotFound(c: Context): Response | Promise<Response>;
  /** A thread changed: what was kept with it is stale. */
  forgetThread(threadId: string): void;
}
