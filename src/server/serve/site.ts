import { METHODS, type IncomingMessage } from 'node:http';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { batchReads } from '../../discussion/batch-reads.ts';
import type { Brakes } from '../../discussion/brakes/brakes.ts';
import type { FindAddress } from '../../discussion/brakes/network.ts';
import type { Proofs } from '../../discussion/brakes/proofs.ts';
import type { Discussion } from '../../discussion/discussion.ts';
import { createApi } from '../../discussion/http/api.ts';
import { commentsToAtom, MOST_ENTRIES } from '../../discussion/http/feed.ts';
import { createForms } from '../../discussion/http/forms.ts';
import { isByScript } from '../../discussion/http/refuse-form.ts';
import { createModerate } from '../../discussion/http/moderate.ts';
import { createOwnerCookie } from '../../discussion/http/owner-cookie.ts';
import { findPeer } from '../../discussion/http/peer.ts';
import { createReaderActs } from '../../discussion/http/reader-acts.ts';
import { createReaderCookie } from '../../discussion/http/reader-cookie.ts';
import { createThreadPages } from '../../discussion/http/thread-pages.ts';
import { createYou } from '../../discussion/http/you.ts';
import type { Notices } from '../../discussion/notices.ts';
import type { ActionLinks } from '../../discussion/owner/action-links.ts';
import type { MailDress } from '../../discussion/mail/mail-dress.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import type { Owner } from '../../discussion/owner/owner.ts';
import type { ReaderId, ReaderTokens } from '../../discussion/reader-token.ts';
import { createReservedNames } from '../../discussion/reserved-names.ts';
import { commentsToJsonLd } from '../../discussion/structured-data.ts';
import { summaryToWords } from '../../discussion/summary-words.ts';
import type { Thread, Threads } from '../../discussion/thread.ts';
import { voiceOf } from '../../words/voice.ts';
import { createCoachBar } from '../desk/coach-bar.ts';
import { addSlash, demandSlash } from './answers/add-slash.ts';
import { knowAllowedMethods } from './answers/allowed-methods.ts';
import type { Content } from './pages/composer.ts';
import { demandMethod, refuseMethod } from './answers/demand-method.ts';
import { createViewDesk } from '../desk/desk.ts';
import { createLettersDesk } from '../letters/desk/desk-routes.ts';
import type { LettersDesk } from '../letters/desk/letters-desk.ts';
import { showLetters } from '../letters/desk/show-letters.ts';
import { createDraftRoutes, type Drafts } from './drafts.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { mountEditor, type MountedEditor } from '../write/mount-editor.ts';
import type { FillHole, PageSource } from './pages/page-source.ts';
import type { PublishedPost } from '../desk/published-posts.ts';
import { findRedirect, type Redirects } from './redirects.ts';
import { compressAnswers } from './answers/compress-answers.ts';
import { adminPolicy, NO_PAGE_POLICY, OF_ONE_READER, securityHeaders } from './answers/security-headers.ts';
import { sendText } from './answers/send-text.ts';
import { rememberGone } from './remember-gone.ts';
import { showDiscussion } from './show-discussion.ts';
import { createShowPage } from './show-page.ts';
import type { Numbers } from '../desk/numbers.ts';
import { createLetterRoutes, type ReadersLetters } from '../../letters/http/letter-routes.ts';
import type { LetterTopic } from '../../letters/letters-view.ts';

