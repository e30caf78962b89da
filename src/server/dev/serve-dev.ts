import { FetchState, astro } from 'astro/fetch';
import type { Context } from 'hono';
import type { ReaderId } from '../../discussion/reader-token.ts';
import { indexThreads } from '../../discussion/thread.ts';
import { answerFrom } from '../../posts/edition/asking.ts';
import { checkFiles } from '../../posts/checks/check-content.ts';
import { withFaults } from '../../posts/edition/edition.ts';
import { readEdition } from '../../posts/edition/read-edition.ts';
import { rememberInspected } from '../../posts/inspected-files.ts';
import { getSite, listMoved, listPosts, listTopics } from '../../posts/library.ts';
import { getOwnNames } from '../../posts/own-names.ts';
import { collectRedirects } from '../../posts/redirects.ts';
import { getThreads } from '../../posts/threads.ts';
import { answerDownload } from './downloads.ts';
import { answerMedia } from './media.ts';
import { answerPicture } from './pictures.ts';
import { isOfDrafts } from '../export/addresses.ts';
import { cutAtHoles, fillHoles, type Hole } from '../serve/pages/holes.ts';
import { toMailDress } from '../serve/mail-dress.ts';
import type { FillHole, PageSource } from '../serve/pages/page-source.ts';
import { openServices } from '../settings/services.ts';
import { readSettings } from '../settings/settings.ts';
import { createSite } from '../serve/site.ts';

// `astro dev` sends every request here. The store is opened by the first one; Vite loads this file
// anew after an edit to it or to what it imports, and the one before lets its store go.
let opened: ReturnType<typeof openDevelopment> | undefined;
import.meta.hot?.dispose(() => {
  void opened?.then(({ close }) => close());
});

async function openDevelopment() {
  const settings = readSettings(process.env);
  return openServices(settings);
}

/** What was found out about pictures and other files for the requests before. */
const earlier = rememberInspected();

export default {
  /** Reads the content for each request: a post may have been changed a moment ago. */
  async fetch(request: Request): Promise<Response> {
    const now = new Date();
    const { edition, files, inspected } = await readEdition(process.cwd(), { now, earlier });
    const { pictures, media, downloads } = inspected;
    const file =
      (await answerPicture(request, pictures, files)) ??
      (await answerMedia(request, media, process.cwd())) ??
      answerDownload(request, downloads, files);
    if (file) return file;
    // The check takes as long as all else, and drafts alone tell what it finds.
    const faults = isOfDrafts(new URL(request.url).pathname)
      ? (await checkFiles(files, 'content', { now, production: false })).faults
      : [];
    return answerFrom({ edition: withFaults(edition, faults) }, () => answer(request));
  },
};

async function answer(request: Request): Promise<Response> {
  const services = await (opened ??= openDevelopment());
  const settings = await getSite();
  const site = createSite({
    ...services,
    numbers: undefined,
    threads: indexThreads(await getThreads()),
    redirects: collectRedirects(await listPosts(), await listMoved()),
    language: settings.language,
    mailDress: toMailDress(settings),
    letterOffer: settings.letters && { title: settings.title, topics: await listLetterTopics() },
    ownNames: await getOwnNames(),
    siteUrl: new URL(new URL(request.url).origin),
    render: renderOnDemand,
    openPages: (fill) => openDevelopmentPages(request, fill),
  });
  const response = await site.fetch(request);
  site.close();
  // Vite's own scripts and styles are inline and change with every edit: no policy holds them.
  response.headers.delete('content-security-policy');
  return response;
}

async function listLetterTopics() {
  return (await listTopics()).map(({ id, name }) => ({ id, name }));
}

function renderOnDemand(request: Request, locals: App.Locals): Promise<Response> {
  const state = new FetchState(request);
  state.locals = locals;
  return astro(state);
}

/**
 * Pages from Astro's development server. It knows the request it was asked with by its identity, so
 * that one is passed on and no copy of it.
 */
function openDevelopmentPages(request: Request, fill: FillHole): PageSource {
  const send = async (_c: Context, reader?: ReaderId) =>
    fillPage(await astro(new FetchState(request)), (hole) => fill(hole, reader));
  return {
    send,
    sendNotFound: send,
    forgetThread() {
      // Nothing is kept in development.
    },
  };
}

async function fillPage(page: Response, fill: (hole: Hole) => Promise<string>): Promise<Response> {
  const { headers, status } = page;
  if (!headers.get('content-type')?.startsWith('text/html')) return page;
  const template = cutAtHoles(await page.text());
  const html = fillHoles(template, await Promise.all(template.holes.map(fill)));
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
