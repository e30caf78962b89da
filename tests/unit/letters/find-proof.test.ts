import { describe, expect, it } from 'vitest';
import { findProof } from '../../../scripts/letters-import/find-proof.ts';

const NOTHING = { words: undefined, day: undefined, isNone: false };

/** Somebody at a terminal who types these lines, and what they were asked. */
function typing(...lines: string[]) {
  const asked: string[] = [];
  return {
    asked,
    options: {
      timeZone: 'Europe/Berlin',
      now: new Date('2026-11-29T12:00:00Z'),
      ask: (question: string) => {
        asked.push(question);
        const line = lines.shift();
        if (line === undefined) throw new Error(`Nothing is typed at: ${question}`);
        return Promise.resolve(line);
      },
    },
  };
}

describe('somebody at a terminal who brings a list', () => {
  it('is asked as at the desk, and again for as long as nothing can be made of an answer', async () => {
    const { asked, options } = typing(
      'perhaps',
      ' Yes ',
      '',
      'By a form',
      '31/03/2025',
      '2999-01-01',
      '2025-03-31',
    );
    expect(await findProof(NOTHING, options)).toEqual({
      words: 'By a form',
      day: new Date('2025-03-30T22:00:00Z'),
    });
    expect(asked.map((question) => question.startsWith('That cannot be taken.'))).toEqual([
      ...[false, true, false, true, false, true, true],
    ]);
  });

  it('may know no day', async () => {
    const { options } = typing('y', 'By a form', '');
    expect(await findProof(NOTHING, options)).toEqual({ words: 'By a form', day: undefined });
  });

  it('is asked nothing more where they cannot show it, and nothing at all where all is given', async () => {
    const { asked, options } = typing('no');
    expect(await findProof(NOTHING, options)).toBeUndefined();
    expect(await findProof({ ...NOTHING, isNone: true }, options)).toBeUndefined();
    expect(await findProof({ ...NOTHING, words: 'By a form' }, options)).toMatchObject({
      words: 'By a form',
    });
    expect(asked).toHaveLength(1);
  });
});