export interface SiteOptions {
  discussion: Discussion;
  tokens: ReaderTokens;
  threads: Threads;
  siteUrl: URL;
  /** Of the site, as a BCP 47 tag. */
  language: string;
  /** Addresses that were once right. */
  redirects: Redirects;
  brakes: Brakes;
  proofs: Proofs;
  findAddress: FindAddress;
  owner: Owner;
  actionLinks: ActionLinks;
  /** The way to the coach's mailbox; undefined where no mail can be sent. */
  ownerMail?: OwnerMail | undefined;
  now: () => Date;
  /** Names that only the site's own people may sign with; the coach's comes first. */
  ownNames: readonly string[];
  /** Mail, for these threads, in this language and in this look from now on, and word of replies by it; undefined where none can be sent. */
  openNotices?: ((threads: Threads, language: string, dress?: MailDress) => Notices) | undefined;
  /** What mails look like from now on. */
  mailDress?: MailDress | undefined;
  /** What readers open is counted, and shown to the coach; undefined where it is not. */
  numbers?: Numbers | undefined;
  /** Letters to readers; undefined where no mail can be sent. */
  letters?: ReadersLetters | undefined;
  /** How the site offers them; undefined where it does not. */
  letterOffer?: { title: string; topics: readonly LetterTopic[] } | undefined;
  /** The coach's form, where the site is published from a repository of its own. */
  editor?: MountedEditor | undefined;
  /** Letters at the coach's desk; undefined where the site has none, or no mail can be sent. */
  lettersDesk?: LettersDesk | undefined;
  /** Undefined in `astro dev`, which shows drafts to whoever has the files anyway. */
  drafts?: Drafts | undefined;
  /** The published posts, the newest first; undefined where the release does not say. */
  published?: readonly PublishedPost[] | undefined;
  /** Renders one of the routes that Astro renders on demand. */
  render: (request: Request, locals: App.Locals) => Promise<Response>;
  /** Where whole pages come from: built files, or Astro's development server. */
  openPages: (fill: FillHole, headers: Record<string, string>) => PageSource;
}

/** A site, ready to answer requests. */
export interface Site {
  /** `bindings` is what @hono/node-server knows of the connection. */
  fetch(request: Request, bindings?: object): Response | Promise<Response>;
  /**
   * What `fetch` would answer to a GET of this path by a reader without a cookie, where it is kept
   * ready to send; undefined where it is not.
   */
  findKept(urlPath: string, acceptEncoding: string | undefined): Content | undefined;
  /** Counts what {@link findKept} gave, once it is sent. */
  noteKept(urlPath: string, incoming: Pick<IncomingMessage, 'headers' | 'socket'>): void;
  /** Lets go of what it holds, when another release takes over. */
  close(): void;
}

const OTHER_METHODS = METHODS.filter((method) => method !== 'GET' && method !== 'HEAD');

/** Where no page of a build is; the others are looked for first, at once. */
const OWN_AREAS = [
  '/api/*',
  '/admin/*',
  '/drafts/*',
  '/letters/*',
  '/moderate/*',
  '/notices/*',
  '/write/*',
  '/you/*',
];

const LETTER_PAGES = {
  join: '/letters/',
  yes: '/letters/yes/',
  you: '/letters/you/',
  end: '/letters/end/',
} as const;

