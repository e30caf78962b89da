import { expect, it } from 'vitest';
import { digest } from '../../src/lib/digest.ts';

it('tells apart where one text ends and the next begins', () => {
  expect(digest('a', 'bc')).not.toBe(digest('ab', 'c'));
});
