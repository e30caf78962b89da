import type { Insertable, Selectable } from 'kysely';
import type { Choices, Consent, Subscriber } from '../subscriber.ts';
import type { Addresses } from './addresses.ts';
import type { LetterDatabase } from './letter-parts.ts';
import type { LetterTables } from './letter-tables.ts';

export type SubscriberRow = Selectable<LetterTables['subscriber']>;

export function subscriberToRow(
  subscriber: Subscriber,
  addresses: Addresses,
): Insertable<LetterTables['subscriber']> {
  const { id, email, language, choices, askedAt, consent, ended } = subscriber;
  return {
    id,
    address_hash: addresses.hash(email),
    sealed_address: addresses.seal(email),
    language,
    pace: choices.pace,
    asked_at: askedAt.getTime(),
    ...consentToRow(consent),
    ended_at: ended?.at.getTime() ?? null,
    ended_why: ended?.why ?? null,
  };
}

export function consentToRow(consent: Consent | undefined) {
  return {
    consent_how: consent?.how ?? null,
    consent_at: consent?.at.getTime() ?? null,
    consent_words: consent?.words ?? null,
  };
}

/** Rows as subscribers, in the order of the rows, with the topics that they chose. */
export async function rowsToSubscribers(
  db: LetterDatabase,
  rows: readonly SubscriberRow[],
  addresses: Addresses,
): Promise<Subscriber[]> {
  if (rows.length === 0) return [];
  const chosen = await db
    .selectFrom('subscriber_topic')
    .selectAll()
    .where(
      'subscriber_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('topic')
    .execute();
  const topics = Map.groupBy(chosen, ({ subscriber_id }) => subscriber_id);
  return rows.map((row) =>
    rowToSubscriber(row, topics.get(row.id)?.map(({ topic }) => topic) ?? [], addresses),
  );
}

function rowToSubscriber(row: SubscriberRow, topics: string[], addresses: Addresses): Subscriber {
  const { consent_how, consent_at, consent_words, ended_at, ended_why } = row;
  return {
    id: row.id,
    email: addresses.open(row.sealed_address),
    language: row.language,
    choices: { pace: row.pace, topics },
    askedAt: new Date(row.asked_at),
    consent:
      consent_how === null || consent_at === null
        ? undefined
        : { how: consent_how, at: new Date(consent_at), words: consent_words ?? '' },
    ended: ended_at === null || ended_why === null ? undefined : { at: new Date(ended_at), why: ended_why },
  };
}

/** Takes the place of what was chosen before. */
export async function writeTopics(tx: LetterDatabase, id: string, topics: Choices['topics']): Promise<void> {
  await tx.deleteFrom('subscriber_topic').where('subscriber_id', '=', id).execute();
  const rows = [...new Set(topics)].map((topic) => ({ subscriber_id: id, topic }));
  if (rows.length > 0) await tx.insertInto('subscriber_topic').values(rows).execute();
}
