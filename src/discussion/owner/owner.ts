import { createSeal } from '../mail/seal.ts';
import type { OwnerSession, OwnerStore } from './owner-store.ts';
import { hashSecretToken, mintSecretToken } from './secret-token.ts';

/** 15 minutes: time to find the mail, too little to find the mail by chance later. */
export const LINK_MINUTES = 15;

/**
 * A link that was mailed is mailed again while half of its time is left, and a new one is made after
 * that. So whoever asks, and however often: new links go out eight times an hour at most, and the
 * newest in the coach's mailbox has half its time left or another is on its way.
 */
const FRESH_MINUTES = LINK_MINUTES / 2;

/** A mail of a minute ago is in the mailbox, or the next one would not be either. */
const REPEAT_MINUTES = 1;

/** 90 days: the coach signs in four times a year, on a device that she can sign out from any other. */
export const SESSION_DAYS = 90;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The coach's sign-in: no password, a link that works once. */
export interface Owner {
  /** Makes a link's token; it works once, for {@link LINK_MINUTES} minutes. */
  issueLink(): Promise<string>;
  /**
   * The link to mail now; undefined where the last mail went out less than a minute ago, or `mayRepeat`
   * says no to another one: the link in it works. What makes it possible to send one again is its token, kept sealed. A copy of the store still
   * signs nobody in; who has the secret beside it could read the mails that wait in the store anyway.
   */
  issueMailedLink(mayRepeat: () => Promise<boolean>): Promise<IssuedLink | undefined>;
  /** Whether the link would work. Asking changes nothing, so that a mail scanner may open it. */
  isLinkUsable(linkToken: string): Promise<boolean>;
  /** Uses the link up and gives the new session's token; undefined where the link does not work (any more). */
  signIn(linkToken: string): Promise<string | undefined>;
  findSession(sessionToken: string | undefined): Promise<OwnerSession | undefined>;
  listSessions(): Promise<OwnerSession[]>;
  signOut(sessionToken: string): Promise<void>;
  /** Ends every session on every device, and every link not used yet. */
  signOutEverywhere(): Promise<void>;
}

/** A link on its way to the coach's mailbox. */
export interface IssuedLink {
  token: string;
  endsAt: Date;
}

export interface OwnerOptions {
  store: OwnerStore;
  now: () => Date;
  /** Seals the token of a link that was mailed. */
  secret: string;
}

export function createOwner({ store, now, secret }: OwnerOptions): Owner {
  const seal = createSeal(secret, 'sign-in link');
  return {
    async issueLink() {
      const { token, hash } = mintSecretToken();
      await store.addOwnerLink({ hash, endsAt: new Date(now().getTime() + LINK_MINUTES * MINUTE) });
      return token;
    },
    async issueMailedLink(mayRepeat) {
      const { token, hash } = mintSecretToken();
      const at = now();
      const after = (minutes: number) => new Date(at.getTime() + minutes * MINUTE);
      const link = { hash, sealed: seal.seal(token), endsAt: after(LINK_MINUTES) };
      if (await store.addMailedLink(link, { at, unlessLater: after(FRESH_MINUTES) })) {
        return { token, endsAt: link.endsAt };
      }
      const mail = { at, before: after(-REPEAT_MINUTES) };
      // Asked only for a mail that is due, and nothing noted after a no: who has used up theirs takes
      // nothing from the next one who asks.
      if (!(await store.isMailedLinkDue(mail)) || !(await mayRepeat())) return undefined;
      const known = await store.repeatMailedLink(mail);
      if (!known) return undefined;
      // Sealed with another secret: the link in the mailbox works all the same, by its hash.
      const again = seal.open(known.sealed);
      return again === undefined ? undefined : { token: again, endsAt: known.endsAt };
    },
    isLinkUsable: (linkToken) => store.hasOwnerLink(hashSecretToken(linkToken), now()),
    async signIn(linkToken) {
      if (!(await store.useOwnerLink(hashSecretToken(linkToken), now()))) return undefined;
      const { token, hash } = mintSecretToken();
      const startedAt = now();
      const endsAt = new Date(startedAt.getTime() + SESSION_DAYS * DAY);
      await store.addOwnerSession({ hash, startedAt, endsAt });
      return token;
    },
    async findSession(sessionToken) {
      return sessionToken ? store.findOwnerSession(hashSecretToken(sessionToken), now()) : undefined;
    },
    listSessions: () => store.listOwnerSessions(now()),
    signOut: (sessionToken) => store.endOwnerSession(hashSecretToken(sessionToken)),
    signOutEverywhere: () => store.endAllOwnerSessions(),
  };
}
