import type { Context, Hono, MiddlewareHandler } from 'hono';
import { createAskToSignIn } from '../../discussion/http/ask-to-sign-in.ts';
import { createModerate } from '../../discussion/http/moderate.ts';
import type { ShowModeration } from '../../discussion/http/owner.ts';
import type { OwnerCookie } from '../../discussion/http/owner-cookie.ts';
import { voiceOf } from '../../words/voice.ts';
import { createViewDesk } from '../desk/desk.ts';
import { createLettersDesk } from '../letters/desk/desk-routes.ts';
import { showLetters } from '../letters/desk/show-letters.ts';
import { tellOfLetter } from '../letters/desk/tell-of-letter.ts';
import { mountEditor } from '../write/mount-editor.ts';
import { adminPolicy } from './answers/security-headers.ts';
import { createDraftRoutes } from './drafts.ts';
import type { PageSource } from './pages/page-source.ts';
import type { ShowPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';

/** What a site has made already when its coach's pages are put in. */
export interface CoachParts {
  ownerCookie: OwnerCookie;
  headers: Record<string, string>;
  /** Gives answers the headers that pages bring themselves. */
  guard: MiddlewareHandler;
  showPage: ShowPage;
  pages: PageSource;
}

/** Puts in what the coach alone is shown: her letters, her form, her moderation and her drafts. */
export function mountCoach(site: Hono, options: SiteOptions, parts: CoachParts): void {
  const { discussion, threads, siteUrl, brakes, findAddress, editor, lettersDesk, language } = options;
  const { ownerCookie, headers, guard, showPage, pages } = parts;
  const siteOrigin = siteUrl.origin;
  const isOwner = async (c: Context) => (await ownerCookie.findSession(c)) !== undefined;
  const showModeration: ShowModeration = (c, path, moderation, status = 200) =>
    showPage(c, path, { moderation }, status);
  const askToSignIn = createAskToSignIn(showModeration);
  if (lettersDesk) {
    site.use('/write/letters/*', guard);
    site.get('/write/letters', (c) => c.redirect('/write/letters/', 301));
    site.route(
      '/write/letters/',
      createLettersDesk({
        ...lettersDesk,
        isOwner,
        askToSignIn,
        language,
        siteOrigin,
        siteUrl,
        now: options.now,
        show: showLetters(showPage),
      }),
    );
  }
  if (editor) {
    site.use('/write/refused/*', guard);
    site.use('/write/warnings/*', guard);
    site.use('/write/*', guard);
    mountEditor(site, {
      ...editor,
      isOwner,
      askToSignIn,
      language,
      headers,
      siteOrigin,
      now: options.now,
      tellOfLetter:
        lettersDesk &&
        ((postId, since) => tellOfLetter(postId, since, { ...lettersDesk, language, now: options.now })),
      showRefused: (c, refusedTexts) => showPage(c, '/write/refused/', { refusedTexts }, 200),
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
      askToSignIn,
      show: showModeration,
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
}
