import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../src/lib/count-characters.ts';

describe('the count of a name or a text', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    [' a b ', 3],
    ['a\r\nb', 3],
    ['家家', 2],
    ['😀', 1],
    ['e\u0301', 1],
    ['\u202Ea\u0000b\uFEFF', 2],
    ['\u00A0a\u3000', 1],
    [`z${'\u0316'.repeat(50)}`, 7],
  ])('of %j is %d', (typed, count) => {
    expect(countCharacters(typed, 'text')).toBe(count);
  });

  it('of a name has each gap as one', () => {
    expect(countCharacters(' Sam \u3164 \n Smith\u2800', 'name')).toBe(9);
  });
});
