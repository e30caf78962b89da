import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { voiceOf } from '../../words/voice.ts';
import { demandFields } from '../demand-fields.ts';
import type { Discussion } from '../discussion.ts';
import { Fault, type FieldFaults } from '../fault.ts';
import type { Moderated } from '../moderation.ts';
import type { ActionLinks } from '../owner/action-links.ts';
import type { DeskView } from '../owner/desk-view.ts';
import type { ByMailView } from '../owner/moderation-view.ts';
import type { Threads } from '../thread.ts';
import type { AskToSignIn } from './ask-to-sign-in.ts';
import { limitBody } from './limit-body.ts';
import { createOwnerRoutes, type OwnerRoutesOptions } from './owner.ts';
import { queueQuerySchema, seenOf, viewDone, viewItem, viewLog, viewQueue } from './moderate-queue.ts';
import { readForm } from './read-body.ts';
import { sameOrigin } from './same-origin.ts';

export interface ModerateOptions extends OwnerRoutesOptions {
  discussion: Discussion;
  threads: Threads;
  links: ActionLinks;
  /** What the desk shows above the queue. */
  viewDesk: () => Promise<DeskView>;
  /** The name under which the coach answers. */
  ownerName: string;
  askToSignIn: AskToSignIn;
}

const idSchema = z.string().regex(/^[\w-]{1,40}$/, 'expected the id of a comment');
const actsSchema = z.object({
  act: z.enum(['approve', 'keep', 'reject', 'spam', 'ban', 'delete']),
  /** "<id>.<seen>" of each comment that is meant. */
  item: z.array(z.string().regex(/^[\w-]{1,40}\.[0-9a-z]{1,11}$/)).max(100),
});
const replySchema = z.object({
  id: idSchema,
  text: z.string(),
  seen: z.string().default(''),
  replyId: idSchema.optional(),
});
const ratingsSchema = z.object({ thread: z.string(), verdict: z.enum(['count', 'discard']) });

