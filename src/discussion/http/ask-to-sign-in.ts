import type { Context } from 'hono';
import { SIGN_IN, type ShowModeration } from './owner.ts';
import { isForm, readForm } from './read-body.ts';

/** The answer to whoever is not signed in and asks for a page of the coach, or sends a form of it. */
export type AskToSignIn = (c: Context) => Promise<Response>;

/** Fields that the coach writes sentences in. */
const WRITTEN = ['subject', 'note', 'text'];

/** Leads to where the coach signs in. A session can end while she writes: what she sent is shown to her there, and kept nowhere. */
export function createAskToSignIn(show: ShowModeration): AskToSignIn {
  return async (c) => {
    const sent = c.req.method === 'POST' && isForm(c) ? await readForm(c) : {};
    const written = WRITTEN.flatMap((field) => sent[field] ?? []).filter((text) => text.trim() !== '');
    if (written.length === 0) return c.redirect(SIGN_IN, 303);
    return show(c, SIGN_IN, { signIn: { state: 'ended', written } }, 401);
  };
}
