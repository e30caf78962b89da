import { Fault } from './fault.ts';
import type { ReaderId } from './reader-token.ts';
import type { ModerationStore } from './store/store.ts';

/**
 * From a reader whom the coach has banned nothing more is taken; what they said they may take back.
 *
 * @throws {Fault} `reader-banned`
 */
export async function refuseBanned(
  store: Pick<ModerationStore, 'isBanned'>,
  readerId: ReaderId,
): Promise<void> {
  if (await store.isBanned(readerId)) throw new Fault('reader-banned', ({ words }) => words.faults.banned);
}
