import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { voiceOf } from '../../words/voice.ts';
import { demandFields } from '../demand-fields.ts';
import type { Discussion } from '../discussion.ts';
import type { Notices } from '../notices.ts';
import type { Thread, Threads } from '../thread.ts';
import type { NoticeView, YouView } from '../you-view.ts';
import { limitBody } from './limit-body.ts';
import { readForm } from './read-body.ts';
import type { ReaderActs } from './reader-acts.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import { refuseRequest, type ShowRefused } from './refuse-form.ts';
import { sameOrigin } from './same-origin.ts';

export interface YouOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  acts: ReaderActs;
  notices: Notices | undefined;
  /** Of the site. */
  language: string;
  siteOrigin: string;
  show: {
    you(c: Context, view: YouView): Promise<Response>;
    notice(c: Context, view: NoticeView, status: 200 | 404): Promise<Response>;
    problem: ShowRefused['problem'];
  };
}

const actSchema = z.object({ act: z.enum(['erase', 'erase-but-letters', 'end-notices']) });

/** What a reader can do about themselves: /you/, and the links in mails. */
export function createYou({
  discussion,
  threads,
  readers,
  acts,
  notices,
  language,
  siteOrigin,
  show,
}: YouOptions): Hono {
  const you = new Hono();
  you.onError((error, c) => refuseRequest(c, show.problem, error, language));
  const guard = sameOrigin(siteOrigin);
  const noStore = (c: Context) => {
    c.header('cache-control', 'no-store');
  };

  you.get('/you/', async (c) => {
    noStore(c);
    const reader = readers.find(c);
    const record = reader === undefined ? undefined : await discussion.readReader(reader);
    const ids = [...(record?.ratings ?? []), ...(record?.comments ?? [])].flatMap(
      ({ threadId }) => threadId ?? [],
    );
    const found = ids.flatMap((id) => threads.findById(id) ?? []);
    const byId = new Map(found.map((thread): [string, Thread] => [thread.id, thread]));
    return show.you(c, { record, threads: byId, notice: toNotice(c.req.query('done')) });
  });
  you.post('/you/', guard, limitBody(), async (c) => {
    const { act } = demandFields(actSchema, await readForm(c));
    if (act !== 'end-notices') {
      await acts.erase(c, { hasLettersToo: act === 'erase' });
      return c.redirect(`/you/?done=${act === 'erase' ? 'erased' : 'letters-left'}`, 303);
    }
    const reader = readers.find(c);
    const notice = reader === undefined ? undefined : (await discussion.readReader(reader)).notice;
    if (notice) await discussion.endNotice(notice.id);
    return c.redirect('/you/?done=notices-ended', 303);
  });

  const { you: words, joining } = voiceOf(language).words;
  function toNotice(done: string | undefined): string | undefined {
    if (done === 'erased') return words.erased;
    if (done === 'letters-left') return joining.atYou.left;
    return done === 'notices-ended' ? words.noticesEnded : undefined;
  }

  const findNotice = async (token: string) => notices?.find(token);
  const showNotice = async (c: Context, act: NoticeView['act'], state: NoticeView['state']) => {
    noStore(c);
    const token = c.req.query('token') ?? '';
    const known = await findNotice(token);
    const view = { act, token, email: known?.email, state: state === 'ask' && !known ? 'unknown' : state };
    return show.notice(c, view, view.state === 'unknown' ? 404 : 200);
  };
  // Opening a link changes nothing: mail scanners open them all.
  you.get('/notices/confirm/', (c) => showNotice(c, 'confirm', 'ask'));
  you.get('/notices/end/', (c) => showNotice(c, 'end', 'ask'));
  you.post('/notices/confirm/', guard, limitBody(), async (c) => {
    const done = await notices?.confirm(c.req.query('token') ?? '', readers.find(c));
    return showNotice(c, 'confirm', done ? 'done' : 'unknown');
  });
  // No guard: a mail program presses this button from wherever it is (RFC 8058); the link is the key.
  you.post('/notices/end/', limitBody(), async (c) => {
    const done = await notices?.end(c.req.query('token') ?? '');
    return showNotice(c, 'end', done ? 'done' : 'unknown');
  });
  return you;
}
