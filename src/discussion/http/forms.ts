import { Hono, type Context } from 'hono';
import { checkFields } from '../check-fields.ts';
import type { Discussion } from '../discussion.ts';
import type { DiscussionView, FormName } from '../discussion-view.ts';
import { Fault } from '../fault.ts';
import { starsToWords } from '../rating.ts';
import type { ReaderId } from '../reader-token.ts';
import { refuseUnknownThread, type Thread, type Threads } from '../thread.ts';
import { answerFault } from './answer-fault.ts';
import { commentActSchema, commentFormSchema, ratingFormSchema } from './form-schemas.ts';
import { limitBody } from './limit-body.ts';
import { readForm } from './read-body.ts';
import type { ReaderActs } from './reader-acts.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import { sameOrigin } from './same-origin.ts';

/** What a refused form is answered with: it comes back, and says why. */
export type RefusedStatus = 403 | 404 | 409 | 422 | 429;

export interface FormOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  acts: ReaderActs;
  siteOrigin: string;
  /** The thread's whole page with this discussion in it, or the discussion alone. */
  showPage: (c: Context, view: DiscussionView, status: RefusedStatus) => Promise<Response>;
  showFragment: (c: Context, view: DiscussionView, status: 200 | RefusedStatus) => Promise<Response>;
}

/** The discussion for people: plain HTML forms under /posts/:slug/, which work without script. */
export function createForms(options: FormOptions): Hono {
  const { threads, siteOrigin, acts } = options;
  const forms = new Hono();
  const getThread = (slug: string) => threads.findBySlug(slug) ?? refuseUnknownThread();
  forms.onError(answerFault);
  forms.post('/posts/*', sameOrigin(siteOrigin), limitBody());

  forms.post('/posts/:slug/rating', async (c) => {
    const thread = getThread(c.req.param('slug'));
    const fields = await readForm(c);
    return answerForm(c, options, { thread, fields, form: 'rating' }, async () => {
      const rating = checkFields(ratingFormSchema, { act: 'rate', ...fields });
      if (rating.act === 'withdraw') {
        const reader = await acts.withdrawRating(c, thread);
        return { reader, notice: 'Your rating is withdrawn.', goOnAt: 'rating' };
      }
      const reader = await acts.rate(c, thread, rating.stars);
      return { reader, notice: `Thank you. You gave ${starsToWords(rating.stars)}.`, goOnAt: 'rating' };
    });
  });

  forms.post('/posts/:slug/comments', async (c) => {
    const thread = getThread(c.req.param('slug'));
    const fields = await readForm(c);
    const form: FormName = fields['parentId'] ? `reply-${fields['parentId']}` : 'comment';
    return answerForm(c, options, { thread, fields, form }, async () => {
      const { key, ...given } = checkFields(commentFormSchema, fields);
      const { comment, firstStatus, readerId } = await acts.comment(c, thread, given, key);
      if (comment.isPrivate) {
        return {
          reader: readerId,
          notice: 'Your message is on its way to the coach, and to nobody else.',
          goOnAt: 'comment-form',
          leadTo: `/you/#message-${comment.id}`,
        };
      }
      const notice =
        firstStatus === 'approved'
          ? 'Thank you. Your comment is published.'
          : 'Thank you. Your comment is waiting for approval.';
      return { reader: readerId, notice, goOnAt: `comment-${comment.id}` };
    });
  });

  forms.post('/posts/:slug/comments/:id', async (c) => {
    const thread = getThread(c.req.param('slug'));
    const id = c.req.param('id');
    const fields = await readForm(c);
    const form: FormName = `${fields['act'] === 'report' ? 'report' : 'edit'}-${id}`;
    return answerForm(c, options, { thread, fields, form }, async () => {
      const given = checkFields(commentActSchema, fields);
      if (given.act === 'report') {
        const reporter = await acts.report(c, id);
        return {
          reader: reporter,
          notice: 'Thank you. The coach will look at this comment.',
          goOnAt: `comment-${id}`,
        };
      }
      const reader = options.readers.find(c);
      if (given.act === 'delete') {
        await acts.remove(c, id);
        return { reader, notice: 'Your comment is deleted.', goOnAt: 'comments' };
      }
      const { status } = await acts.edit(c, id, given.text);
      const notice =
        status === 'approved'
          ? 'Your comment is changed.'
          : 'Your comment is changed and waiting for approval.';
      return { reader, notice, goOnAt: `comment-${id}` };
    });
  });

  return forms;
}

interface Sent {
  thread: Thread;
  form: FormName;
  fields: Record<string, string>;
}

interface Done {
  reader: ReaderId | undefined;
  notice: string;
  /** The element on the page where the reader goes on. */
  goOnAt: string;
  /** Another page, where the one they are on has nothing to show for it. */
  leadTo?: string;
}

const REFUSED_STATUSES: readonly RefusedStatus[] = [403, 404, 409, 422, 429];

/**
 * Does what a form asks and answers as its sender can use it: a redirect back to the page, or the
 * discussion alone where a script asked for it (`Prefer: return=representation`, RFC 7240). A
 * refused form comes back with its faults at their fields and with what had been typed.
 */
async function answerForm(
  c: Context,
  { discussion, readers, showPage, showFragment }: FormOptions,
  { thread, form, fields }: Sent,
  act: () => Promise<Done>,
): Promise<Response> {
  const byScript = c.req.header('prefer') === 'return=representation';
  try {
    const { reader, notice, goOnAt, leadTo } = await act();
    if (!byScript) return c.redirect(leadTo ?? `/posts/${thread.slug}/#${goOnAt}`, 303);
    const state = await discussion.getThreadState(thread.id, reader);
    return await showFragment(c, { thread, ...state, notice, goOnAt }, 200);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const status = REFUSED_STATUSES.find((each) => each === error.status);
    if (status === undefined) throw error;
    const faults = Object.keys(error.fields).length > 0 ? error.fields : { form: error.message };
    const state = await discussion.getThreadState(thread.id, readers.find(c));
    const view = { thread, ...state, refused: { form, faults, typed: fields } };
    const response = await (byScript ? showFragment : showPage)(c, view, status);
    if (error.retryAfter !== undefined) response.headers.set('retry-after', String(error.retryAfter));
    return response;
  }
}
