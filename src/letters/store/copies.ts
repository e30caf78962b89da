import { sql, type ExpressionBuilder } from 'kysely';
import type { MadeLetter } from '../letter.ts';
import type { CopyKey, CopyStore } from './letter-store.ts';
import type { LetterDatabase, LetterParts } from './letter-parts.ts';
import type { LetterTables } from './letter-tables.ts';
import { isRecipient } from './recipients.ts';

type QueueStore = Pick<
  CopyStore,
  | 'startLetter'
  | 'countRecipients'
  | 'findMade'
  | 'claimCopies'
  | 'isStillWanted'
  | 'settleCopy'
  | 'rescheduleCopies'
  | 'finishLetters'
>;

/** How often to try again where another process took all that was chosen; each time one of them gets some. */
const CLAIM_TRIES = 20;

/** The queue: a copy for each reader of a letter, until a mail server has taken or refused it. */
export function createCopies({ db, write, addresses }: LetterParts): QueueStore {
  return {
    startLetter: (id, made, at) =>
      write(async (tx) => {
        const started = await tx
          .updateTable('letter')
          .set({ state: 'sending', started_at: at.getTime(), counted_from: at.getTime() })
          .where('id', '=', id)
          .where('state', '=', 'waiting')
          .returning('id')
          .executeTakeFirst();
        if (!started) return false;
        const { subject, html, text } = made;
        await tx
          .insertInto('made_letter')
          .values({ letter_id: id, subject, html, text })
          .onConflict((conflict) => conflict.column('letter_id').doUpdateSet({ subject, html, text }))
          .execute();
        await queueCopies(tx, id, made.topics);
        return true;
      }),
    async countRecipients(letterId, topics) {
      const { readers } = await db
        .selectFrom(['letter', 'subscriber'])
        .select(({ fn }) => fn.countAll<number>().as('readers'))
        .where('letter.id', '=', letterId)
        .where((row) => isRecipient(row, topics))
        .executeTakeFirstOrThrow();
      return readers;
    },
    async findMade(letterId) {
      return db
        .selectFrom('made_letter')
        .select(['subject', 'html', 'text'])
        .where('letter_id', '=', letterId)
        .executeTakeFirst();
    },
    async claimCopies(claim) {
      for (let tries = 0; tries < CLAIM_TRIES; tries += 1) {
        const claimed = await write((tx) => claimDue(tx, claim));
        if (claimed.length > 0) {
          return claimed.map(({ sealed_address, letter_id, subscriber_id, attempts }) => ({
            letterId: letter_id,
            subscriberId: subscriber_id,
            email: addresses.open(sealed_address),
            attempts: attempts + 1,
          }));
        }
        if (!(await hasDue(db, claim.now))) break;
      }
      return [];
    },
    async isStillWanted(copy, now) {
      const wanted = await db
        .selectFrom('letter_copy')
        .innerJoin('letter', 'letter.id', 'letter_copy.letter_id')
        .select('letter_copy.subscriber_id')
        .where((row) => isCopy(row, copy))
        .where('letter_copy.state', '=', 'waiting')
        .where('letter_copy.due_at', '>', now.getTime())
        .where('letter.state', '=', 'sending')
        .executeTakeFirst();
      return wanted !== undefined;
    },
    async settleCopy(copy, outcome) {
      await write((tx) => {
        const query = tx.updateTable('letter_copy').where((row) => isCopy(row, copy));
        switch (outcome.kind) {
          case 'sent':
            return query
              .set({ state: 'sent', settled_at: outcome.at.getTime() })
              .where('state', '=', 'waiting')
              .execute();
          case 'refused':
            return query
              .set({ state: 'refused', settled_at: outcome.at.getTime() })
              .where('state', '!=', 'refused')
              .execute();
          case 'postponed':
            return query
              .set((row) => ({ due_at: outcome.until.getTime(), attempts: row('attempts', '+', 1) }))
              .where('state', '=', 'waiting')
              .execute();
        }
      });
    },
    async rescheduleCopies(copies, dueAt) {
      if (copies.length === 0) return;
      await write((tx) =>
        tx
          .updateTable('letter_copy')
          .set({ due_at: dueAt.getTime() })
          .where((row) => row.or(copies.map((copy) => isCopy(row, copy))))
          .where('state', '=', 'waiting')
          .execute(),
      );
    },
    async finishLetters(at) {
      await write((tx) =>
        tx
          .updateTable('letter')
          .set({ state: 'sent', sent_at: at.getTime() })
          .where('state', 'in', ['sending', 'paused'])
          .where((row) =>
            row.not(
              row.exists(
                row
                  .selectFrom('letter_copy')
                  .select('letter_copy.subscriber_id')
                  .whereRef('letter_copy.letter_id', '=', 'letter.id')
                  .where('letter_copy.state', '=', 'waiting'),
              ),
            ),
          )
          .execute(),
      );
    },
  };
}

