import { Hono, type Context } from 'hono';
import type { OwnerCookie } from '../../discussion/http/owner-cookie.ts';
import type { Moderation } from '../../discussion/moderation.ts';
import type { BarView } from '../../discussion/owner/bar-view.ts';
import { compressAnswers } from '../serve/answers/compress-answers.ts';
import type { DeskOptions } from './desk.ts';
import { findWriting } from './desk.ts';
import { allowStyles, OF_ONE_READER } from '../serve/answers/security-headers.ts';
import { createCountWork, sumWork } from './waiting-work.ts';

export interface CoachBarOptions {
  cookie: OwnerCookie;
  moderation: Pick<Moderation, 'countWaiting'>;
  editor: DeskOptions['editor'];
  lettersDesk?: DeskOptions['lettersDesk'];
  now: () => Date;
  /** The site as readers have it. */
  fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
  renderBar: (view: BarView) => Promise<string>;
}

export interface CoachBar {
  /** Whether an answer could have the bar: a page, for a browser that the coach has signed in with, if long ago. */
  isAsked(request: Request): boolean;
  fetch(request: Request, bindings?: object): Response | Promise<Response>;
}

/** By its name alone: whether the session is one, is asked of the store. */
const OWNER_COOKIE = /(?:^|;\s*)(?:__Host-)?owner=/;

/** A file has an ending, and the form's and the desk's own pages have a menu. */
const NO_PAGE = /^\/(?:(?:admin|api|fragments|moderate|write)(?:\/|$)|(?:.*\/)?[^/]*\.[^/]*$)/;

/** What a conditional or partial answer, or a compressed one, would be made by. */
const CONDITIONS = [
  'accept-encoding',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'range',
];

/** What tells of the page as readers have it. */
const OF_READERS = ['content-encoding', 'content-length', 'etag', 'last-modified'];

/** Where the bar goes: behind the link that leads past everything. */
const BODY = /<body\b[^>]*>\s*(?:<a class="skip[\s\S]*?<\/a>)?/;

/** The bar's looks, which stand in the head. */
const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>/;

/**
 * The bar of the coach on every page of the site, put into the page as it is sent to her: it is in nothing that is
 * kept or built, and her answers are kept by nobody.
 */
export function createCoachBar(options: CoachBarOptions): CoachBar {
  const { cookie, editor, fetch, renderBar } = options;
  const countWork = createCountWork(options);
  const writing = findWriting(editor);
  const viewBar = async (path: string, isThere: boolean): Promise<BarView> => {
    return {
      waiting: sumWork(await countWork()),
      write: writing?.post,
      edit: isThere && editor && !editor.gitHost ? findEditAddress(path) : undefined,
    };
  };
  const insert = async (c: Context, page: Response) => {
    const html = await page.text();
    const [body] = BODY.exec(html) ?? [];
    // The desk's own pages have a menu, wherever they are.
    if (body === undefined || body.includes('class="moderation"')) return sendOwn(page, html);
    const bar = await renderBar(await viewBar(c.req.path, page.ok));
    const [style = ''] = STYLE.exec(bar) ?? [];
    const nav = bar.replace(style, '');
    const whole = html.replace(body, () => body + nav).replace('</head>', () => `${style}</head>`);
    return sendOwn(page, whole, style);
  };

  const pages = new Hono();
  pages.use(compressAnswers());
  pages.all('*', async (c) => {
    if (!(await cookie.findSession(c))) return fetch(c.req.raw, bindingsOf(c));
    const headers = new Headers(c.req.raw.headers);
    for (const name of CONDITIONS) headers.delete(name);
    const page = await fetch(new Request(c.req.url, { headers }), bindingsOf(c));
    return page.headers.get('content-type')?.startsWith('text/html') ? insert(c, page) : page;
  });
  return {
    isAsked: ({ method, url, headers }) =>
      (method === 'GET' || method === 'HEAD') &&
      OWNER_COOKIE.test(headers.get('cookie') ?? '') &&
      !NO_PAGE.test(new URL(url).pathname),
    fetch: (request, bindings) => pages.fetch(request, bindings),
  };
}

/** Where the text of a page is changed, by the page's address. */
export function findEditAddress(path: string): string | undefined {
  // A list is the same on each of its pages.
  const list = path.replace(/\/page(?=\/\d+\/$)/, '');
  const [, folder = '', name = ''] = /^\/(?:([^/]+)\/(?:([^/]+)\/)?)?(?:\d+\/)?$/.exec(list) ?? [];
  if (path === '/') return '/write/home/';
  const page = /^\/drafts\/pages\/([^/]+)\/$/.exec(path)?.[1];
  if (page !== undefined) return toForm('pages', page);
  if (folder === 'drafts' || folder === 'posts') return toForm('posts', name);
  if (folder === 'people' || folder === 'topics') return toForm(folder, name);
  return name === '' && !OF_THE_ENGINE.has(folder) ? toForm('pages', folder) : undefined;
}

/** Pages whose text is the engine's. */
const OF_THE_ENGINE = new Set(['contact', 'notices', 'privacy', 'search', 'you']);

function toForm(kind: string, name: string): string | undefined {
  return name === '' || /^\d+$/.test(name) ? undefined : `/write/${kind}/${name}/`;
}

function sendOwn(page: Response, html: string, bar = ''): Response {
  const headers = new Headers(page.headers);
  for (const name of OF_READERS) headers.delete(name);
  headers.set('cache-control', OF_ONE_READER);
  headers.set('vary', 'Cookie');
  const policy = headers.get('content-security-policy');
  if (policy !== null) headers.set('content-security-policy', allowStyles(policy, bar));
  return new Response(html, { status: page.status, headers });
}

/** What @hono/node-server knows of the connection; Hono says nothing of its type. */
function bindingsOf({ env }: { env: unknown }): object {
  return typeof env === 'object' && env !== null ? env : {};
}
