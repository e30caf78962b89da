import { describe, expect, it } from 'vitest';
import { placeDynamics } from '../../src/posts/dynamics.ts';
import type { Dynamic, Shape } from '../../src/posts/schema/dynamic.ts';

function makeDynamic(kind: 'issues' | 'benefits', shape?: Shape): Dynamic {
  return {
    id: 'a',
    name: 'A',
    definition: 'A.',
    characteristics: [],
    outcomes: { kind, items: [] },
    signs: [],
    shape,
  };
}

const shapesOf = (...dynamics: Dynamic[]) => placeDynamics({ dynamics }).map(({ shape }) => shape);

describe('the shapes of a post’s dynamics', () => {
  it('are swallowed for issues and overlapping for benefits', () => {
    expect(shapesOf(makeDynamic('issues'), makeDynamic('benefits'))).toEqual(['swallowed', 'overlapping']);
  });

  it('differ from each other where none is declared', () => {
    const kinds = ['issues', 'benefits'] as const;
    for (const a of kinds)
      for (const b of kinds)
        for (const c of kinds)
          expect(new Set(shapesOf(makeDynamic(a), makeDynamic(b), makeDynamic(c))).size).toBe(3);
  });

  it('are what the coach declared, and the others step aside', () => {
    expect(shapesOf(makeDynamic('issues'), makeDynamic('benefits', 'swallowed'))).toEqual([
      'apart',
      'swallowed',
    ]);
  });
});