/** Puts the reading side and the talking side together, the same in development and production. */
export function createSite(options: SiteOptions): Site {
  const {
    discussion,
    tokens,
    threads,
    siteUrl,
    brakes,
    proofs,
    findAddress,
    redirects,
    render,
    editor,
    numbers,
    openPages,
    language,
  } = options;
  const https = siteUrl.protocol === 'https:';
  const siteOrigin = siteUrl.origin;
  const readers = createReaderCookie(tokens, { secure: https });
  const ownerCookie = createOwnerCookie(options.owner, { secure: https });
  const headers = securityHeaders({ https });

  const notices = options.openNotices?.(threads, language, options.mailDress);
  const canNotify = notices !== undefined;
  const isReserved = createReservedNames(options.ownNames);
  const acts = createReaderActs({
    discussion,
    readers,
    brakes,
    proofs,
    findAddress,
    isReserved,
    notices,
    language,
    now: options.now,
  });

  const takeTurn = createTurns();
  const renderPart = (path: string, locals: App.Locals) =>
    takeTurn(async () => {
      const part = await render(new Request(siteOrigin + path), locals);
      // A route that does not know its view would be sent as a page without anything in it.
      if (!part.ok) throw new Error(`${path} was answered by ${part.status}.`);
      return part.text();
    });
  const renderDiscussion = async (thread: Thread, reader?: ReaderId) => {
    const state = await discussion.getThreadState(thread.id, reader);
    const structuredData = commentsToJsonLd(thread, state, siteOrigin);
    const view = { thread, ...state, canNotify, structuredData };
    return renderPart(`/fragments/${thread.id}/`, { discussion: view });
  };
  const showPage = createShowPage(renderPart);
  const summarize = batchReads((threadIds) => discussion.summarizeThreads(threadIds));
  const pages = openPages(async (hole, reader) => {
    const thread = threads.findById(hole.threadId);
    if (!thread) return '';
    try {
      if (hole.kind === 'summary') {
        const summary = await summarize(thread.id);
        return summary ? summaryToWords(summary, voiceOf(hole.language ?? language)) : '';
      }
      return await renderDiscussion(thread, reader);
    } catch (error) {
      // The article must be readable whatever becomes of the store.
      console.error(error);
      return hole.kind === 'summary' ? '' : `<p>${voiceOf(thread.language).words.discussion.storeIsDown}</p>`;
    }
  }, headers);
  const stopListening = discussion.onChange((threadId) => {
    pages.forgetThread(threadId);
  });

  const findPostId = (urlPath: string) => {
    const [, slug] = /^\/posts\/([^/]+)\/$/.exec(urlPath) ?? [];
    return slug === undefined ? undefined : threads.findBySlug(slug)?.id;
  };
  const noteAnswer = (c: Context, page: Response) => {
    if (!numbers || c.req.method !== 'GET' || !(page.status === 200 || page.status === 304)) return page;
    if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
    // The coach herself, and a browser that was hers.
    if (ownerCookie.findToken(c) !== undefined) return page;
    const header = (name: string) => c.req.header(name);
    numbers.readings.note({ postId: findPostId(c.req.path), peer: findPeer(c), header });
    return page;
  };

  const site = new Hono();
  const allowed = knowAllowedMethods(site);
  const isGone = rememberGone(editor);
  /** No page, but maybe the address of a form, or of what was one. */
  const orRefused = (c: Context, page: Response) => {
    if (page.status !== 404) return page;
    const methods = allowed.list(c.req.path);
    if (methods.length > 0) return refuseMethod(c, methods, { headers, language });
    const withSlash = addSlash(c, allowed, headers);
    if (withSlash) return withSlash;
    return isGone(c.req.path) ? new Response(page.body, { status: 410, headers: page.headers }) : page;
  };
  // Pages bring their headers with them, made once: a middleware around them would halve their speed.
  const guard: MiddlewareHandler = async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', NO_PAGE_POLICY);
  };
  site.use('/api/*', guard);
  site.use('/fragments/*', guard, compressAnswers());
  site.post('*', guard);
  const method = demandMethod({
    allowed,
    language,
    headers,
    async isPage(c) {
      if (findRedirect(redirects, c.req.path, c.req.url)) return true;
      const page = await pages.send(c, undefined);
      // A film is a stream of its file, which nobody reads here.
      await page.body?.cancel();
      return page.status !== 404;
    },
  });
  site.on(OTHER_METHODS, '*', method);
  for (const area of OWN_AREAS) site.get(area, demandSlash(allowed, headers), method);
  const isOwner = async (c: Context) => (await ownerCookie.findSession(c)) !== undefined;
  if (options.lettersDesk) {
    site.use('/write/letters/*', guard);
    site.get('/write/letters', (c) => c.redirect('/write/letters/', 301));
    site.route(
      '/write/letters/',
      createLettersDesk({
        ...options.lettersDesk,
        isOwner,
        language,
        siteOrigin,
        siteUrl,
        now: options.now,
        show: showLetters(showPage),
      }),
    );
  }
  if (editor) {
    site.use('/write/kept/*', guard);
    site.use('/write/warnings/*', guard);
    site.use('/write/*', guard);
    mountEditor(site, {
      ...editor,
      isOwner,
      language,
      headers,
      siteOrigin,
      now: options.now,
      showKept: (c, kept) => showPage(c, '/write/kept/', { kept }, 200),
      async showWrite(c, write, status = 200) {
        const isForm = 'form' in write;
        const path = isForm ? '/write/form/' : 'lists' in write ? '/write/' : '/write/unpublished/';
        const page = await showPage(c, path, { write }, status);
        // The text's own field writes its styles as its user goes.
        if (isForm) page.headers.set('content-security-policy', adminPolicy());
        return page;
      },
      showWarnings: (c, warnings, status = 200) => showPage(c, '/write/warnings/', { warnings }, status),
      moving: {
        showImport: (c, movingIn, status = 200) => showPage(c, '/write/import/', { movingIn }, status),
        showReport: (c, importReport, status = 200) =>
          showPage(c, '/write/import-report/', { importReport }, status),
      },
      showFile: (c, fileView, status = 200) => showPage(c, `/write/${fileView.page}/`, { fileView }, status),
      talk: {
        async count(threadId) {
          const found = (await discussion.summarizeThreads([threadId])).get(threadId);
          return found && { comments: found.commentCount, ratings: found.rating.count };
        },
        erase: (threadId) => discussion.eraseThread(threadId),
      },
    });
  }
  site.route('/api', createApi({ discussion, threads, readers, acts, proofs, language, siteOrigin }));
  const show = showDiscussion({
    renderPart,
    showPage,
    siteOrigin,
    canNotify,
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
        you: (c, you) => showPage(c, '/you/', { you }, 200),
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
  site.use('/moderate/*', guard);
  site.route(
    '/',
    createModerate({
      discussion,
      threads,
      brakes,
      findAddress,
      siteUrl,
      language,
      now: options.now,
      owner: options.owner,
      cookie: ownerCookie,
      mail: options.ownerMail,
      links: options.actionLinks,
      viewDesk: createViewDesk({ ...options, moderation: discussion.moderation }),
      ownerName: options.ownNames[0] ?? voiceOf(language).words.moderation.theCoach,
      show: (c, path, moderation, status = 200) => showPage(c, path, { moderation }, status),
    }),
  );
  if (options.drafts) {
    site.use('/drafts/*', guard);
    site.route(
      '/',
      createDraftRoutes({
        drafts: options.drafts,
        cookie: ownerCookie,
        sendNotFound: (c) => pages.sendNotFound(c),
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
    return c.html(await renderDiscussion(thread, readers.find(c)));
  });
  site.get('*', (c): Response | Promise<Response> => {
    const target = findRedirect(redirects, c.req.path, c.req.url);
    if (target) return new Response(null, { status: 301, headers: { ...headers, location: target } });
    const answer = pages.send(c, readers.find(c));
    if (answer instanceof Promise) return answer.then((page) => orRefused(c, noteAnswer(c, page)));
    return orRefused(c, noteAnswer(c, answer));
  });
  site.notFound((c) => pages.sendNotFound(c));
  site.onError((error, c) => {
    console.error(error);
    return c.text(voiceOf(language).words.faults.inTheServer, 500, headers);
  });
  const coachBar = createCoachBar({
    cookie: ownerCookie,
    moderation: discussion.moderation,
    editor,
    now: options.now,
    fetch: (request, bindings) => site.fetch(request, bindings),
    renderBar: (bar) => renderPart('/fragments/part/bar/', { bar }),
  });
  return {
    fetch: (request, bindings) =>
      coachBar.isAsked(request) ? coachBar.fetch(request, bindings) : site.fetch(request, bindings),
    findKept: (urlPath, acceptEncoding) => pages.findKept?.(urlPath, acceptEncoding),
    noteKept(urlPath, { headers: given, socket }) {
      if (!numbers || !urlPath.endsWith('/')) return;
      const header = (name: string) => String(given[name] ?? '') || undefined;
      numbers.readings.note({ postId: findPostId(urlPath), peer: socket.remoteAddress, header });
    },
    close: stopListening,
  };
}
