import type { Hono, MiddlewareHandler } from 'hono';
import { createApi } from '../../discussion/http/api.ts';
import { commentsToAtom, MOST_ENTRIES } from '../../discussion/http/feed.ts';
import { createForms } from '../../discussion/http/forms.ts';
import { createReaderActs } from '../../discussion/http/reader-acts.ts';
import type { ReaderCookie } from '../../discussion/http/reader-cookie.ts';
import { isByScript } from '../../discussion/http/refuse-form.ts';
import { createThreadPages } from '../../discussion/http/thread-pages.ts';
import { createYou } from '../../discussion/http/you.ts';
import type { Notices } from '../../discussion/notices.ts';
import { createReservedNames } from '../../discussion/reserved-names.ts';
import { createLetterRoutes } from '../../letters/http/letter-routes.ts';
import { createHeldLetters, viewReaderLetters } from '../../letters/http/reader-letters.ts';
import { compressAnswers } from './answers/compress-answers.ts';
import { OF_ONE_READER } from './answers/security-headers.ts';
import { sendText } from './answers/send-text.ts';
import type { DrawDiscussion } from './draw-discussion.ts';
import type { PageSource } from './pages/page-source.ts';
import { showDiscussion } from './show-discussion.ts';
import type { ShowPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';

/** What a site has made already when what readers do is put in. */
export interface ReaderParts {
  readers: ReaderCookie;
  headers: Record<string, string>;
  /** Gives answers the headers that pages bring themselves. */
  guard: MiddlewareHandler;
  notices: Notices | undefined;
  draw: DrawDiscussion;
  showPage: ShowPage;
  pages: PageSource;
}

const LETTER_PAGES = {
  join: '/letters/',
  yes: '/letters/yes/',
  you: '/letters/you/',
  end: '/letters/end/',
} as const;

/** Puts in what readers do, and the pages that show one of them what is theirs: the API, forms, threads, letters. */
export function mountReaders(site: Hono, options: SiteOptions, parts: ReaderParts): void {
  const { discussion, threads, siteUrl, brakes, proofs, findAddress, language } = options;
  const { readers, headers, guard, notices, draw, showPage, pages } = parts;
  const siteOrigin = siteUrl.origin;
  const letters = options.letters && createHeldLetters(options.letters.store);
  const acts = createReaderActs({
    discussion,
    readers,
    brakes,
    proofs,
    findAddress,
    isReserved: createReservedNames(options.ownNames),
    notices,
    letters,
    language,
    now: options.now,
  });
  site.route(
    '/api',
    createApi({ discussion, threads, readers, acts, proofs, letters, language, siteOrigin }),
  );
  const show = showDiscussion({
    renderPart: draw.renderPart,
    showPage,
    siteOrigin,
    canNotify: notices !== undefined,
    isKnown: (c) => readers.find(c) !== undefined,
  });
  site.use('/posts/:slug/comments/*', guard, compressAnswers());
  site.use('/posts/:slug/comments.atom', compressAnswers());
  site.use('/posts/:slug/message/', guard, compressAnswers());
  site.route('/', createForms({ discussion, threads, readers, acts, language, siteOrigin, show }));
  site.route(
    '/',
    createThreadPages({
      discussion,
      threads,
      readers,
      show: {
        comments: (c, view) => show.comments(c, view),
        writing: (c, view) => show.writing(c, view, 200, isByScript(c)),
        notFound: (c) => pages.sendNotFound(c),
      },
    }),
  );
  site.use('/you/*', guard, compressAnswers());
  site.use('/notices/*', guard);
  site.route(
    '/',
    createYou({
      discussion,
      threads,
      readers,
      acts,
      notices,
      language,
      siteOrigin,
      show: {
        async you(c, you) {
          const { letters: asked, letterOffer } = options;
          const readerLetters =
            asked && letterOffer && (await viewReaderLetters(you, asked, letterOffer.topics));
          return showPage(c, '/you/', { you, ...(readerLetters && { readerLetters }) }, 200);
        },
        notice: (c, noticePage, status) => showPage(c, '/you/notices/', { noticePage }, status),
        problem: show.problem,
      },
    }),
  );
  if (options.letterOffer) {
    const { title, topics } = options.letterOffer;
    site.use('/letters/*', guard, compressAnswers());
    site.route(
      '/',
      createLetterRoutes({
        letters: options.letters,
        site: { title, language },
        topics,
        brakes,
        proofs,
        findAddress,
        siteOrigin,
        now: options.now,
        show: {
          letters: (c, letters, status) =>
            showPage(c, LETTER_PAGES[letters.page], { letters }, status, {
              path: LETTER_PAGES[letters.page],
              isListed: letters.page === 'join' && letters.state === 'ask',
            }),
          problem: show.problem,
        },
      }),
    );
  }
  site.get('/posts/:slug/comments.atom', async (c) => {
    const thread = threads.findBySlug(c.req.param('slug'));
    if (!thread) return pages.sendNotFound(c);
    const newest = await discussion.listNewest(thread.id, MOST_ENTRIES);
    return sendText(c, await commentsToAtom(thread, newest, { siteUrl }), {
      ...headers,
      'content-type': 'application/atom+xml; charset=utf-8',
    });
  });
  site.get('/fragments/:id/', async (c) => {
    const thread = threads.findById(c.req.param('id'));
    if (!thread) return pages.sendNotFound(c);
    c.header('cache-control', OF_ONE_READER);
    return c.html(await draw.renderDiscussion(thread, readers.find(c)));
  });
}
