import { Hono } from 'hono';
import * as z from 'zod';
import type { Discussion } from '../discussion.ts';
import { Fault } from '../fault.ts';
import { starsSchema } from '../rating.ts';
import { refuseUnknownThread, type Threads } from '../thread.ts';
import { answerFault } from './answer-fault.ts';
import { limitBody } from './limit-body.ts';
import { readJson } from './read-body.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import { sameOrigin } from './same-origin.ts';

export interface ApiOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  /** Where the site lives: "https://example.org". */
  siteOrigin: string;
}

const ratingSchema = z.strictObject({ stars: starsSchema });

/** The discussion for programs: /api/… */
export function createApi({ discussion, threads, readers, siteOrigin }: ApiOptions): Hono {
  const api = new Hono();
  api.onError(answerFault);
  api.notFound(() => {
    throw new Fault('not-found', 'There is no such call. See /api/openapi.json.');
  });
  api.use(sameOrigin(siteOrigin), limitBody(), async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  api.get('/health', async (c) => {
    await discussion.ping();
    return c.json({ status: 'ok' });
  });

  api.get('/threads/:id', async (c) => {
    const thread = threads.findById(c.req.param('id')) ?? refuseUnknownThread();
    const state = await discussion.getThreadState(thread.id, readers.find(c));
    return c.json({ id: thread.id, ...state, comments: [] });
  });

  api.put('/threads/:id/rating', async (c) => {
    const thread = threads.findById(c.req.param('id')) ?? refuseUnknownThread();
    const { stars } = await readJson(c, ratingSchema);
    await discussion.rate(thread.id, readers.get(c), stars);
    return c.json((await discussion.getThreadState(thread.id)).rating);
  });

  api.delete('/threads/:id/rating', async (c) => {
    const thread = threads.findById(c.req.param('id')) ?? refuseUnknownThread();
    const reader = readers.find(c);
    // Who holds no token has no rating to withdraw, and needs no cookie to be told so.
    if (reader) await discussion.withdrawRating(thread.id, reader);
    return c.json((await discussion.getThreadState(thread.id)).rating);
  });

  return api;
}
