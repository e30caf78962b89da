import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, WRITTEN } from './two-readers.ts';

describe('YAML that is plain', () => {
  it('is the same to both parsers, whatever was changed in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          ' ',
          '  ',
          '\n  ',
          '\n- ',
          '- ',
          ': ',
          ':',
          '#',
          ' # ',
          '"',
          "'",
          '|',
          '>',
          '|-',
          '>+',
          '|2',
          '[',
          ']',
          '{',
          '}',
        ],
        ...[
          ',',
          ', ',
          '&a ',
          '*a',
          '!!str ',
          '!',
          '%',
          '@',
          '`',
          '? ',
          '~',
          'null',
          'true',
          'No',
          '0o17',
          '017',
          '0x1F',
          '1_000',
        ],
        ...[
          '1e3',
          '.5',
          '+1',
          '-0',
          '.inf',
          '.NaN',
          '12:30',
          '2026-1-3',
          '<<: ',
          '\t',
          '\r\n',
          '---',
          '...',
          '\\',
          '\\n',
          '\u2028',
        ],
        ...[
          '\u0085',
          '\u00A0',
          '\uFEFF',
          '😀',
          'é',
          'a: b',
          '- a: b',
          '__proto__: 1',
          'constructor: 1',
          'a',
          '=',
          '-',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(12)), piece });
    let quick = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...WRITTEN),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (written, edits) => {
          const start = written.slice(0, 1200);
          const changed = edits.reduce((text, { at, length, piece: put }) => {
            const from = at % (text.length + 1);
            return text.slice(0, from) + put + text.slice(from + length);
          }, start);
          if (isSame(changed)) quick += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(quick).toBeGreaterThan(500);
  });
});
