import { setImmediate } from 'node:timers/promises';

/**
 * Does one thing after the other, and lets whatever else waits come between two of them. Twenty that were begun at once
 * would hold up everybody for as long as all of them take.
 */
export function createTurns(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(async () => {
      await setImmediate();
      return act();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
