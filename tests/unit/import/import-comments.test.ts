import { describe, expect, it } from 'vitest';
import type { ImportedComment } from '../../../src/import/imported.ts';
import { toKept } from '../../../src/server/import-comments.ts';

function comment(sourceId: string, more: Partial<ImportedComment> = {}): ImportedComment {
  return {
    sourceId,
    name: 'Ann',
    at: '2019-05-01T10:00:00+02:00',
    text: 'Words.',
    state: 'approved',
    ...more,
  };
}

describe('comments of an imported text', () => {
  it('keep their day and state, and stand under the first of those that they reply to', () => {
    const [root, reply, deep, lost] = toKept(
      [
        comment('a'),
        comment('b', { parentId: 'a', state: 'pending' }),
        comment('c', { parentId: 'b' }),
        comment('d', { parentId: 'gone', name: ' ', state: 'rejected' }),
      ],
      'Someone',
    );
    expect(root).toMatchObject({
      name: 'Ann',
      text: 'Words.',
      createdAt: new Date('2019-05-01T08:00:00Z'),
      status: 'approved',
      parentId: undefined,
    });
    expect([reply?.parentId, deep?.parentId]).toEqual([root?.id, root?.id]);
    expect(reply?.status).toBe('pending');
    expect(lost).toMatchObject({ name: 'Someone', status: 'rejected', parentId: undefined });
  });

  it('have the same names whenever they come, and no two one', () => {
    const names = () => toKept([comment('a'), comment('b')], '').map(({ id }) => id);
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(2);
    expect(names()[0]).toMatch(/^[\w-]{12}$/);
  });

  it('go on in the next where one is longer than the form takes, with every word', () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `Sentence number ${index} is here, and it has some words.`,
    ).join('\n\n');
    const parts = toKept([comment('a', { text })], '');
    expect(parts.map((part) => part.text).join('\n\n')).toBe(text);
    expect(parts.every((part) => part.text.length <= 5_000)).toBe(true);
    expect(new Set(parts.slice(1).map(({ parentId }) => parentId))).toEqual(new Set([parts[0]?.id]));
  });

  it('reply to none where two reply to each other', () => {
    const kept = toKept([comment('a', { parentId: 'b' }), comment('b', { parentId: 'a' })], '');
    expect(kept.map(({ parentId }) => parentId)).toEqual([undefined, undefined]);
  });
});
