import { isRecord, isText } from '../../lib/type-guards.ts';
import type { Cleaned } from '../../posts/pictures/clean-picture.ts';
import { openApart, type Apart } from '../processes/apart.ts';

/** A picture that is to be kept: its name, and the bytes that came from somebody's telephone. */
export interface CleanOrder {
  file: string;
  bytes: Buffer;
}

/** What came of each order, in their order. */
export type CleanPictures = (orders: readonly CleanOrder[]) => Promise<(Cleaned | { reason: string })[]>;

/** Milliseconds: inspected and drawn, each within a minute. */
const LONGEST = 150_000;

/**
 * Cleans pictures in a process of its own, one after the other, those of two saves too: a decoder may bring a process
 * down, and of the largest pictures two at once would fill the memory of a small server.
 *
 * @param project the checkout that has the script
 */
export function cleanApart(project: string): CleanPictures {
  let last: Promise<unknown> = Promise.resolve();
  const clean: CleanPictures = async (orders) => {
    const { ask, close } = openCleaner(project);
    const answers: Awaited<ReturnType<CleanPictures>> = [];
    for (const order of orders) answers.push(await ask(order));
    close();
    return answers;
  };
  return (orders) => {
    if (orders.length === 0) return Promise.resolve([]);
    const cleaned = last.then(() => clean(orders));
    last = cleaned.catch(() => undefined);
    return cleaned;
  };
}

/** A process that cleans one picture after the other, until it is closed. */
export function openCleaner(project: string): Apart<CleanOrder, Cleaned> {
  return openApart<CleanOrder, Cleaned>({
    project,
    script: 'scripts/clean-picture.ts',
    args: [],
    isAnswer: isCleaned,
    milliseconds: LONGEST,
  });
}

/** A picture's order as it comes from the server. */
export function isCleanOrder(order: unknown): order is CleanOrder {
  return isRecord(order) && isText(order['file']) && order['bytes'] instanceof Uint8Array;
}

function isCleaned(message: unknown): message is Cleaned {
  if (!isRecord(message)) return false;
  const { bytes, refused } = message;
  return bytes instanceof Uint8Array || (isRecord(refused) && isText(refused['slug']));
}
