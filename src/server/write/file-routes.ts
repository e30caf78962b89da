import type { Hono } from 'hono';
import { readForm } from '../../discussion/http/read-body.ts';
import { voiceOf } from '../../words/voice.ts';
import { openCoachRoutes } from '../git-api/coach-routes.ts';
import { createAddressPage } from './address-page.ts';
import { FILE, type FilePages, type FileRoutesOptions } from './file-pages.ts';
import { createRemovePage } from './remove-page.ts';
import { createRemovedPage } from './removed-page.ts';
import { createVersionsPage } from './versions-page.ts';
import { findWritten, readLive } from './live-content.ts';
import { NAMED_KINDS } from './written-file.ts';

/** /write/…: earlier versions, addresses, taking off and away, and back. Plain HTML forms. */
export function createFileRoutes(options: FileRoutesOptions): Hono {
  const { repository, publish, author, language, showFile } = options;
  const pagesOfFiles = ['versions', 'address', 'remove'].map((page) => `${FILE}/${page}/`);
  // These alone: the form beside them takes pictures, which are larger than what is taken here.
  const routes = openCoachRoutes(options, [...pagesOfFiles, '/removed/']);
  const voice = voiceOf(language);
  const said = voice.words.versions;

  const withFile: FilePages['withFile'] = async (c, answer) => {
    const live = await readLive(repository);
    const collection = NAMED_KINDS.find((each) => each === c.req.param('collection'));
    const file = live && collection && findWritten(live, collection, c.req.param('name') ?? '');
    if (live && file) return answer(file, live);
    return showFile(
      c,
      { page: 'removed', done: undefined, fault: { words: said.notThere }, days: 0, items: [] },
      404,
    );
  };
  const pages: FilePages = {
    ...options,
    routes,
    voice,
    withFile,
    withSent: async (c, answer) => {
      const sent = await readForm(c);
      return withFile(c, (file, live) => {
        const stale = sent['base'] === file.sha ? undefined : { words: said.changedElsewhere };
        return answer(file, live, sent, stale);
      });
    },
    async save(live, changes, message) {
      const commit = await repository.writeCommit({ parent: live.commit, changes, message, author });
      return publish(commit, live.commit, { asks: false });
    },
  };
  createRemovedPage(pages);
  createVersionsPage(pages);
  createAddressPage(pages);
  createRemovePage(pages);
  return routes;
}
