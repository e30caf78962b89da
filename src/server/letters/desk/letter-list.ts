import type { Hono } from 'hono';
import { readForm } from '../../../discussion/http/read-body.ts';
import type { LetterListView } from '../../../letters/desk-view.ts';
import { voiceOf } from '../../../words/voice.ts';
import { openCoachRoutes } from '../../write/coach-routes.ts';
import { toLetter } from '../when-live.ts';
import { DESK, toLetterHref, type LettersDeskOptions } from './letters-desk.ts';

/** On one page. */
const MOST_SHOWN = 25;

/** Letters that a form of the list could be about. */
const MOST_LOOKED_AT = 1000;

/** The list: to come, under way, sent, and those that are not. */
export function addLetterList(routes: Hono, options: LettersDeskOptions): void {
  const { store, posts, language, now, show } = options;
  const said = voiceOf(language).words.lettersDesk;

  const view = async (before: string | undefined, done: string | undefined): Promise<LetterListView> => {
    const [letters, { joined }, all] = await Promise.all([
      store.listLetters({ before, limit: MOST_SHOWN + 1 }),
      store.countSubscribers(),
      store.listLetters({ limit: MOST_LOOKED_AT }),
    ]);
    const shown = letters.slice(0, MOST_SHOWN);
    const written = new Set(all.flatMap(({ kind, postIds }) => (kind === 'post' ? postIds : [])));
    return {
      readers: joined,
      letters: await Promise.all(
        shown.map(async ({ id, kind, subject, state, dueAt, sentAt }) => ({
          ...{ id, kind, subject, state, dueAt, sentAt },
          href: toLetterHref(id),
          numbers: await store.countLetter(id),
        })),
      ),
      next:
        letters.length > MOST_SHOWN
          ? `${DESK}?before=${encodeURIComponent(shown.at(-1)?.id ?? '')}`
          : undefined,
      posts: posts.filter(({ id }) => !written.has(id)).map(({ id, title }) => ({ id, title })),
      done,
    };
  };

  const pages = openCoachRoutes(options, ['/']);
  pages.get('/', async (c) => {
    const done = { cancelled: said.done.cancelled }[c.req.query('done') ?? ''];
    return show(c, { list: await view(c.req.query('before'), done) });
  });
  pages.post('/', async (c) => {
    const { post: asked } = await readForm(c);
    const post = posts.find(({ id }) => id === asked);
    if (!post) return c.redirect(DESK, 303);
    const letter = toLetter(post, undefined, now());
    // Pressed twice, there is one.
    await store.addLetter(letter);
    return c.redirect(toLetterHref(letter.id), 303);
  });
  routes.route('/', pages);
}