/** /moderate/ for the coach: plain HTML forms, each answered by a redirect to where she was. */
export function createModerate(options: ModerateOptions): Hono {
  const { discussion, threads, cookie, siteUrl, ownerName, language, viewDesk, askToSignIn, show } = options;
  const { moderation } = discussion;
  const routes = new Hono();
  routes.onError((error, c) => {
    if (!(error instanceof Fault)) throw error;
    if (error.retryAfter !== undefined) c.header('retry-after', String(error.retryAfter));
    return c.text(error.tell(language).message, error.status);
  });
  routes.use('/moderate/*', sameOrigin(siteUrl.origin), limitBody(), async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  routes.route('/', createOwnerRoutes(options));
  routes.route('/', createByMail(options));

  routes.use('/moderate/*', async (c: Context, next) => {
    if (!(await cookie.findSession(c))) return askToSignIn(c);
    return next();
  });
  const canMail = options.mail !== undefined;
  const view = (c: Context) =>
    viewQueue(moderation, threads, demandFields(queueQuerySchema, c.req.query()), { canMail, language });

  // The desk is at the plain address; whoever looks for something, or has just done it, sees the queue alone.
  routes.get('/moderate/', async (c) => {
    const isDesk = new URL(c.req.url).search === '';
    const [queue, desk] = await Promise.all([view(c), isDesk ? viewDesk() : undefined]);
    return show(c, '/moderate/', desk ? { queue, desk } : { queue });
  });
  routes.get('/moderate/log/', async (c) => {
    const done = viewDone(demandFields(queueQuerySchema, c.req.query()), voiceOf(language));
    return show(c, '/moderate/log/', {
      log: { ...(await viewLog(moderation, c.req.query('before'))), done },
    });
  });

  routes.post('/moderate/acts/', async (c) => {
    const fields = new URLSearchParams(await c.req.text());
    const { act, item } = demandFields(actsSchema, { act: fields.get('act'), item: fields.getAll('item') });
    if (item.length === 0) return comeBack(c, fields, { done: 'nothing' });
    const chosen = item.map((each) => each.split('.'));
    const ids = chosen.map(([id = '']) => id);
    if (act === 'ban') return comeBack(c, fields, { done: act, ...(await moderation.ban(ids[0] ?? '')) });
    if (act === 'delete')
      return comeBack(c, fields, { done: act, ...(await moderation.deleteMessage(ids[0] ?? '')) });
    if (act === 'reject') return comeBack(c, fields, { done: act, ...(await moderation.reject(ids)) });
    if (act === 'spam') return comeBack(c, fields, { done: act, ...(await moderation.markSpam(ids)) });
    // What is approved or kept is what was read.
    const unchanged: string[] = [];
    for (const [id = '', seen] of chosen) {
      if (seenOf(await moderation.get(id)) === seen) unchanged.push(id);
    }
    const changed = ids.length - unchanged.length;
    const done = await (act === 'keep' ? moderation.keep(unchanged) : moderation.approve(unchanged));
    return comeBack(c, fields, { done: act, changed, ...done });
  });

  routes.post('/moderate/reply/', async (c) => {
    const fields = await readForm(c);
    const { id, text, seen, replyId } = demandFields(replySchema, fields);
    const refuse = async (faults: FieldFaults) => {
      const asked = demandFields(queueQuerySchema, { id });
      const queue = await viewQueue(moderation, threads, asked, { canMail, language });
      return show(c, '/moderate/', { queue: { ...queue, refused: { id, text, faults } } }, 422);
    };
    // What is answered, and approved by it, is what was read.
    if (seenOf(await moderation.get(id)) !== seen) {
      return refuse({ text: voiceOf(language).words.moderation.item.changedWhileRead });
    }
    try {
      const { batchId } = await moderation.reply(id, { id: replyId, name: ownerName, text });
      return comeBack(c, new URLSearchParams(fields), { done: 'reply', batchId });
    } catch (error) {
      if (!(error instanceof Fault) || error.status !== 422) throw error;
      return refuse(error.tell(language).fields);
    }
  });

  routes.post('/moderate/undo/', async (c) => {
    const fields = await readForm(c);
    await moderation.undo(demandFields(z.object({ batch: idSchema }), fields).batch);
    return comeBack(c, new URLSearchParams(fields), { done: 'undo' });
  });

  routes.post('/moderate/ratings/', async (c) => {
    const fields = await readForm(c);
    const { thread, verdict } = demandFields(ratingsSchema, fields);
    await moderation.endQuarantine(thread, verdict);
    return comeBack(c, new URLSearchParams(fields), { done: 'ratings' });
  });

  return routes;
}

interface Outcome extends Partial<Moderated> {
  done: string;
  changed?: number;
}

/** Back to where the button was, and to nowhere else, with what it did in the address. */
function comeBack(
  c: Context,
  fields: URLSearchParams,
  { done, batchId, comments, changed }: Outcome,
): Response {
  const given = fields.get('back') ?? '';
  const back = new URL(/^\/moderate\/(?:log\/)?(?:\?|$)/.test(given) ? given : '/moderate/', c.req.url);
  back.searchParams.set('done', done);
  if (batchId !== undefined) back.searchParams.set('batch', batchId);
  if (comments) back.searchParams.set('count', String(comments.length));
  if (changed) back.searchParams.set('changed', String(changed));
  return c.redirect(back.pathname + back.search, 303);
}

const BY_MAIL = '/moderate/by-mail/';

/** The links of mails: they need no session, and can do one thing to one comment that still waits. */
function createByMail({ discussion, threads, links, show }: ModerateOptions): Hono {
  const { moderation } = discussion;
  const routes = new Hono();
  const find = async (token: string): Promise<ByMailView> => {
    const link = links.read(token);
    if (!link) return { state: 'unusable' };
    try {
      const comment = await moderation.get(link.commentId);
      const earlier = (await moderation.findEarlierTexts([comment.id])).get(comment.id);
      const item = viewItem(comment, threads, { earlier });
      const { status } = item.comment;
      const canAct = status === 'pending' || (status === 'approved' && link.act === 'reject');
      return { state: canAct ? 'ask' : 'moved-on', act: link.act, token, item };
    } catch (error) {
      // Its author took it back.
      if (error instanceof Fault && error.code === 'not-found') return { state: 'unusable' };
      throw error;
    }
  };
  routes.get(BY_MAIL, async (c) => {
    const byMail = await find(c.req.query('token') ?? '');
    return show(c, BY_MAIL, { byMail }, byMail.state === 'unusable' ? 404 : 200);
  });
  routes.post(BY_MAIL, async (c) => {
    const { token = '', seen } = await readForm(c);
    const byMail = await find(token);
    const { item, act } = byMail;
    if (byMail.state !== 'ask' || !item || !act) {
      return show(c, BY_MAIL, { byMail }, byMail.state === 'unusable' ? 404 : 200);
    }
    if (act === 'approve' && seen !== item.seen) {
      return show(c, BY_MAIL, { byMail: { ...byMail, state: 'changed' } });
    }
    await (act === 'approve' ? moderation.approve([item.comment.id]) : moderation.reject([item.comment.id]));
    return show(c, BY_MAIL, { byMail: { ...byMail, state: 'done' } });
  });
  return routes;
}
