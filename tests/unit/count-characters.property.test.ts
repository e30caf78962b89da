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
