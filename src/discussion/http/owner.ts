import { Hono, type Context } from 'hono';
import type { Actor, Brakes } from '../brakes/brakes.ts';
import type { FindAddress } from '../brakes/network.ts';
import type { OwnerMail } from '../owner/coach-mail.ts';
import type { ModerationPath, ModerationView, SignInView } from '../owner/moderation-view.ts';
import type { Owner } from '../owner/owner.ts';
import { toSignedInMail, toSignInMail } from '../owner/sign-in-mail.ts';
import type { OwnerCookie } from './owner-cookie.ts';
import { findPeer } from './peer.ts';
import { readForm } from './read-body.ts';

export interface OwnerRoutesOptions {
  owner: Owner;
  cookie: OwnerCookie;
  /** Undefined where no mail can be sent. */
  mail: OwnerMail | undefined;
  brakes: Brakes;
  findAddress: FindAddress;
  siteUrl: URL;
  /** Of the site. */
  language: string;
  now: () => Date;
  show: ShowModeration;
}

/** Answers with a page under /moderate/. */
export type ShowModeration = (
  c: Context,
  path: ModerationPath,
  view: ModerationView,
  status?: 200 | 401 | 404 | 422,
) => Promise<Response>;

export const SIGN_IN = '/moderate/sign-in/';

/** Longer than an answer takes; begun beside it, the write for the mail was 0.1 ms of the answer's time. */
export const MAIL_AFTER_MILLISECONDS = 100;

/** A link that signs in, for whoever holds it. */
export function toSignInLink(token: string, siteUrl: URL): URL {
  return new URL(`${SIGN_IN}?token=${token}`, siteUrl);
}

/** Signing in and out: the pages that answer without a session. */
export function createOwnerRoutes(options: OwnerRoutesOptions): Hono {
  const { owner, cookie, mail, brakes, findAddress, siteUrl, language, now, show } = options;
  const routes = new Hono();
  const showSignIn = (c: Context, signIn: SignInView, status?: 422) => show(c, SIGN_IN, { signIn }, status);

  const mailLink = async (email: string, actor: Actor) => {
    if (email.trim().toLowerCase() !== mail?.ownerEmail.toLowerCase()) return;
    const link = await owner.issueMailedLink(() => brakes.signInMail(actor));
    if (!link) return;
    const words = toSignInMail(toSignInLink(link.token, siteUrl), {
      endsAt: link.endsAt,
      now: now(),
      language,
    });
    await mail.sendMail({ ...words, to: mail.ownerEmail });
  };
  const tellOfSession = async () => {
    await mail?.sendMail({ ...toSignedInMail(siteUrl, now(), language), to: mail.ownerEmail });
  };
  const report = (error: unknown) => {
    console.error(error);
  };

  // Opening a link changes nothing: mail scanners open them all, and a link works once.
  routes.get(SIGN_IN, async (c) => {
    const token = c.req.query('token');
    if (token === undefined) return showSignIn(c, { state: 'ask' });
    const isUsable = await owner.isLinkUsable(token);
    return showSignIn(c, isUsable ? { state: 'confirm', token } : { state: 'unusable' });
  });

  routes.post(SIGN_IN, async (c) => {
    const { token, email } = await readForm(c);
    const actor = {
      readerId: undefined,
      address: findAddress(findPeer(c), c.req.header('x-forwarded-for')),
    };
    if (token === undefined) {
      await brakes.signIn(actor);
      // Once the answer has left: it takes as long for a stranger's address as for the coach's.
      setTimeout(() => {
        mailLink(email ?? '', actor).catch(report);
      }, MAIL_AFTER_MILLISECONDS).unref();
      return showSignIn(c, { state: 'asked' });
    }
    // A link that works is nobody's guess: it is never slowed, whatever her neighbours tried.
    const session = (await owner.isLinkUsable(token)) ? await owner.signIn(token) : undefined;
    if (session === undefined) {
      await brakes.signIn(actor);
      return showSignIn(c, { state: 'unusable' }, 422);
    }
    await tellOfSession().catch(report);
    cookie.set(c, session);
    return c.redirect('/moderate/', 303);
  });

  routes.get('/moderate/sessions/', async (c) => {
    const here = await cookie.findSession(c);
    if (!here) return c.redirect(SIGN_IN, 303);
    const sessions = (await owner.listSessions()).map(({ hash, startedAt, endsAt }) => ({
      startedAt,
      endsAt,
      isThis: hash === here.hash,
    }));
    return show(c, '/moderate/sessions/', { sessions: { sessions } });
  });

  routes.post('/moderate/sign-out/', async (c) => {
    const token = cookie.findToken(c);
    if (!token || !(await owner.findSession(token))) return c.redirect(SIGN_IN, 303);
    const isEverywhere = (await readForm(c))['where'] === 'everywhere';
    await (isEverywhere ? owner.signOutEverywhere() : owner.signOut(token));
    cookie.clear(c);
    return showSignIn(c, { state: isEverywhere ? 'signed-out-everywhere' : 'signed-out' });
  });

  return routes;
}
