import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Proofs } from '../brakes/proofs.ts';
import { zodErrorToFault } from '../demand-fields.ts';
import type { Discussion } from '../discussion.ts';
import { Fault } from '../fault.ts';
import { findProvenEmail, type HeldLetters } from '../held-letters.ts';
import { refuseUnknownThread, type Threads } from '../thread.ts';
import { answerFault } from './answer-fault.ts';
import {
  toAddedComment,
  toAnswer,
  toRatingSummary,
  toReaderRecord,
  toReplies,
  toThreadState,
} from './api-answers.ts';
import { routes } from './api-routes.ts';
import { demandJson } from './demand-json.ts';
import { limitBody } from './limit-body.ts';
import type { ReaderActs } from './reader-acts.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import { sameOrigin } from './same-origin.ts';

export interface ApiOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  acts: ReaderActs;
  proofs: Proofs;
  /** Undefined where there are none. */
  letters: HeldLetters | undefined;
  /** Of the site, for what belongs to no thread. */
  language: string;
  /** Where the site lives: "https://example.org". */
  siteOrigin: string;
}

/** The discussion for programs: /api/… */
export function createApi({
  discussion,
  threads,
  readers,
  acts,
  proofs,
  letters,
  language,
  siteOrigin,
}: ApiOptions): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook(result) {
      if (!result.success) throw zodErrorToFault(result.error);
    },
  });
  const getThread = (id: string) => threads.findById(id) ?? refuseUnknownThread();
  const summarize = async (id: string) => toRatingSummary(await discussion.getRating(id));

  api.onError(async (error, c) => answerFault(error, c, await findLanguage(c)));
  api.use(sameOrigin(siteOrigin), limitBody(), demandJson(), async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  api.openapi(routes.getHealth, async (c) => {
    await discussion.ping();
    return c.json({ status: 'ok' as const }, 200);
  });
  api.openapi(routes.getThread, async (c) => {
    const { id } = getThread(c.req.valid('param').id);
    const state = await discussion.getThreadState(id, readers.find(c), c.req.valid('query'));
    return c.json(toThreadState(id, state), 200);
  });
  api.openapi(routes.getReplies, async (c) => {
    const { page } = c.req.valid('query');
    const replies = await discussion.getReplies(c.req.valid('param').id, readers.find(c), page);
    if (!replies || !threads.findById(replies.threadId))
      throw new Fault('not-found', ({ words }) => words.faults.noComment);
    return c.json(toReplies(replies), 200);
  });
  api.openapi(routes.putRating, async (c) => {
    const thread = getThread(c.req.valid('param').id);
    await acts.rate(c, thread, c.req.valid('json').stars);
    return c.json(await summarize(thread.id), 200);
  });
  api.openapi(routes.deleteRating, async (c) => {
    const thread = getThread(c.req.valid('param').id);
    await acts.withdrawRating(c, thread);
    return c.json(await summarize(thread.id), 200);
  });
  api.openapi(routes.postComment, async (c) => {
    const thread = getThread(c.req.valid('param').id);
    const fields = c.req.valid('json');
    const added = await acts.comment(c, thread, fields, c.req.valid('header')['idempotency-key']);
    return c.json(toAddedComment(added, fields), 201);
  });
  api.openapi(routes.patchComment, async (c) => {
    const edited = await acts.edit(c, c.req.valid('param').id, c.req.valid('json').text);
    return c.json(toAnswer(edited), 200);
  });
  api.openapi(routes.deleteComment, async (c) => {
    await acts.remove(c, c.req.valid('param').id);
    return c.body(null, 204);
  });
  api.openapi(routes.reportComment, async (c) => {
    await acts.report(c, c.req.valid('param').id);
    return c.body(null, 204);
  });
  api.openapi(routes.getReader, async (c) => {
    const reader = readers.find(c);
    const record = reader === undefined ? undefined : await discussion.readReader(reader);
    const email = findProvenEmail(record);
    const held = email === undefined ? undefined : await letters?.read(email);
    return c.json(toReaderRecord(record, held), 200);
  });
  api.openapi(routes.deleteReader, async (c) => {
    await acts.erase(c, { hasLettersToo: true });
    return c.body(null, 204);
  });
  api.openapi(routes.getChallenge, async (c) => c.json(await proofs.challenge(), 200));
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Common Ground: the discussion', version: '1' },
    servers: [{ url: `${siteOrigin}/api` }],
  });
  return api;

  /** That of the thread that is asked about. */
  async function findLanguage(c: Context): Promise<string> {
    const [, kind, id = ''] = /\/(threads|comments)\/([^/]+)/.exec(c.req.path) ?? [];
    if (kind === 'threads') return threads.findById(id)?.language ?? language;
    if (kind === undefined) return language;
    try {
      const place = await discussion.findPlace(id, readers.find(c));
      return (place && threads.findById(place.threadId)?.language) ?? language;
    } catch (fault) {
      // The store may be what went wrong.
      console.error(fault);
      return language;
    }
  }
}
