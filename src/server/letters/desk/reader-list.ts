import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { readForm } from '../../../discussion/http/read-body.ts';
import type { ReaderListView } from '../../../letters/desk-view.ts';
import { LIST_HEAD, subscriberToLine } from '../../../letters/lists/write-list.ts';
import type { SubscriberStore } from '../../../letters/store/letter-store.ts';
import { toState } from '../../../letters/subscriber-state.ts';
import type { SubscriberState } from '../../../letters/subscriber.ts';
import { voiceOf } from '../../../words/voice.ts';
import { openCoachRoutes } from '../../write/coach-routes.ts';
import { DESK, type LettersDeskOptions } from './letters-desk.ts';

/** On one page. */
const MOST_SHOWN = 50;

const LONGEST_SEARCH = 200;
const STATES: readonly SubscriberState[] = ['joined', 'asked', 'ended'];
const READERS = `${DESK}readers/`;

/** …/readers/: who gets letters, was asked, or has ended. */
export function addReaderList(routes: Hono, options: LettersDeskOptions): void {
  const { store, language, now, show } = options;
  const said = voiceOf(language).words.lettersDesk;

  const view = async (c: Context): Promise<ReaderListView> => {
    const shown = STATES.find((state) => state === c.req.query('show'));
    const search = (c.req.query('search') ?? '').trim().slice(0, LONGEST_SEARCH);
    const page = Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1);
    const offset = (page - 1) * MOST_SHOWN;
    const [counts, readers] = await Promise.all([
      store.countSubscribers(),
      store.listSubscribers({ state: shown, search, offset, limit: MOST_SHOWN + 1 }),
    ]);
    const onPage = readers.slice(0, MOST_SHOWN);
    const unasked = await store.findUnasked(onPage.map(({ id }) => id));
    const toPage = (number: number) => {
      const query = new URLSearchParams({
        ...(shown && { show: shown }),
        ...(search && { search }),
        page: String(number),
      });
      return `${READERS}?${query}`;
    };
    return {
      ...{ counts, shown, search },
      readers: onPage.map((reader) => ({
        ...reader,
        state: unasked.has(reader.id) ? 'brought' : toState(reader),
      })),
      newer: page > 1 ? toPage(page - 1) : undefined,
      older: readers.length > MOST_SHOWN ? toPage(page + 1) : undefined,
      done: { ended: said.done.ended, erased: said.done.erased }[c.req.query('done') ?? ''],
    };
  };

  const pages = openCoachRoutes(options, ['/readers/', '/readers.csv']);
  pages.get('/readers/', async (c) => show(c, { readers: await view(c) }));
  pages.post('/readers/', async (c) => {
    const { act, id = '', search = '' } = await readForm(c);
    // What she looked for stays, so that she sees that it is done.
    const toList = (done: string) =>
      c.redirect(`${READERS}?${new URLSearchParams({ ...(search && { search }), done })}`, 303);
    if (act === 'erase') {
      await store.eraseSubscriber(id);
      return toList('erased');
    }
    if (act !== 'end') return c.redirect(READERS, 303);
    await store.endSubscriber(id, { at: now(), why: 'asked' });
    return toList('ended');
  });
  pages.get('/readers.csv', (c) => {
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', `attachment; filename="readers-${now().toISOString().slice(0, 10)}.csv"`);
    return stream(c, async (list) => {
      for await (const lines of writeReaders(store)) await list.write(lines);
    });
  });
  routes.route('/', pages);
}

/** So many addresses are opened at once, between which others are served. */
const AT_ONCE = 500;

/** The whole list as CSV, the newest first. */
export async function* writeReaders(store: Pick<SubscriberStore, 'listSubscribers'>): AsyncGenerator<string> {
  yield LIST_HEAD;
  for (let offset = 0; ; offset += AT_ONCE) {
    const readers = await store.listSubscribers({ offset, limit: AT_ONCE });
    if (readers.length > 0) yield readers.map(subscriberToLine).join('');
    if (readers.length < AT_ONCE) return;
  }
}
