import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_NAME_CHARACTERS,
  MOST_TEXT_CHARACTERS,
  nameSchema,
  textSchema,
} from '../../src/discussion/comment.ts';
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

  it('is that by which the server takes and refuses', () => {
    const unit = fc.constantFrom(
      'a',
      '😀',
      'e\u0301',
      '\r\n',
      ' ',
      '\u0316',
      '\u3164',
      '\u202E',
      '\ud800',
      '家',
    );
    const kinds = [
      { kind: 'name', schema: nameSchema, most: MOST_NAME_CHARACTERS },
      { kind: 'text', schema: textSchema, most: MOST_TEXT_CHARACTERS },
    ] as const;
    for (const { kind, schema, most } of kinds) {
      const around = fc.tuple(fc.array(unit, { maxLength: 30 }), fc.integer({ min: -40, max: 2 }));
      fc.assert(
        fc.property(around, ([units, over]) => {
          const typed = `${units.join('')}${'b'.repeat(most + over)} `;
          const result = schema.safeParse(typed);
          const isTooLong = result.error?.issues[0]?.message.startsWith('Use at most') ?? false;
          expect(isTooLong).toBe(countCharacters(typed, kind) > most);
          if (result.success) expect(Array.from(result.data)).toHaveLength(countCharacters(typed, kind));
        }),
        { numRuns: 500 },
      );
    }
  });
});
