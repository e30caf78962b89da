import type { ExpressionBuilder } from 'kysely';
import type { Subscriber, SubscriberState } from '../subscriber.ts';
import type { Addresses } from './addresses.ts';
import type { SubscriberStore } from './letter-store.ts';
import type { LetterDatabase, LetterParts } from './letter-parts.ts';
import type { LetterTables } from './letter-tables.ts';
import { rowsToSubscribers, subscriberToRow } from './subscriber-row.ts';

type ListsStore = Pick<
  SubscriberStore,
  'listSubscribers' | 'countSubscribers' | 'importSubscribers' | 'dropUnconfirmedSubscribers'
>;

/** So many rows at once: each has eleven values, and SQLite takes 32,766. */
const ROWS_AT_ONCE = 500;

/** Many readers at once: the coach's list, an import, and what is forgotten in time. */
export function createSubscriberLists({ db, write, addresses }: LetterParts): ListsStore {
  const readRows = (state: SubscriberState | undefined, offset: number, limit: number) =>
    db
      .selectFrom('subscriber')
      .selectAll()
      .$if(state !== undefined, (query) => query.where((row) => isIn(row, state ?? 'joined')))
      .orderBy('asked_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
  return {
    async listSubscribers({ state, search = '', offset = 0, limit }) {
      const wanted = search.trim().normalize('NFC').toLowerCase();
      if (wanted === '') {
        return rowsToSubscribers(db, await readRows(state, offset, limit), addresses);
      }
      // Sealed addresses can only be searched by opening them: some 50 ms for 10,000.
      const found = [];
      for (let from = 0; found.length < offset + limit; from += ROWS_AT_ONCE) {
        const rows = await readRows(state, from, ROWS_AT_ONCE);
        if (rows.length === 0) break;
        found.push(
          ...rows.filter(({ sealed_address }) =>
            addresses.open(sealed_address).toLowerCase().includes(wanted),
          ),
        );
      }
      return rowsToSubscribers(db, found.slice(offset, offset + limit), addresses);
    },
    async countSubscribers() {
      const counted = await db
        .selectFrom('subscriber')
        .select(({ fn }) => [
          fn
            .countAll<number>()
            .filterWhere((row) => isIn(row, 'asked'))
            .as('asked'),
          fn
            .countAll<number>()
            .filterWhere((row) => isIn(row, 'joined'))
            .as('joined'),
          fn
            .countAll<number>()
            .filterWhere((row) => isIn(row, 'ended'))
            .as('ended'),
        ])
        .executeTakeFirstOrThrow();
      return counted;
    },
    importSubscribers: (subscribers) =>
      write(async (tx) => {
        const added = (await insertNew(tx, subscribers, addresses)).length;
        return { added, known: subscribers.length - added };
      }),
    dropUnconfirmedSubscribers: (before) =>
      write(async (tx) => {
        const dropped = await tx
          .deleteFrom('subscriber')
          .where((row) => isIn(row, 'asked'))
          .where('asked_at', '<', before.getTime())
          .where((row) =>
            row('id', 'not in', row.selectFrom('letter_question').select('letter_question.subscriber_id')),
          )
          .returning('id')
          .execute();
        await dropTopics(tx, dropped);
        return dropped.length;
      }),
  };
}

/** What readers chose who are no longer here, however many they are. */
export async function dropTopics(tx: LetterDatabase, readers: readonly { id: string }[]): Promise<void> {
  for (let from = 0; from < readers.length; from += ROWS_AT_ONCE) {
    const ids = readers.slice(from, from + ROWS_AT_ONCE).map(({ id }) => id);
    await tx.deleteFrom('subscriber_topic').where('subscriber_id', 'in', ids).execute();
  }
}

/**
 * Adds those whose addresses are not here.
 *
 * @returns their ids
 */
export async function insertNew(
  tx: LetterDatabase,
  subscribers: readonly Subscriber[],
  addresses: Addresses,
): Promise<string[]> {
  const added: string[] = [];
  for (let from = 0; from < subscribers.length; from += ROWS_AT_ONCE) {
    const some = subscribers.slice(from, from + ROWS_AT_ONCE);
    const inserted = await tx
      .insertInto('subscriber')
      .values(some.map((each) => subscriberToRow(each, addresses)))
      .onConflict((conflict) => conflict.column('address_hash').doNothing())
      .returning('id')
      .execute();
    const isAdded = new Set(inserted.map(({ id }) => id));
    added.push(...isAdded);
    const topics = some.flatMap(({ id, choices }) =>
      isAdded.has(id) ? [...new Set(choices.topics)].map((topic) => ({ subscriber_id: id, topic })) : [],
    );
    for (let start = 0; start < topics.length; start += ROWS_AT_ONCE) {
      await tx
        .insertInto('subscriber_topic')
        .values(topics.slice(start, start + ROWS_AT_ONCE))
        .execute();
    }
  }
  return added;
}

/** Who ended before they ever said yes has ended: they are not to be asked again by an import. */
function isIn(row: ExpressionBuilder<LetterTables, 'subscriber'>, state: SubscriberState) {
  if (state === 'ended') return row('ended_at', 'is not', null);
  return row.and([
    row('ended_at', 'is', null),
    row('consent_at', state === 'joined' ? 'is not' : 'is', null),
  ]);
}
