import { makeRandomId } from '../../discussion/random-id.ts';
import type { BroughtList } from '../../letters/desk-view.ts';
import type { ListRow, ReadList } from '../../letters/lists/read-list.ts';
import type { LetterStore, SubscriberStore } from '../../letters/store/letter-store.ts';
import type { Choices, Subscriber } from '../../letters/subscriber.ts';

export interface BringListOptions {
  store: Pick<LetterStore, 'importSubscribers' | 'askLater'>;
  /** How they agreed, and when at the latest where the list does not say; undefined where it cannot be shown. */
  proof: { words: string; day: Date | undefined } | undefined;
  /** Of the site, for those of whom the list says none. */
  language: string;
  now: Date;
}

const EVERYTHING: Choices = { pace: 'each', topics: [] };

/**
 * Brings readers from elsewhere: those who can be shown to have agreed get letters, the others are asked by mail, at
 * the pace of letters and behind them. Who is here, was asked or has ended here stays as they are, so that a list can be brought twice.
 */
export async function bringList(list: ReadList, options: BringListOptions): Promise<BroughtList> {
  const { store, language, now } = options;
  const { agreed, others } = sortList(list, options);
  const toAsk = others.map(({ email, ...row }) => ({
    id: makeRandomId(),
    email,
    language: row.language ?? language,
    choices: row.choices ?? EVERYTHING,
  }));
  const { asked, known } = toAsk.length > 0 ? await store.askLater(toAsk, now) : { asked: 0, known: 0 };
  const brought = agreed.length > 0 ? await store.importSubscribers(agreed) : { added: 0, known: 0 };
  return { added: brought.added, asked, known: known + brought.known, refused: list.refused };
}

/** What {@link bringList} would say at this moment; nothing is written, and nobody is asked. */
export async function countList(
  list: ReadList,
  options: Omit<BringListOptions, 'store'> & { store: Pick<SubscriberStore, 'findByEmail'> },
): Promise<BroughtList> {
  const { agreed, others } = sortList(list, options);
  const countNew = async (rows: readonly { email: string }[]) => {
    let count = 0;
    for (const { email } of rows) if (!(await options.store.findByEmail(email))) count += 1;
    return count;
  };
  const [added, asked] = [await countNew(agreed), await countNew(others)];
  return { added, asked, known: list.rows.length - added - asked, refused: list.refused };
}

/** Who can be shown to have agreed, and who cannot. */
function sortList(
  { rows }: ReadList,
  { proof, language, now }: Pick<BringListOptions, 'proof' | 'language' | 'now'>,
): { agreed: Subscriber[]; others: ListRow[] } {
  const agreed: Subscriber[] = [];
  const others: ListRow[] = [];
  for (const row of rows) {
    const at = row.consentAt ?? proof?.day;
    if (!proof || !at || at > now) {
      others.push(row);
      continue;
    }
    agreed.push({
      id: makeRandomId(),
      email: row.email,
      language: row.language ?? language,
      choices: row.choices ?? EVERYTHING,
      askedAt: at,
      consent: { how: 'import', at, words: row.consentWords ?? proof.words },
      ended: undefined,
    });
  }
  return { agreed, others };
}
