import { Hono, type Context } from 'hono';
import { voiceOf, type Saying, type Voice } from '../../words/voice.ts';
import { demandFields } from '../demand-fields.ts';
import type { ActedView, WritingView } from '../discussion-view.ts';
import { starsToWords } from '../rating.ts';
import { toCommentPath, toPostPath } from '../thread-addresses.ts';
import { refuseUnknownThread, type Thread, type Threads } from '../thread.ts';
import { commentActSchema, commentFormSchema, messageFormSchema, ratingFormSchema } from './form-schemas.ts';
import { limitForm } from './limit-body.ts';
import { readForm } from './read-body.ts';
import type { ReaderActs } from './reader-acts.ts';
import {
  isByScript,
  refuseForm,
  refuseRequest,
  type RefusalOptions,
  type ShowRefused,
} from './refuse-form.ts';
import { sameOrigin } from './same-origin.ts';

export interface FormOptions extends RefusalOptions {
  threads: Threads;
  acts: ReaderActs;
  siteOrigin: string;
  show: ShowForms;
}

export interface ShowForms extends ShowRefused {
  /** What an act changed, for the page that asked by script. */
  acted: (c: Context, view: ActedView) => Promise<Response>;
}

/** The discussion for people: plain HTML forms under /posts/:slug/, which work without script. */
export function createForms(options: FormOptions): Hono {
  const { siteOrigin, acts, discussion, threads } = options;
  const forms = new Hono();
  forms.onError((error, c) => {
    const [, slug = ''] = /^\/posts\/([^/]+)\//.exec(c.req.path) ?? [];
    const { language } = threads.findBySlug(slug) ?? options;
    return refuseRequest(c, options.show.problem, error, language);
  });
  forms.post('/posts/*', sameOrigin(siteOrigin), limitForm());
  forms.post('/contact/', sameOrigin(siteOrigin), limitForm());

  forms.post('/posts/:slug/rating', (c) =>
    answerForm(
      c,
      options,
      { kind: 'rating', name: 'rating-form' },
      inThread(async ({ thread, fields }) => {
        const rating = demandFields(ratingFormSchema, { act: 'rate', ...fields });
        const stars = rating.act === 'withdraw' ? null : rating.stars;
        if (rating.act === 'withdraw') await acts.withdrawRating(c, thread);
        else await acts.rate(c, thread, rating.stars);
        return {
          notice: (voice) =>
            stars === null
              ? voice.words.discussion.done.withdrawn
              : voice.words.discussion.done.rated(starsToWords(stars, voice)),
          goOnAt: 'rating',
          show: async () => ({ rating: { rating: await discussion.getRating(thread.id), you: { stars } } }),
        };
      }),
    ),
  );

  forms.post('/posts/:slug/comments', (c) =>
    answerForm(
      c,
      options,
      nameComment,
      inThread(async ({ thread, fields }) => {
        const { key, ...given } = demandFields(commentFormSchema, fields);
        const { comment, firstStatus, readerId } = await acts.comment(c, thread, given, key);
        if (comment.isPrivate) return toMessageDone(comment.id);
        const notice = ({ words: { discussion: said } }: Voice) =>
          firstStatus === 'approved' ? said.done.published : said.done.waiting;
        return {
          notice,
          goOnAt: `comment-${comment.id}`,
          leadTo: toCommentPath(thread.slug, comment.id),
          show: async () => ({
            isFormEmptied: given.parentId === undefined,
            ...(await countComments(thread)),
            ...(await showComment(comment.id, readerId, comment.parentId)),
          }),
        };
      }),
    ),
  );

  forms.post('/posts/:slug/message/', (c) =>
    answerForm(c, options, { kind: 'message', name: 'message' }, async ({ thread, fields }) => {
      const { key, ...given } = demandFields(messageFormSchema, fields);
      return toMessageDone((await acts.message(c, thread, given, key)).comment.id);
    }),
  );
  forms.post('/contact/', (c) =>
    answerForm(c, options, { kind: 'message', name: 'message' }, async ({ fields }) => {
      const { key, ...given } = demandFields(messageFormSchema, fields);
      return toMessageDone((await acts.message(c, undefined, given, key)).comment.id);
    }),
  );

  forms.post('/posts/:slug/comments/:id', (c) => {
    const id = c.req.param('id');
    const nameAct = ({ act }: Record<string, string>) => {
      if (act === 'report') return { kind: 'report', name: `report-${id}` } as const;
      return { kind: act === 'delete' ? 'delete' : 'edit', name: `edit-${id}` } as const;
    };
    return answerForm(
      c,
      options,
      nameAct,
      inThread(async ({ thread, fields }) => {
        const given = demandFields(commentActSchema, fields);
        if (given.act === 'report') {
          await acts.report(c, id);
          return { notice: ({ words }) => words.discussion.done.reported, goOnAt: `comment-${id}` };
        }
        if (given.act === 'delete') {
          await acts.remove(c, id);
          return {
            notice: ({ words }) => words.discussion.done.deleted,
            goOnAt: 'comments',
            show: async () => ({ removedId: id, ...(await countComments(thread)) }),
          };
        }
        const { status, readerId, parentId } = await acts.edit(c, id, given.text);
        return {
          notice: ({ words: { discussion: said } }) =>
            status === 'approved' ? said.done.changed : said.done.changedAndWaiting,
          goOnAt: `comment-${id}`,
          leadTo: toCommentPath(thread.slug, id),
          show: () => showComment(id, readerId, parentId),
        };
      }),
    );
  });

  return forms;

  async function countComments({ id }: Thread) {
    const summary = (await discussion.summarizeThreads([id])).get(id);
    return { commentCount: summary?.commentCount ?? 0 };
  }

  async function showComment(id: string, readerId: string | undefined, rootId: string | undefined) {
    const shown = await discussion.findShown(id, readerId);
    return shown ? { comment: { shown, rootId } } : {};
  }
}

