import type { OwnerSession, OwnerStore } from './owner-store.ts';
import { hashSecretToken, mintSecretToken } from './secret-token.ts';

/** 15 minutes: time to find the mail, too little to find the mail by chance later. */
export const LINK_MINUTES = 15;

/** 90 days: the coach signs in four times a year, on a device that she can sign out from any other. */
export const SESSION_DAYS = 90;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The coach's sign-in: no password, a link that works once. */
export interface Owner {
  /** Makes a link's token; it works once, for {@link LINK_MINUTES} minutes. */
  issueLink(): Promise<string>;
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

export function createOwner({ store, now }: { store: OwnerStore; now: () => Date }): Owner {
  return {
    async issueLink() {
      const { token, hash } = mintSecretToken();
      await store.addOwnerLink({ hash, endsAt: new Date(now().getTime() + LINK_MINUTES * MINUTE) });
      return token;
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
