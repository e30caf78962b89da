import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatContent } from '../../src/server/edit/format-content.ts';

describe('the settings of the site, saved by form', () => {
  it('always say what the form said', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.string(), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.string()),
    );
    const data = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(data, data, async (before, after) => {
        const saved = await formatContent('content/a.yaml', stringify(after), stringify(before));
        expect(parse(saved)).toEqual(after);
      }),
    );
  });
});
