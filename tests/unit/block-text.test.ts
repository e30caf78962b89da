import { describe, expect, it } from 'vitest';
import { blockToText, checkBlockValues } from '../../src/editor/block-text.ts';
import { listDeclared } from '../../src/editor/declared-choices.ts';
import { getBlock } from './get-block.ts';

describe('a block as it stands in a body', () => {
  it('has its attributes in the schema’s order, and none that was left empty', () => {
    const values = { title: ' ', moreThan: '2', of: 'hinting' };
    expect(blockToText(getBlock('SelfCheck'), values).text).toBe('<SelfCheck of="hinting" moreThan={2} />');
  });

  it('is put around the prose of a story', () => {
    const values = { people: 'Sarah, Mike', basis: 'composite', reviewed: '2026-11-20' };
    const { text, hole } = blockToText(getBlock('CaseStudy'), values, 'Sarah waited.');
    expect(text).toBe(
      '<CaseStudy people="Sarah, Mike" basis="composite" reviewed="2026-11-20">\n\nSarah waited.\n\n</CaseStudy>',
    );
    expect(text.slice(0, hole)).toMatch(/waited\.$/);
  });
});

describe('what is filled in for a block', () => {
  it('is held against the schema’s limits', () => {
    expect([...checkBlockValues(getBlock('SelfCheck'), { of: 'Two words', moreThan: 'two' })]).toEqual([
      [
        'of',
        'This does not fit: expected lower-case letters, digits and single hyphens, such as "low-self-esteem".',
      ],
      ['moreThan', 'Write a whole number.'],
    ]);
    expect([...checkBlockValues(getBlock('Definition'), {}).keys()]).toEqual(['of']);
    expect(checkBlockValues(getBlock('KeyDifferences'), {}).size).toBe(0);
  });
});

describe('the choices of a block', () => {
  const data = {
    dynamics: [
      { id: 'hinting', name: 'Hinting', characteristics: [{ id: 'the-pile-up', title: 'The pile-up' }] },
      { id: 'asking', characteristics: [{ title: 'without an id yet' }] },
    ],
  };

  it('are what the post declares at this moment', () => {
    expect(listDeclared(data, 'dynamics')).toEqual([
      { value: 'hinting', label: 'Hinting' },
      { value: 'asking', label: 'asking' },
    ]);
    expect(listDeclared(data, 'characteristics')).toEqual([{ value: 'the-pile-up', label: 'The pile-up' }]);
  });

  it('are told apart where two are called the same', () => {
    const twice = { dynamics: ['one', 'two'].map((id) => ({ id, name: 'Hinting' })) };
    expect(listDeclared(twice, 'dynamics').map(({ label }) => label)).toEqual([
      'Hinting (one)',
      'Hinting (two)',
    ]);
  });

  it.each([undefined, null, 'text', {}, { dynamics: 'text' }, { dynamics: [null] }])(
    'are none where nothing is declared: %j',
    (nothing) => {
      expect(listDeclared(nothing, 'characteristics')).toEqual([]);
    },
  );
});
