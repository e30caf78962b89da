import type { Context, Hono } from 'hono';
import { readForm } from '../../discussion/http/read-body.ts';
import { voiceOf } from '../../words/voice.ts';
import { openCoachRoutes } from './coach-routes.ts';
import { createAddressPage } from './pages/address-page.ts';
import { FILE, SINGLE, type FilePages, type FileRoutesOptions } from './pages/file-pages.ts';
import { createRemovePage } from './pages/remove-page.ts';
import { createRemovedPage } from './pages/removed-page.ts';
import { createVersionsPage } from './pages/versions-page.ts';
import {
  findSingle,
  findWritten,
  readLive,
  type LiveContent,
  type VersionedFile,
  type WrittenFile,
} from './live-content.ts';
import { NAMED_KINDS, SINGLE_KINDS } from './written-file.ts';

/** /write/…: earlier versions, addresses, taking off and away, and back. Plain HTML forms. */
export function createFileRoutes(options: FileRoutesOptions): Hono {
  const { repository, publish, author, language, showFile } = options;
  const pagesOfFiles = ['versions', 'address', 'remove'].map((page) => `${FILE}/${page}/`);
  // These alone: the form beside them takes pictures, which are larger than what is taken here.
  const routes = openCoachRoutes(options, [...pagesOfFiles, `${SINGLE}/versions/`, '/removed/']);
  const voice = voiceOf(language);
  const said = voice.words.versions;

  /** Answers about what is found for an address, of whichever kind that is. */
  const about = <File extends VersionedFile>(
    find: (c: Context, live: LiveContent) => File | undefined,
  ): Pick<FilePages<File>, 'withFile' | 'withSent'> => {
    const withFile: FilePages<File>['withFile'] = async (c, answer) => {
      const live = await readLive(repository);
      const file = live && find(c, live);
      if (live && file) return answer(file, live);
      return showFile(
        c,
        { page: 'removed', done: undefined, fault: { words: said.notThere }, days: 0, items: [] },
        404,
      );
    };
    return {
      withFile,
      withSent: async (c, answer) => {
        const sent = await readForm(c);
        return withFile(c, (file, live) => {
          const stale = sent['base'] === file.sha ? undefined : { words: said.changedElsewhere };
          return answer(file, live, sent, stale);
        });
      },
    };
  };
  const pages: FilePages = {
    ...options,
    ...about(findNamedFile),
    routes,
    voice,
    async save(live, changes, message) {
      const commit = await repository.writeCommit({ parent: live.commit, changes, message, author });
      return publish(commit, live.commit, { asks: false });
    },
  };
  createRemovedPage(pages);
  createVersionsPage({ ...pages, ...about(findAnyFile) });
  createAddressPage(pages);
  createRemovePage(pages);
  return routes;
}

function findNamedFile(c: Context, live: LiveContent): WrittenFile | undefined {
  const collection = NAMED_KINDS.find((each) => each === c.req.param('collection'));
  return collection && findWritten(live, collection, c.req.param('name') ?? '');
}

function findAnyFile(c: Context, live: LiveContent): VersionedFile | undefined {
  const single = SINGLE_KINDS.find((each) => each === c.req.param('single'));
  return single ? findSingle(live, single) : findNamedFile(c, live);
}
