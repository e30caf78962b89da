/** The owner's tables as Kysely sees them. Times are milliseconds since 1970, UTC. */
export interface OwnerTables {
  owner_link: {
    hash: string;
    ends_at: number;
    /** The token, for the secret's holder alone, and when it went out last; null where it was not mailed. */
    sealed: string | null;
    mailed_at: number | null;
    /** 1 for the link that is mailed again; null for all others. */
    is_current: number | null;
  };
  owner_session: {
    hash: string;
    started_at: number;
    ends_at: number;
  };
}
