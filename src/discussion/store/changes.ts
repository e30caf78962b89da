import type { Database } from './writer.ts';

/** How a change to a thread becomes known. */
export interface Changed {
  /** Within the write: what other processes hear of once it is committed. */
  within(tx: Database, threadId: string): Promise<void>;
  /** After the commit: what this process hears of. */
  after(threadId: string): void;
  listen(listener: (threadId: string) => void): () => void;
}

/** Changes are told to this process, and by `tellOthers`, where there are any, to the others. */
export function createChanged(
  tellOthers: (tx: Database, threadId: string) => Promise<void> = () => Promise.resolve(),
): Changed {
  const listeners = new Set<(threadId: string) => void>();
  return {
    within: tellOthers,
    after(threadId) {
      for (const listener of listeners) listener(threadId);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** For when something changed, and nobody knows what: any thread may have. */
export async function tellOfAllThreads(db: Database, changed: Changed): Promise<void> {
  const rows = await db
    .selectFrom('rating')
    .select('thread_id')
    .union(
      db
        .selectFrom('comment')
        .select((select) => select.ref('thread_id').$notNull().as('thread_id'))
        .where('thread_id', 'is not', null),
    )
    .execute();
  for (const { thread_id } of rows) changed.after(thread_id);
}
