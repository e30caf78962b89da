import * as z from 'zod';
import { openPostgresStore } from '../src/discussion/store/postgres.ts';
import { openSqliteStore } from '../src/discussion/store/sqlite.ts';
import { openLetterPost } from '../src/letters/send/letter-post.ts';
import { createLetterSender } from '../src/letters/send/letter-sender.ts';
import { createLetterStore } from '../src/letters/store/create-letter-store.ts';
import { PLAIN_LETTER, PLAIN_LINKS, PLAIN_QUESTION } from './letter-list.ts';

// A process that sends what is due until it is killed: arguments are a database, a mail server, and how far ahead its clock is.
const [database, url, ahead] = z
  .tuple([z.string(), z.string(), z.coerce.number()])
  .parse(process.argv.slice(2));
const opened = await (database.startsWith('postgres:')
  ? openPostgresStore(database)
  : openSqliteStore(database));
const sender = createLetterSender({
  store: createLetterStore(opened.parts, { secret: 'a secret of at least 32 characters' }),
  post: openLetterPost({
    url,
    from: 'coach@coach.example',
    fromName: () => 'Coach',
    returnTo: 'coach@coach.example',
  }),
  making: () => ({
    makeLetter: () => Promise.resolve(PLAIN_LETTER),
    makeQuestion: PLAIN_QUESTION,
    links: PLAIN_LINKS,
  }),
  host: 'coach.example',
  perHour: 1e9,
  now: () => new Date(Date.now() + ahead),
  onPaused: () => undefined,
  onAskingStopped: () => undefined,
});
sender.start();
// The sender keeps no process alive by itself.
setInterval(() => undefined, 60_000);
