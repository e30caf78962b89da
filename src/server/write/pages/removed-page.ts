import type { ViewOf } from '../../../editor/file-view.ts';
import type { Context } from 'hono';
import { readForm } from '../../../discussion/http/read-body.ts';
import { readDone, toFault, type FilePages } from './file-pages.ts';
import { toForm } from '../file-head.ts';
import { countTalk } from './remove-page.ts';
import { bringBack, listRemoved, REMOVED_DAYS } from '../removed-files.ts';
import { describePath, readLive } from '../live-content.ts';

const DAY = 24 * 60 * 60 * 1000;

/** /write/removed/: what was taken away, to bring back. */
export function createRemovedPage({ routes, voice, repository, save, showFile, talk, now }: FilePages): void {
  const said = voice.words.versions.removed;

  const show = async (
    c: Context,
    more: Partial<Pick<ViewOf<'removed'>, 'done' | 'fault'>> = {},
    status: 200 | 409 | 422 = 200,
  ) => {
    const live = await readLive(repository);
    const removed = live ? await listRemoved(repository, live, now()) : [];
    const items = await Promise.all(
      removed.map(async ({ commit, path, title, at, id }) => {
        const found = id === undefined ? undefined : await talk.count(id);
        const until = new Date(at.getTime() + REMOVED_DAYS * DAY);
        return {
          commit,
          path,
          title,
          at,
          until,
          thread: found && id,
          kept: found && countTalk(found, voice),
        };
      }),
    );
    const view = {
      page: 'removed' as const,
      done: undefined,
      fault: undefined,
      days: REMOVED_DAYS,
      items,
      ...more,
    };
    return showFile(c, view, status);
  };

  routes.get('/removed/', (c) => {
    const done = { removed: said.isRemoved, erased: said.isErased, talk: said.talkErased }[readDone(c) ?? ''];
    return show(c, { done });
  });
  routes.post('/removed/', async (c) => {
    const { act, path } = await readForm(c);
    const live = await readLive(repository);
    const removed = live && (await listRemoved(repository, live, now())).find((each) => each.path === path);
    if (!live || !removed) return show(c, { fault: { words: said.gone } }, 409);
    if (act === 'erase') {
      if (removed.id !== undefined) await talk.erase(removed.id);
      return c.redirect('/write/removed/?done=talk', 303);
    }
    const changes = await bringBack(removed, live, repository);
    const verdict = await save(live, changes, `Bring back "${removed.title}"`);
    if (!verdict.ok) return show(c, { fault: toFault(verdict, voice.words.versions.refused) }, 422);
    const place = describePath(removed.path);
    return c.redirect(place ? `${toForm(place)}versions/?done=back` : '/write/removed/', 303);
  });
}
