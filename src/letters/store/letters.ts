import type { Selectable } from 'kysely';
import type { LettersStore } from './letter-store.ts';
import type { LetterDatabase, LetterParts } from './letter-parts.ts';
import { letterToRow, rowToLetter } from './letter-row.ts';
import type { LetterTables } from './letter-tables.ts';

/** What is, was or will be sent. */
export function createLetters({ db, write }: Pick<LetterParts, 'db' | 'write'>): LettersStore {
  return {
    addLetter: (letter) =>
      write(async (tx) => {
        const added = await tx
          .insertInto('letter')
          .values(letterToRow(letter))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (added && letter.kind === 'post') await know(tx, letter.postIds);
        return added !== undefined;
      }),
    async findLetter(id) {
      const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();
      return row && rowToLetter(row);
    },
    async listLetters({ before, limit }) {
      const rows = await db
        .selectFrom('letter')
        .selectAll()
        .$if(before !== undefined, (query) =>
          query.where((row) =>
            row(
              row.refTuple('created_at', 'id'),
              '<',
              row
                .selectFrom('letter as last')
                .select(['last.created_at', 'last.id'])
                .where('last.id', '=', before ?? '')
                .$asTuple('created_at', 'id'),
            ),
          ),
        )
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(rowToLetter);
    },
    async listDueLetters(now) {
      const rows = await db
        .selectFrom('letter')
        .selectAll()
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now.getTime())
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(rowToLetter);
    },
    changeLetter: (id, change, from) =>
      write(async (tx) => {
        const changed = await tx
          .updateTable('letter')
          .set({
            ...(change.subject !== undefined && { subject: change.subject }),
            ...(change.note !== undefined && { note: change.note }),
            ...(change.state !== undefined && { state: change.state }),
            ...(change.postIds && { post_ids: JSON.stringify(change.postIds) }),
            ...('dueAt' in change && { due_at: change.dueAt?.getTime() ?? null }),
            // Says itself where nothing is to change: a statement must set something.
            id,
          })
          .where('id', '=', id)
          .where('state', 'in', [...from])
          .returningAll()
          .executeTakeFirst();
        if (!changed) return undefined;
        if (changed.kind === 'post' && change.postIds) await know(tx, change.postIds);
        if (change.state === 'cancelled') {
          await tx
            .deleteFrom('letter_copy')
            .where('letter_id', '=', id)
            .where('state', '=', 'waiting')
            .execute();
        }
        return rowToLetter(changed);
      }),
    async countLetter(id) {
      const letter = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();
      const copies = await db
        .selectFrom('letter_copy')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .where('letter_id', '=', id)
        .groupBy('state')
        .execute();
      const count = (state: string) => copies.find((each) => each.state === state)?.count ?? 0;
      return {
        waiting: count('waiting'),
        sent: count('sent'),
        refused: count('refused'),
        ended: letter?.ended ?? 0,
        joined: letter ? await countJoined(db, letter) : 0,
      };
    },
    async listKnownPosts() {
      const rows = await db.selectFrom('known_post').select('post_id').execute();
      return new Set(rows.map(({ post_id }) => post_id));
    },
    knowPosts: (postIds) => write((tx) => know(tx, postIds)),
  };
}

/** So many rows at once: SQLite takes 32,766 values. */
const ROWS_AT_ONCE = 5_000;

async function know(tx: LetterDatabase, postIds: readonly string[]): Promise<void> {
  for (let from = 0; from < postIds.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto('known_post')
      .values(postIds.slice(from, from + ROWS_AT_ONCE).map((post_id) => ({ post_id })))
      .onConflict((conflict) => conflict.column('post_id').doNothing())
      .execute();
  }
}

/** By the site's own form: who was imported did not come for a letter. */
async function countJoined(
  db: LetterDatabase,
  { id, started_at }: Selectable<LetterTables['letter']>,
): Promise<number> {
  if (started_at === null) return 0;
  const next = await db
    .selectFrom('letter')
    .select(({ fn }) => fn.min('started_at').as('started_at'))
    .where('started_at', '>', started_at)
    .where('id', '!=', id)
    .executeTakeFirst();
  const nextAt = next?.started_at ?? undefined;
  const { joined } = await db
    .selectFrom('subscriber')
    .select(({ fn }) => fn.countAll<number>().as('joined'))
    .where('consent_how', '=', 'form')
    .where('consent_at', '>=', started_at)
    .$if(nextAt !== undefined, (query) => query.where('consent_at', '<', nextAt ?? 0))
    .executeTakeFirstOrThrow();
  return joined;
}
