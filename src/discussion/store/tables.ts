/** The tables as Kysely sees them. Times are milliseconds since 1970, UTC. */
export interface Tables {
  rating: {
    thread_id: string;
    reader_id: string;
    stars: number;
    created_at: number;
    updated_at: number;
  };
}
