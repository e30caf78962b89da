import { Hono, type Context } from 'hono';
import * as z from 'zod';
import type { Discussion } from '../discussion.ts';
import type { DiscussionView } from '../discussion-view.ts';
import { Fault } from '../fault.ts';
import { STARS, starsToWords, type Stars } from '../rating.ts';
import type { ReaderId } from '../reader-token.ts';
import { refuseUnknownThread, type Thread, type Threads } from '../thread.ts';
import { answerFault } from './answer-fault.ts';
import { limitBody } from './limit-body.ts';
import { readForm } from './read-body.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import { sameOrigin } from './same-origin.ts';

export interface FormOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  siteOrigin: string;
  /** The thread's whole page with this discussion in it, or the discussion alone. */
  showPage: (c: Context, view: DiscussionView, status: 422) => Promise<Response>;
  showFragment: (c: Context, view: DiscussionView, status: 200 | 422) => Promise<Response>;
}

/** What the two buttons of the rating form send. */
const ratingFormSchema = z.object({
  act: z.enum(['rate', 'withdraw']).default('rate'),
  stars: z.string().optional(),
});

/** The discussion for people: plain HTML forms under /posts/:slug/, which work without script. */
export function createForms(options: FormOptions): Hono {
  const { discussion, threads, readers, siteOrigin } = options;
  const forms = new Hono();
  forms.onError(answerFault);
  forms.post('*', sameOrigin(siteOrigin), limitBody());

  forms.post('/posts/:slug/rating', async (c) => {
    const thread = threads.findBySlug(c.req.param('slug')) ?? refuseUnknownThread();
    return answerForm(c, options, thread, async () => {
      const { act, stars: chosen } = await readForm(c, ratingFormSchema);
      if (act === 'withdraw') {
        const reader = readers.find(c);
        if (reader) await discussion.withdrawRating(thread.id, reader);
        return { reader, notice: 'Your rating is withdrawn.' };
      }
      const stars = formToStars(chosen);
      const reader = readers.get(c);
      await discussion.rate(thread.id, reader, stars);
      return { reader, notice: `Thank you. You gave ${starsToWords(stars)}.` };
    });
  });

  return forms;
}

interface Done {
  reader: ReaderId | undefined;
  notice: string;
}

/**
 * Does what a form asks and answers as its sender can use it: a redirect back to the page, or the
 * discussion alone where a script asked for it (`Prefer: return=representation`, RFC 7240). A
 * refused form comes back with its faults at their fields.
 */
async function answerForm(
  c: Context,
  { discussion, readers, showPage, showFragment }: FormOptions,
  thread: Thread,
  act: () => Promise<Done>,
): Promise<Response> {
  const byScript = c.req.header('prefer') === 'return=representation';
  try {
    const { reader, notice } = await act();
    if (!byScript) return c.redirect(`/posts/${thread.slug}/#rating`, 303);
    const state = await discussion.getThreadState(thread.id, reader);
    return await showFragment(c, { thread, ...state, notice }, 200);
  } catch (error) {
    if (!(error instanceof Fault) || error.status !== 422) throw error;
    const state = await discussion.getThreadState(thread.id, readers.find(c));
    const view = { thread, ...state, faults: error.fields };
    return byScript ? showFragment(c, view, 422) : showPage(c, view, 422);
  }
}

function formToStars(text: string | undefined): Stars {
  const stars = STARS.find((each) => String(each) === text);
  if (!stars)
    throw new Fault('invalid-fields', 'Some of it cannot be accepted.', {
      stars: 'Choose one to five stars first.',
    });
  return stars;
}
