import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import {
  challengeSchema,
  commentAnswerSchema,
  commentRequestSchema,
  editRequestSchema,
  faultSchema,
  healthSchema,
  idempotencySchema,
  ratingRequestSchema,
  ratingSummarySchema,
  pageQuerySchema,
  readerRecordSchema,
  repliesSchema,
  threadQuerySchema,
  threadStateSchema,
} from './api-schemas.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const body = <Schema extends z.ZodType>(schema: Schema) => ({ content: json(schema), required: true });
const fault = (description: string) => ({ description, content: json(faultSchema) });
const threadId = z.object({ id: z.string().meta({ description: 'The post’s `id`.' }) });
const commentId = z.object({ id: z.string() });

const REFUSED = {
  400: fault('Not readable as JSON: `malformed-request`.'),
  403: fault('From another site: `cross-origin`.'),
  413: fault('More than 64 KiB: `too-large`.'),
  415: fault('Not JSON: `unsupported-type`.'),
  422: fault('Fields at fault, each with a sentence: `invalid-fields`.'),
  429: fault('Too much at once: `too-many`, with `Retry-After`.'),
};
const BANNED = { 403: fault('From another site, `cross-origin`; from a banned reader, `reader-banned`.') };
const NO_THREAD = { 404: fault('No published post has this id: `thread-unknown`.') };

/** Every call of the API, as /api/openapi.json describes it and as the server checks it. */
export const routes = {
  getThread: createRoute({
    method: 'get',
    path: '/threads/{id}',
    summary: 'A post’s ratings and comments',
    request: { params: threadId, query: threadQuerySchema },
    responses: {
      200: { description: 'A page of it, as this reader sees it.', content: json(threadStateSchema) },
      ...NO_THREAD,
      422: REFUSED[422],
    },
  }),
  getReplies: createRoute({
    method: 'get',
    path: '/comments/{id}/replies',
    summary: 'All replies to a comment, fifty at a time',
    request: { params: commentId, query: pageQuerySchema },
    responses: {
      200: { description: 'As this reader sees them.', content: json(repliesSchema) },
      404: fault('No such comment, or none that others reply to: `not-found`.'),
      422: REFUSED[422],
    },
  }),
  putRating: createRoute({
    method: 'put',
    path: '/threads/{id}/rating',
    summary: 'Set this reader’s rating',
    request: { params: threadId, body: body(ratingRequestSchema) },
    responses: {
      200: { description: 'The new summary.', content: json(ratingSummarySchema) },
      ...NO_THREAD,
      ...REFUSED,
      ...BANNED,
    },
  }),
  deleteRating: createRoute({
    method: 'delete',
    path: '/threads/{id}/rating',
    summary: 'Withdraw this reader’s rating',
    request: { params: threadId },
    responses: {
      200: { description: 'The new summary.', content: json(ratingSummarySchema) },
      ...NO_THREAD,
      403: REFUSED[403],
    },
  }),
  postComment: createRoute({
    method: 'post',
    path: '/threads/{id}/comments',
    summary: 'Comment, reply, or write to the coach in private',
    request: { params: threadId, headers: idempotencySchema, body: body(commentRequestSchema) },
    responses: {
      201: { description: 'Taken, or taken before.', content: json(commentAnswerSchema) },
      ...REFUSED,
      403: fault(
        'From another site, `cross-origin`; from a banned reader, `reader-banned`; where the coach has closed the comments, `comments-closed`.',
      ),
      404: fault('No such post, `thread-unknown`; or no such comment to reply to, `not-found`.'),
      422: fault(
        'Fields at fault, `invalid-fields`; a proof that is forged, edited, foreign, hasty, expired or used, `proof-refused`; a key that came with another comment, `key-reused`.',
      ),
    },
  }),
  patchComment: createRoute({
    method: 'patch',
    path: '/comments/{id}',
    summary: 'Correct one’s own comment, for 15 minutes',
    request: { params: commentId, body: body(editRequestSchema) },
    responses: {
      200: { description: 'As it is now.', content: json(commentAnswerSchema) },
      ...REFUSED,
      403: fault(
        'From another site, `cross-origin`; from a banned reader, `reader-banned`; or somebody else’s, `not-yours`.',
      ),
      404: fault('No such comment: `not-found`.'),
      409: fault('More than 15 minutes old: `too-late-to-edit`.'),
    },
  }),
  deleteComment: createRoute({
    method: 'delete',
    path: '/comments/{id}',
    summary: 'Take one’s own comment back',
    request: { params: commentId },
    responses: {
      204: { description: 'Gone.' },
      403: fault('From another site, `cross-origin`; or somebody else’s, `not-yours`.'),
      404: fault('No such comment: `not-found`.'),
    },
  }),
  reportComment: createRoute({
    method: 'post',
    path: '/comments/{id}/report',
    summary: 'Ask the coach to look at a comment',
    request: { params: commentId },
    responses: {
      204: { description: 'Reported, or reported before.' },
      ...REFUSED,
      ...BANNED,
      404: fault('No such published comment of a reader: `not-found`.'),
    },
  }),
  getReader: createRoute({
    method: 'get',
    path: '/reader',
    summary: 'Everything held about this reader',
    responses: { 200: { description: 'All of it.', content: json(readerRecordSchema) } },
  }),
  deleteReader: createRoute({
    method: 'delete',
    path: '/reader',
    summary: 'Erase this reader',
    responses: {
      204: { description: 'Nothing is left, the cookie included.' },
      403: REFUSED[403],
      429: REFUSED[429],
    },
  }),
  getChallenge: createRoute({
    method: 'get',
    path: '/challenge',
    summary: 'A proof-of-work challenge for one comment',
    responses: { 200: { description: 'In altcha-lib’s form.', content: json(challengeSchema) } },
  }),
  getHealth: createRoute({
    method: 'get',
    path: '/health',
    summary: 'Whether the store answers',
    responses: { 200: { description: 'It does.', content: json(healthSchema) } },
  }),
};
