import { makeRandomId } from '../../discussion/random-id.ts';
import type { BroughtList } from '../../letters/desk-view.ts';
import type { ReadList } from '../../letters/lists/read-list.ts';
import type { SubscriberStore } from '../../letters/store/letter-store.ts';
import type { Choices, Subscriber } from '../../letters/subscriber.ts';

/** Sends a mail that asks whether somebody wants letters. */
export type AskAnew = (request: { email: string; choices: Choices }) => Promise<void>;

export interface BringListOptions {
  store: Pick<SubscriberStore, 'findByEmail' | 'importSubscribers'>;
  askAnew: AskAnew;
  /** How they agreed, and when at the latest where the list does not say; undefined where it cannot be shown. */
  proof: { words: string; day: Date | undefined } | undefined;
  /** Of the site, for those of whom the list says none. */
  language: string;
  now: Date;
}

const EVERYTHING: Choices = { pace: 'each', topics: [] };

/**
 * Brings readers from elsewhere: those who can be shown to have agreed get letters, the others are asked by mail. Who is
 * here, was asked or has ended here stays as they are, so that a list can be brought twice.
 */
export async function bringList(
  { rows, refused }: ReadList,
  { store, askAnew, proof, language, now }: BringListOptions,
): Promise<BroughtList> {
  const agreed: Subscriber[] = [];
  let [asked, known] = [0, 0];
  for (const row of rows) {
    const choices = row.choices ?? EVERYTHING;
    const at = row.consentAt ?? proof?.day;
    if (proof && at && at <= now) {
      agreed.push({
        id: makeRandomId(),
        email: row.email,
        language: row.language ?? language,
        choices,
        askedAt: at,
        consent: { how: 'import', at, words: row.consentWords ?? proof.words },
        ended: undefined,
      });
    } else if (await store.findByEmail(row.email)) {
      known += 1;
    } else {
      await askAnew({ email: row.email, choices });
      asked += 1;
    }
  }
  const brought = agreed.length > 0 ? await store.importSubscribers(agreed) : { added: 0, known: 0 };
  return { added: brought.added, asked, known: known + brought.known, refused };
}