/** A form as it was sent. */
export interface Sent {
  kind: WritingView['kind'];
  /** The id of its element on the page. */
  name: string;
}

interface Done {
  notice: Saying;
  /** The element on the page where the reader goes on. */
  goOnAt: string;
  /** Where they go on who have no script, where that is not the article. */
  leadTo?: string;
  /** What is to be seen of it on the page of who has. */
  show?: () => Promise<Partial<ActedView>>;
}

type Act = Parameters<typeof answerForm>[3];

/** What is done in a thread that is there: that it is has been seen to before. */
function inThread(act: (sent: { thread: Thread; fields: Record<string, string> }) => Promise<Done>): Act {
  return ({ thread, fields }) => act({ thread: thread ?? refuseUnknownThread(), fields });
}

function nameComment({ parentId }: Record<string, string>): Sent {
  return parentId ? { kind: 'reply', name: `reply-${parentId}` } : { kind: 'comment', name: 'comment-form' };
}

function toMessageDone(id: string): Done {
  return {
    notice: ({ words }) => words.discussion.done.messageSent,
    goOnAt: 'comment-form',
    leadTo: `/you/#message-${id}`,
    show: () => Promise.resolve({ isFormEmptied: true }),
  };
}

/**
 * Does what a form asks and answers as its sender can use it: a redirect to where it is seen, or what it changed where
 * a script asked (`Prefer: return=representation`, RFC 7240). A form that is refused, for whatever reason, comes back
 * with a sentence and with what had been typed.
 */
async function answerForm(
  c: Context,
  options: FormOptions,
  naming: Sent | ((fields: Record<string, string>) => Sent),
  act: (sent: { thread: Thread | undefined; fields: Record<string, string> }) => Promise<Done>,
): Promise<Response> {
  const { threads, show } = options;
  const byScript = isByScript(c);
  const fields = await readForm(c);
  const sent = typeof naming === 'function' ? naming(fields) : naming;
  const slug = c.req.param('slug');
  const thread = slug === undefined ? undefined : threads.findBySlug(slug);
  try {
    if (slug !== undefined && !thread) refuseUnknownThread();
    const done = await act({ thread, fields });
    if (!byScript || !thread)
      return c.redirect(done.leadTo ?? `${toPostPath(thread?.slug ?? '')}#${done.goOnAt}`, 303);
    const notice = done.notice(voiceOf(thread.language));
    return await show.acted(c, { thread, ...done, notice, ...(await done.show?.()) });
  } catch (error) {
    return refuseForm(c, options, { ...sent, thread, fields, id: c.req.param('id'), byScript }, error);
  }
}
