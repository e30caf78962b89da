/** A signed-in browser of the coach, known by the hash of its cookie's token. */
export interface OwnerSession {
  hash: string;
  startedAt: Date;
  endsAt: Date;
}

/** A link that went out by mail and may go out again. */
export interface MailedLink {
  hash: string;
  /** Its token, sealed: a copy of the store signs nobody in. */
  sealed: string;
  endsAt: Date;
}

/** Where one-time links and sessions of the coach live, both known by hashes. */
export interface OwnerStore {
  addOwnerLink(link: { hash: string; endsAt: Date }): Promise<void>;
  /**
   * Makes this the link that is mailed again; false, and nothing is kept, where there is one that ends
   * later than `unlessLater`. Of many at the same moment one is kept.
   */
  addMailedLink(link: MailedLink, mail: { at: Date; unlessLater: Date }): Promise<boolean>;
  /** Whether the mailed link is there and went out no later than `before`. */
  isMailedLinkDue(mail: { at: Date; before: Date }): Promise<boolean>;
  /** Notes that the mailed link goes out again; undefined where it is not due: of many at once one has it. */
  repeatMailedLink(mail: { at: Date; before: Date }): Promise<MailedLink | undefined>;
  hasOwnerLink(hash: string, now: Date): Promise<boolean>;
  /** True once, for whoever comes first; false ever after, and for a link that was never made. */
  useOwnerLink(hash: string, now: Date): Promise<boolean>;
  addOwnerSession(session: OwnerSession): Promise<void>;
  findOwnerSession(hash: string, now: Date): Promise<OwnerSession | undefined>;
  /** Those that have not ended, the latest first. */
  listOwnerSessions(now: Date): Promise<OwnerSession[]>;
  endOwnerSession(hash: string): Promise<void>;
  /** Ends every session, and every link that could start one. */
  endAllOwnerSessions(): Promise<void>;
}
