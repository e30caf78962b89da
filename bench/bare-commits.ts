import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';

/**
 * The peer of acknowledged ratings: the same row into the same table with the same durability (WAL,
 * synchronous=FULL), one commit each, with nothing around it. Gives commits a second.
 */
export function measureBareCommits(file: string, seconds: number): number {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(`create table if not exists rating (
    thread_id text not null, reader_id text not null, stars integer not null check (stars between 1 and 5),
    created_at bigint not null, updated_at bigint not null, primary key (thread_id, reader_id));
    create index if not exists rating_thread_stars on rating (thread_id, stars);`);
  const insert = database.prepare(
    `insert into rating values (?, ?, ?, ?, ?)
     on conflict (thread_id, reader_id) do update set stars = excluded.stars, updated_at = excluded.updated_at`,
  );
  const end = performance.now() + seconds * 1000;
  let commits = 0;
  while (performance.now() < end) {
    const now = Date.now();
    insert.run('thread', randomBytes(16).toString('base64url'), 5, now, now);
    commits += 1;
  }
  database.close();
  return commits / seconds;
}