/** One statement: whoever joins or ends meanwhile is in it or not, and never half. */
async function queueCopies(
  tx: LetterDatabase,
  letterId: string,
  topics: MadeLetter['topics'],
): Promise<void> {
  await tx
    .insertInto('letter_copy')
    .columns(['letter_id', 'subscriber_id', 'state', 'due_at'])
    .expression((from) =>
      from
        .selectFrom(['letter', 'subscriber'])
        .select((row) => [
          'letter.id as letter_id',
          'subscriber.id as subscriber_id',
          sql.lit('waiting').as('state'),
          row.ref('letter.started_at').$notNull().as('due_at'),
        ])
        .where('letter.id', '=', letterId)
        .where((row) => isRecipient(row, topics)),
    )
    .execute();
}

async function claimDue(
  tx: LetterDatabase,
  { now, until, limit }: { now: Date; until: Date; limit: number },
) {
  const claimed = await tx
    .updateTable('letter_copy')
    .set({ due_at: until.getTime() })
    .where((row) =>
      row(
        row.refTuple('letter_id', 'subscriber_id'),
        'in',
        row
          .selectFrom('letter_copy as due')
          .innerJoin('letter', 'letter.id', 'due.letter_id')
          .select(['due.letter_id', 'due.subscriber_id'])
          .where('letter.state', '=', 'sending')
          .where('due.state', '=', 'waiting')
          .where('due.due_at', '<=', now.getTime())
          .orderBy('due.due_at')
          .orderBy('due.letter_id')
          .orderBy('due.subscriber_id')
          .limit(limit)
          .$asTuple('letter_id', 'subscriber_id'),
      ),
    )
    // Again outside: of two processes that chose the same row, the second finds it taken.
    .where('due_at', '<=', now.getTime())
    .where('state', '=', 'waiting')
    .returning(['letter_id', 'subscriber_id', 'attempts'])
    .execute();
  if (claimed.length === 0) return [];
  const rows = await tx
    .selectFrom('subscriber')
    .select(['id', 'sealed_address'])
    .where(
      'id',
      'in',
      claimed.map(({ subscriber_id }) => subscriber_id),
    )
    .execute();
  const sealed = new Map(rows.map(({ id, sealed_address }) => [id, sealed_address]));
  return claimed.flatMap((copy) => {
    const sealed_address = sealed.get(copy.subscriber_id);
    return sealed_address === undefined ? [] : { ...copy, sealed_address };
  });
}

async function hasDue(db: LetterDatabase, now: Date): Promise<boolean> {
  const due = await db
    .selectFrom('letter_copy')
    .innerJoin('letter', 'letter.id', 'letter_copy.letter_id')
    .select('letter_copy.subscriber_id')
    .where('letter.state', '=', 'sending')
    .where('letter_copy.state', '=', 'waiting')
    .where('letter_copy.due_at', '<=', now.getTime())
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

/** @internal Shared with what comes back. */
export function isCopy(row: ExpressionBuilder<LetterTables, 'letter_copy'>, copy: CopyKey) {
  return row.and([
    row('letter_copy.letter_id', '=', copy.letterId),
    row('letter_copy.subscriber_id', '=', copy.subscriberId),
  ]);
}
