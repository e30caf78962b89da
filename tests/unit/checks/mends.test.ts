import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFalse } from './false-mends.ts';
import { editBase, listFixtures, readFixture } from './fixture.ts';
import { mistake, withMistakes } from './mistakes.ts';

const slugs = listFixtures();

describe('what is told to write', () => {
  it.each(slugs)('mends %s, and nothing else is wrong then', async (slug) => {
    expect(await listFalse(editBase(readFixture(slug)))).toEqual([]);
  });

  it('mends whatever is made wrong in a post that was right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mistake(), { minLength: 1, maxLength: 2 }), async (mistakes) => {
        expect(await listFalse(withMistakes(mistakes))).toEqual([]);
      }),
      { numRuns: Number(process.env['MEND_RUNS'] ?? 40) },
    );
  }, 600_000);
});
