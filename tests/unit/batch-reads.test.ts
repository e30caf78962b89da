import { expect, it, vi } from 'vitest';
import { batchReads } from '../../src/discussion/batch-reads.ts';

it('reads all that is asked for in one go together, each once, and anew the next time', async () => {
  const read = vi.fn((keys: readonly string[]) =>
    Promise.resolve(new Map(keys.map((key) => [key, `${key}!`]))),
  );
  const get = batchReads(read);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['a!', 'b!', 'a!']);
  expect(await get('a')).toBe('a!');
  expect(read.mock.calls).toEqual([[['a', 'b']], [['a']]]);
});

it('tells a failure to everybody who asked', async () => {
  const get = batchReads(() => Promise.reject(new Error('the disk is gone')));
  const all = await Promise.allSettled([get('a'), get('b')]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
