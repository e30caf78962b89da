import { expect, it } from 'vitest';
import { createTurns } from '../../src/lib/in-turn.ts';

it('does one thing after the other, lets others come between, and goes on after a failure', async () => {
  const takeTurn = createTurns();
  const log: string[] = [];
  const act = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'second') throw new Error('of the second');
    return name;
  };
  const done = Promise.allSettled(['first', 'second', 'third'].map((name) => takeTurn(act(name))));
  // What a server hears of meanwhile.
  const heard = new Promise<void>((resolve) => {
    setImmediate(() => {
      setImmediate(() => {
        log.push('heard');
        resolve();
      });
    });
  });
  expect((await done).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await heard;
  const order = log.filter((each) => each !== 'heard');
  expect(order).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(log.indexOf('heard')).toBeLessThan(log.indexOf('third ends'));
});
