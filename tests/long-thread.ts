import fs from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../src/discussion/store/sqlite.ts';
import { POSTS_FOLDER } from './fixture-site.ts';

/** Words as people write them, from a text of this project; the same numbers give the same comments. */
const WORDS = fs
  .readFileSync(path.join(POSTS_FOLDER, 'codependency-vs-interdependence.mdx'), 'utf8')
  .match(/\b[a-z’]{2,}\b/g) ?? ['word'];

export interface LongThread {
  threadId: string;
  comments: number;
  /** Every so many is a reply to the last that is none; 0 for none. */
  repliesEvery?: number;
  /** Words of each. */
  words?: number;
  /** The number of the first, where another thread of the site has those before it. */
  from?: number;
}

/** Fills a site's database with published comments, and gives their ids in the order in which they were written. */
export function fillThread(
  file: string,
  { threadId, comments, repliesEvery = 3, words = 60, from = 0 }: LongThread,
): string[] {
  const database = openDatabase(file);
  const add = database.prepare(
    `insert into comment (id, thread_id, parent_id, reader_id, author, name, text, status, first_status, is_private, created_at)
     values (?, ?, ?, ?, 'reader', ?, ?, 'approved', 'approved', 0, ?)`,
  );
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647);
  const say = (count: number) =>
    Array.from({ length: count }, () => WORDS[random() % WORDS.length] ?? '').join(' ');
  const ids: string[] = [];
  let root: string | null = null;
  database.transaction(() => {
    for (let index = 0; index < comments; index += 1) {
      const id = `c${String(from + index).padStart(11, '0')}`;
      const isReply = repliesEvery > 0 && index % repliesEvery === repliesEvery - 1;
      const text = `${say(words)} (${index})`;
      add.run(
        id,
        threadId,
        isReply ? root : null,
        `reader-${index}`,
        say(1),
        text,
        1_790_000_000_000 + index * 60_000,
      );
      if (!isReply) root = id;
      ids.push(id);
    }
  })();
  database.close();
  return ids;
}
