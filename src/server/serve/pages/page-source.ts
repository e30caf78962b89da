import type { Context } from 'hono';
import type { ReaderId } from '../../../discussion/reader-token.ts';
import type { Content } from './composer.ts';
import type { Hole } from './holes.ts';

/** What goes into a hole, for this reader or for nobody in particular. */
export type FillHole = (hole: Hole, reader?: ReaderId) => Promise<string>;

/** Sends whole pages, with their holes filled. */
export interface PageSource {
  /** The page or file that the request asks for. */
  send(c: Context, reader: ReaderId | undefined): Response | Promise<Response>;
  /** What a reader without a cookie gets at this address, where it is kept ready to send. */
  findReady?(urlPath: string, acceptEncoding: string | undefined): Content | undefined;
  sendNotFound(c: Context): Response | Promise<Response>;
  /** A thread changed: what was kept with it is stale. */
  forgetThread(threadId: string): void;
}
