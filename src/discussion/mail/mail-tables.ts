/** The mail queue as Kysely sees it. Times are milliseconds since 1970, UTC. */
export interface MailTables {
  mail: {
    id: string;
    sealed: string;
    about: string | null;
    attempts: number;
    due_at: number;
    ends_at: number;
  };
}
