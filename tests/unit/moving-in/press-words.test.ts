import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/words/words.ts';

it.each(['en', 'de', 'fr', 'es', 'sv'])(
  'in %s does not tell before a press what is told after it',
  (language) => {
    const { takeBackHint, isBack } = wordsOf(language).movingIn.report;
    expect(takeBackHint.slice(0, isBack.length)).not.toBe(isBack);
  },
);
