/** The owner's tables as Kysely sees them. Times are milliseconds since 1970, UTC. */
export interface OwnerTables {
  owner_link: {
    hash: string;
    ends_at: number;
  };
  owner_session: {
    hash: string;
    started_at: number;
    ends_at: number;
  };
}
