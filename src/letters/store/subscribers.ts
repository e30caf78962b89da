import { makeRandomId } from '../../discussion/random-id.ts';
import type { SubscriberStore } from './letter-store.ts';
import type { LetterDatabase, LetterParts } from './letter-parts.ts';
import { dropQuestion } from './questions.ts';
import { consentToRow, rowsToSubscribers, subscriberToRow, writeTopics } from './subscriber-row.ts';

type OneStore = Pick<
  SubscriberStore,
  | 'askToJoin'
  | 'confirmSubscriber'
  | 'findSubscriber'
  | 'findByEmail'
  | 'setChoices'
  | 'endSubscriber'
  | 'eraseSubscriber'
>;

/** One reader who gets letters: how they come, choose and go. */
export function createSubscribers({ db, write, scrub, addresses }: LetterParts): OneStore {
  const findBy = async (from: LetterDatabase, column: 'id' | 'address_hash', value: string) => {
    const row = await from.selectFrom('subscriber').selectAll().where(column, '=', value).executeTakeFirst();
    const [subscriber] = row ? await rowsToSubscribers(from, [row], addresses) : [];
    return subscriber;
  };
  return {
    askToJoin: ({ id, email, language, choices, at }) =>
      write(async (tx) => {
        const asked = { id, email, language, choices, askedAt: at, consent: undefined, ended: undefined };
        const added = await tx
          .insertInto('subscriber')
          .values(subscriberToRow(asked, addresses))
          .onConflict((conflict) => conflict.column('address_hash').doNothing())
          .returning('id')
          .executeTakeFirst();
        const hash = addresses.hash(email);
        const changed =
          added ??
          // Who gets letters changes nothing by a form that anybody may send: only by a link in a mail.
          (await tx
            .updateTable('subscriber')
            .set({ language, pace: choices.pace, asked_at: at.getTime() })
            .where('address_hash', '=', hash)
            .where((row) => row.or([row('consent_at', 'is', null), row('ended_at', 'is not', null)]))
            .returning('id')
            .executeTakeFirst());
        if (changed) {
          await writeTopics(tx, changed.id, choices.topics);
          await dropQuestion(tx, changed.id);
        }
        const subscriber = await findBy(tx, 'address_hash', hash);
        if (!subscriber) throw new Error('A reader who asked for letters is not there.');
        return subscriber;
      }),
    confirmSubscriber: (id, consent) =>
      write(async (tx) => {
        await tx
          .updateTable('subscriber')
          .set({ ...consentToRow(consent), ended_at: null, ended_why: null })
          .where('id', '=', id)
          // A second yes leaves the first one as it was given.
          .where((row) => row.or([row('consent_at', 'is', null), row('ended_at', 'is not', null)]))
          .execute();
        return findBy(tx, 'id', id);
      }),
    findSubscriber: (id) => findBy(db, 'id', id),
    findByEmail: (email) => findBy(db, 'address_hash', addresses.hash(email)),
    setChoices: (id, { pace, topics }) =>
      write(async (tx) => {
        const changed = await tx
          .updateTable('subscriber')
          .set({ pace })
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
        if (changed) await writeTopics(tx, id, topics);
        return changed !== undefined;
      }),
    endSubscriber: (id, { at, why, letterId }) =>
      write(async (tx) => {
        const ended = await tx
          .updateTable('subscriber')
          .set({ ended_at: at.getTime(), ended_why: why })
          .where('id', '=', id)
          .where('ended_at', 'is', null)
          .returning('id')
          .executeTakeFirst();
        if (!ended) return false;
        await dropWaiting(tx, id);
        await dropQuestion(tx, id);
        if (letterId !== undefined && why !== 'refused') {
          await tx
            .updateTable('letter')
            .set((letter) => ({ ended: letter('ended', '+', 1) }))
            .where('id', '=', letterId)
            .execute();
        }
        return true;
      }),
    async eraseSubscriber(id) {
      const isErased = await write(async (tx) => {
        const erased = await tx
          .deleteFrom('subscriber')
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
        if (!erased) return false;
        await tx.deleteFrom('subscriber_topic').where('subscriber_id', '=', id).execute();
        await dropWaiting(tx, id);
        await dropQuestion(tx, id);
        await forgetWhose(tx, id);
        // What waits to be mailed to them: a question, or word of their choices.
        await tx.deleteFrom('mail').where('about', '=', id).execute();
        return true;
      });
      if (isErased) await scrub();
      return isErased;
    },
  };
}

async function dropWaiting(tx: LetterDatabase, subscriberId: string): Promise<void> {
  await tx
    .deleteFrom('letter_copy')
    .where('subscriber_id', '=', subscriberId)
    .where('state', '=', 'waiting')
    .execute();
}

/** How many got a letter stays true; that this was one of them is forgotten, and which letters went to the same person. */
async function forgetWhose(tx: LetterDatabase, subscriberId: string): Promise<void> {
  const copies = await tx
    .selectFrom('letter_copy')
    .select('letter_id')
    .where('subscriber_id', '=', subscriberId)
    .execute();
  for (const { letter_id } of copies) {
    await tx
      .updateTable('letter_copy')
      .set({ subscriber_id: `erased.${makeRandomId()}` })
      .where('letter_id', '=', letter_id)
      .where('subscriber_id', '=', subscriberId)
      .execute();
  }
}
