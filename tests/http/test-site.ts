import { createBrakes, NO_BRAKES } from '../../src/discussion/brakes/brakes.ts';
import { openSqliteLimits } from '../../src/discussion/brakes/limit-store.ts';
import { createFindAddress } from '../../src/discussion/brakes/network.ts';
import { createProofs } from '../../src/discussion/brakes/proofs.ts';
import { createDiscussion, type Discussion } from '../../src/discussion/discussion.ts';
import type { MailMessage } from '../../src/discussion/mail/mail-message.ts';
import { createNotices } from '../../src/discussion/notices.ts';
import { createActionLinks } from '../../src/discussion/owner/action-links.ts';
import { tellCoach } from '../../src/discussion/owner/coach-mail.ts';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { createReaderTokens } from '../../src/discussion/reader-token.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { createJoining } from '../../src/letters/join.ts';
import { createLetterLinks } from '../../src/letters/sign-links.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import { indexThreads } from '../../src/discussion/thread.ts';
import type { MountedEditor } from '../../src/server/write/mount-editor.ts';
import { createSite } from '../../src/server/serve/site.ts';

export const ORIGIN = 'https://coach.example';
export const THREAD = { id: 'first-post', slug: 'a-first-post', title: 'A first post', language: 'en-GB' };
export const OTHER_THREAD = {
  id: 'first-post-2',
  slug: 'another-post',
  title: 'Another post',
  language: 'en-GB',
};

export const NOON = new Date('2026-11-24T12:00:00Z');
export const OWNER_EMAIL = 'coach@coach.example';
export const SECRET = 'a secret of at least thirty-two characters';

/** What its letters can be about. */
export const TOPICS = [
  { id: 'boundaries', name: 'Boundaries' },
  { id: 'communication', name: 'Communication' },
  { id: 'growth', name: 'Growth' },
];

/** The pages of its build. */
export const PAGES = new Set(['/', '/contact/', `/posts/${THREAD.slug}/`]);

interface TestSiteOptions {
  hasBrakes?: boolean;
  trustedProxies?: readonly string[];
  hasMail?: boolean;
  /** Whether the site offers letters; they are asked for and sent only with mail. */
  hasLetters?: boolean;
  /** Whether the coach is told of new comments. */
  isCoachTold?: boolean;
  language?: string;
  /** Where that is another than the site's. */
  threadLanguage?: string;
  /** The coach's form, over a repository. */
  editor?: MountedEditor;
  /** In place of Astro: a page of what it is told to show. */
  render?: (locals: App.Locals) => string;
}

/** A whole site without a port, a browser or a build: every request is a function call. */
export async function openTestSite(overrides: Partial<Discussion> = {}, options: TestSiteOptions = {}) {
  const { hasBrakes = false, trustedProxies = [], hasMail = false, isCoachTold = false } = options;
  const { hasLetters = false } = options;
  const { language = 'en-GB', threadLanguage = language } = options;
  const clock = { now: NOON };
  const now = () => clock.now;
  const mails: MailMessage[] = [];
  const store = await openSqliteStore(':memory:');
  let ids = 0;
  // Ids of the shape that the real ones have, and in order.
  const makeId = () => `id${String((ids += 1)).padStart(10, '0')}`;
  const discussion = createDiscussion({ store, now, makeId });
  const owner = createOwner({ store, now, secret: SECRET });
  const keepMail = (mail: MailMessage) => {
    if (!mail.parts || !mail.language) throw new Error(`“${mail.subject}” has no HTML.`);
    mails.push(mail);
    return Promise.resolve();
  };
  const threads = indexThreads(
    [THREAD, OTHER_THREAD].map((thread) => ({ ...thread, language: threadLanguage })),
  );
  const siteUrl = new URL(ORIGIN);
  const actionLinks = createActionLinks({ secret: SECRET, siteUrl, now });
  const ownerMail = { ownerEmail: OWNER_EMAIL, sendMail: keepMail, language: () => language };
  if (isCoachTold) {
    tellCoach({
      ...ownerMail,
      events: discussion.events,
      threads: () => threads,
      links: actionLinks,
      siteUrl,
    });
  }
  const letterStore = createLetterStore(store.parts, { secret: SECRET });
  const letterLinks = createLetterLinks({ secret: SECRET, siteUrl, now });
  const brakes = hasBrakes ? createBrakes(openSqliteLimits(':memory:'), now) : NO_BRAKES;
  const joining = createJoining({
    store: letterStore,
    links: letterLinks,
    sendMail: keepMail,
    mayMail: (mailbox) => brakes.letterMail(mailbox),
    now,
    makeId,
  });
  const site = createSite({
    discussion: { ...discussion, ...overrides },
    tokens: createReaderTokens(SECRET),
    threads,
    siteUrl,
    language,
    redirects: { '/post/an-old-post': '/posts/a-first-post/' },
    brakes,
    proofs: createProofs(SECRET, now),
    findAddress: createFindAddress(trustedProxies),
    owner,
    actionLinks,
    ownerMail: hasMail ? ownerMail : undefined,
    now,
    letters: hasMail ? { store: letterStore, links: letterLinks, joining } : undefined,
    letterOffer: hasLetters ? { title: 'Common Ground', topics: TOPICS } : undefined,
    ownNames: ['The Common Ground coach'],
    editor: options.editor,
    openNotices: hasMail
      ? (live) =>
          createNotices({
            store,
            events: discussion.events,
            sendMail: keepMail,
            threads: () => live,
            language: () => language,
            siteUrl,
            secret: SECRET,
            now,
            makeId,
          })
      : undefined,
    // The real pages are Astro's and are tested in a browser; here what they are told is enough.
    render: (_request, locals) => {
      if (options.render) return Promise.resolve(new Response(options.render(locals)));
      const { discussion: view, ...others } = locals;
      return Promise.resolve(Response.json(view ?? others));
    },
    // Real pages are built; these have what is said about them here.
    openPages: (fill, headers) => ({
      send: async (c, reader) =>
        PAGES.has(c.req.path)
          ? c.html(
              `<main>${await fill({ kind: 'discussion', threadId: THREAD.id }, reader)}</main>`,
              200,
              headers,
            )
          : c.text('Not found', 404, headers),
      sendNotFound: (c) => c.text('Not found', 404, headers),
      forgetThread: () => undefined,
    }),
  });
  return {
    site,
    store,
    letterStore,
    letterLinks,
    discussion,
    owner,
    clock,
    mails,
    /** Sends a request as this site's own page would, unless the headers say otherwise. */
    send: async (method: string, path: string, { body, headers = {}, peer }: SendOptions = {}) =>
      site.fetch(
        new Request(ORIGIN + path, { method, headers, ...(body === undefined ? {} : { body }) }),
        peer === undefined ? {} : { incoming: { socket: { remoteAddress: peer } } },
      ),
  };
}

interface SendOptions {
  body?: string;
  headers?: Record<string, string>;
  /** The address at the other end of the connection. */
  peer?: string;
}

export function json(value: unknown, headers: Record<string, string> = {}): SendOptions {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } };
}

export function form(fields: Record<string, string>, headers: Record<string, string> = {}): SendOptions {
  return {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, ...headers },
  };
}

/** The cookie of an answer, as a browser would send it back. */
export function cookieOf(response: Response): Record<string, string> {
  const [cookie] = response.headers.getSetCookie();
  return cookie ? { cookie: cookie.split(';')[0] ?? '' } : {};
}
