import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** How far apart the two sendings of a double-click may be; the store takes equal comments for one as long. */
const WINDOW_MILLISECONDS = 15_000;

/** A comment that came by a form, without script and from a browser without a cookie. */
export interface PlainPost {
  /** For `mintFor`: the same new reader for both sendings, whichever arrives first. */
  clientSecret: string;
  /** For the store: the same comment, also where two servers take one each. */
  key: string;
}

/**
 * Pages are the same for everybody, so no form can bring a word of its own; a script makes one, and
 * without it the second press of "Send" would be a second reader, whose cookie takes the first one's
 * place. So the new reader is made of what both sendings have in common: the network's name, what the
 * browser says of itself, every word that was typed, and the time.
 *
 * Weighed: who can say all of it within the window is the same reader, and could change the comment. The
 * network's name is the server's own and of today only, the words are shown to nobody else while they
 * wait for approval, and in half a minute the same words make somebody else. Two strangers behind one
 * router, with the same browser, name and text within that time, would share what they wrote, and a word
 * that lets them take it back. No key that a client sends can be this secret: those hold no space.
 *
 * @returns the window before this one and this one: a double-click may lie across its end.
 */
export function describePlainPost(
  c: Context,
  { network, words, now }: { network: string; words: unknown; now: Date },
): { before: PlainPost; current: PlainPost } {
  const browser = ['user-agent', 'accept', 'accept-language', 'accept-encoding'].map((name) =>
    c.req.header(name),
  );
  const window = Math.floor(now.getTime() / WINDOW_MILLISECONDS);
  const describe = (which: number): PlainPost => ({
    clientSecret: `plain post ${hash([network, browser, words, which])}`,
    // Kept with the comment, so nothing of the network or the browser is in it.
    key: `plain-post-${hash([words, which])}`,
  });
  return { before: describe(window - 1), current: describe(window) };
}

/** Whether the body is a form's: no program sends one, and no program is a double-click. */
export function isPlainForm(c: Context): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
