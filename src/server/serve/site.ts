import { METHODS } from 'node:http';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { createOwnerCookie } from '../../discussion/http/owner-cookie.ts';
import { createReaderCookie } from '../../discussion/http/reader-cookie.ts';
import { voiceOf } from '../../words/voice.ts';
import { createCoachBar } from '../desk/coach-bar.ts';
import { addSlash, demandSlash } from './answers/add-slash.ts';
import { knowAllowedMethods } from './answers/allowed-methods.ts';
import { compressAnswers } from './answers/compress-answers.ts';
import { demandMethod, refuseMethod } from './answers/demand-method.ts';
import { NO_PAGE_POLICY, securityHeaders } from './answers/security-headers.ts';
import { createDrawDiscussion } from './draw-discussion.ts';
import { mountCoach } from './mount-coach.ts';
import { mountReaders } from './mount-readers.ts';
import { createNoteReadings } from './note-readings.ts';
import { findRedirect } from './redirects.ts';
import { rememberGone } from './remember-gone.ts';
import { createShowPage } from './show-page.ts';
import type { Site, SiteOptions } from './site-options.ts';

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

/** Puts the reading side and the talking side together, the same in development and production. */
export function createSite(options: SiteOptions): Site {
  const { discussion, siteUrl, redirects, editor, language } = options;
  const https = siteUrl.protocol === 'https:';
  const readers = createReaderCookie(options.tokens, { secure: https });
  const ownerCookie = createOwnerCookie(options.owner, { secure: https });
  const headers = securityHeaders({ https });

  const notices = options.openNotices?.(options.threads, language, options.mailDress);
  const draw = createDrawDiscussion(options, notices !== undefined);
  const showPage = createShowPage(draw.renderPart);
  const pages = options.openPages(draw.fill, headers);
  const stopListening = discussion.onChange((threadId) => {
    pages.forgetThread(threadId);
  });
  const readings = createNoteReadings(options, ownerCookie);

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
  mountCoach(site, options, { ownerCookie, headers, guard, showPage, pages });
  mountReaders(site, options, { readers, headers, guard, notices, draw, showPage, pages });
  site.get('*', (c): Response | Promise<Response> => {
    const target = findRedirect(redirects, c.req.path, c.req.url);
    if (target) return new Response(null, { status: 301, headers: { ...headers, location: target } });
    const answer = pages.send(c, readers.find(c));
    if (answer instanceof Promise) return answer.then((page) => orRefused(c, readings.note(c, page)));
    return orRefused(c, readings.note(c, answer));
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
    lettersDesk: options.lettersDesk,
    now: options.now,
    fetch: (request, bindings) => site.fetch(request, bindings),
    renderBar: (bar) => draw.renderPart('/fragments/part/bar/', { bar }),
  });
  return {
    fetch: (request, bindings) =>
      coachBar.isAsked(request) ? coachBar.fetch(request, bindings) : site.fetch(request, bindings),
    findReady: (urlPath, acceptEncoding) => pages.findReady?.(urlPath, acceptEncoding),
    noteReady: readings.noteReady,
    close: stopListening,
  };
}
