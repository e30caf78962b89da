/** A signed-in browser of the coach, known by the hash of its cookie's token. */
export interface OwnerSession {
  hash: string;
  startedAt: Date;
  endsAt: Date;
}

/** Where one-time links and sessions of the coach live, both as hashes only. */
export interface OwnerStore {
  addOwnerLink(link: { hash: string; endsAt: Date }): Promise<void>;
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
