import type { QuestionStore } from './letter-store.ts';
import type { LetterDatabase, LetterParts } from './letter-parts.ts';
import { dropTopics, insertNew } from './subscriber-lists.ts';

/** So many rows at once: each has three values, and SQLite takes 32,766. */
const ROWS_AT_ONCE = 500;

/** How often to try again where another process took what was chosen. */
const CLAIM_TRIES = 20;

/** Who is yet to be asked by mail whether they want letters: the queue behind that of the copies. */
export function createQuestions({ db, write, addresses }: LetterParts): QuestionStore {
  const hasQuestions = async (now: Date) => {
    const due = await db
      .selectFrom('letter_question')
      .select('subscriber_id')
      .where('due_at', '<=', now.getTime())
      .limit(1)
      .executeTakeFirst();
    return due !== undefined;
  };
  return {
    askLater: (readers, at) =>
      write(async (tx) => {
        const asked = readers.map((reader) => ({
          ...reader,
          askedAt: at,
          consent: undefined,
          ended: undefined,
        }));
        const added = await insertNew(tx, asked, addresses);
        const rows = added.map((subscriber_id) => ({ subscriber_id, attempts: 0, due_at: at.getTime() }));
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
          await tx
            .insertInto('letter_question')
            .values(rows.slice(from, from + ROWS_AT_ONCE))
            .execute();
        }
        return { asked: added.length, known: readers.length - added.length };
      }),
    hasQuestions,
    async claimQuestion({ now, until }) {
      for (let tries = 0; tries < CLAIM_TRIES; tries += 1) {
        const claimed = await write((tx) => claimDue(tx, now, until));
        if (claimed) {
          const { id, sealed_address, attempts } = claimed;
          return { subscriberId: id, email: addresses.open(sealed_address), attempts: attempts + 1 };
        }
        if (!(await hasQuestions(now))) break;
      }
      return undefined;
    },
    async settleQuestion(subscriberId, outcome) {
      await write(async (tx) => {
        if (outcome.kind === 'postponed') {
          await tx
            .updateTable('letter_question')
            .set((row) => ({ due_at: outcome.until.getTime(), attempts: row('attempts', '+', 1) }))
            .where('subscriber_id', '=', subscriberId)
            .execute();
          return;
        }
        await dropQuestion(tx, subscriberId);
        if (outcome.kind === 'refused') return;
        // The days in which a yes counts begin with the mail.
        await tx
          .updateTable('subscriber')
          .set({ asked_at: outcome.at.getTime() })
          .where('id', '=', subscriberId)
          .where('consent_at', 'is', null)
          .execute();
      });
    },
    async rescheduleQuestion(subscriberId, dueAt) {
      await write((tx) =>
        tx
          .updateTable('letter_question')
          .set({ due_at: dueAt.getTime() })
          .where('subscriber_id', '=', subscriberId)
          .execute(),
      );
    },
    async findUnasked(subscriberIds) {
      if (subscriberIds.length === 0) return new Set();
      const rows = await db
        .selectFrom('letter_question')
        .select('subscriber_id')
        .where('subscriber_id', 'in', subscriberIds)
        .execute();
      return new Set(rows.map(({ subscriber_id }) => subscriber_id));
    },
    dropQuestions: () =>
      write(async (tx) => {
        const dropped = await tx
          .deleteFrom('subscriber')
          .where('id', 'in', (select) => select.selectFrom('letter_question').select('subscriber_id'))
          .returning('id')
          .execute();
        // Of these alone: another process may add somebody in between.
        await tx
          .deleteFrom('letter_question')
          .where('subscriber_id', 'not in', (select) => select.selectFrom('subscriber').select('id'))
          .execute();
        await dropTopics(tx, dropped);
        return dropped.length;
      }),
  };
}

/** Whoever has asked by themselves, has ended or is erased is not asked. */
export async function dropQuestion(tx: LetterDatabase, subscriberId: string): Promise<void> {
  await tx.deleteFrom('letter_question').where('subscriber_id', '=', subscriberId).execute();
}

async function claimDue(tx: LetterDatabase, now: Date, until: Date) {
  const claimed = await tx
    .updateTable('letter_question')
    .set({ due_at: until.getTime() })
    .where('subscriber_id', '=', (select) =>
      select
        .selectFrom('letter_question as due')
        .select('due.subscriber_id')
        .where('due.due_at', '<=', now.getTime())
        .orderBy('due.due_at')
        .orderBy('due.subscriber_id')
        .limit(1),
    )
    // Again outside: of two processes that chose the same row, the second finds it taken.
    .where('due_at', '<=', now.getTime())
    .returning(['subscriber_id', 'attempts'])
    .executeTakeFirst();
  if (!claimed) return undefined;
  const { subscriber_id, attempts } = claimed;
  const reader = await tx
    .selectFrom('subscriber')
    .select(['id', 'sealed_address'])
    .where('id', '=', subscriber_id)
    .executeTakeFirst();
  return reader && { ...reader, attempts };
}
