import { expect, it } from 'vitest';
import { goRounds, type Stop } from '../browser/focus-round.ts';

const stop: Stop = { control: '<a>', isFirst: false, seen: 9, asked: 9 };
const WAYS = ['forwards', 'backwards'];

/** A browser whose rounds are of these lengths, one after another. */
function walk(lengths: readonly number[]) {
  const left = [...lengths];
  return {
    left,
    go: () => Promise.resolve(Array.from({ length: left.shift() ?? 0 }, () => stop)),
  };
}

const lengthsOf = (rounds: readonly { stops: Stop[] }[]) => rounds.map(({ stops }) => stops.length);

it.each([
  ['a round that was walked twice is walked anew', [16, 31, 16, 16], [16, 16]],
  ['what differs again is told', [16, 31, 16, 31, 16, 16], [16, 31]],
  ['what is alike is walked once', [16, 16, 31, 31], [16, 16]],
])('%s', async (_name, walked, found) => {
  const { go, left } = walk(walked);
  const rounds = await goRounds(WAYS, go);
  expect(lengthsOf(rounds)).toEqual(found);
  expect(rounds.map(({ way }) => way)).toEqual(WAYS);
  expect(left.length).toBe(walked.length - (walked[0] === walked[1] ? 2 : 4));
});
