import { describe, expect, it } from 'vitest';
import { coalesceReads } from '../../src/discussion/coalesce.ts';

/** A read that ends when it is told to. */
function createRead() {
  const reads: { key: string; end: (value: number) => void; fail: (error: Error) => void }[] = [];
  const read = (key: string) =>
    new Promise<number>((resolve, reject) => {
      reads.push({ key, end: resolve, fail: reject });
    });
  return { reads, get: coalesceReads(read) };
}

describe('coalesceReads', () => {
  it('reads once for all who ask while a read is under way, and only after it', async () => {
    const { reads, get } = createRead();
    const first = get('a');
    const others = [get('a'), get('a'), get('a')];
    expect(reads).toHaveLength(1);
    reads[0]?.end(1);
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(reads).toHaveLength(2);
    reads[1]?.end(2);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
  });

  it('keeps different things apart', async () => {
    const { reads, get } = createRead();
    const both = Promise.all([get('a'), get('b')]);
    reads.find(({ key }) => key === 'a')?.end(1);
    reads.find(({ key }) => key === 'b')?.end(2);
    expect(await both).toEqual([1, 2]);
  });

  it('reads anew after a read has ended', async () => {
    const { reads, get } = createRead();
    const first = get('a');
    reads[0]?.end(1);
    await first;
    const second = get('a');
    reads[1]?.end(2);
    expect(await second).toBe(2);
  });

  it('tells a failure to those who waited for that read, and goes on', async () => {
    const { reads, get } = createRead();
    const first = get('a');
    const second = get('a');
    reads[0]?.fail(new Error('the disk is gone'));
    await expect(first).rejects.toThrow('the disk is gone');
    await Promise.resolve();
    reads[1]?.end(2);
    expect(await second).toBe(2);
  });
});
