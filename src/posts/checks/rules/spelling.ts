import { findTexts } from '../source/yaml-file.ts';
import { faultAt } from '../source/source-text.ts';
import { readTokens } from '../words/tokens.ts';
import { splitList } from '../../schema/components.ts';
import { findAttribute } from '../source/attributes.ts';
import { PROSE_KEYS, toBlock } from '../front-texts.ts';
import type { DocumentRule } from '../rule.ts';

/** British spelling, by dictionary and the coach's own words in content/words.txt. Each word once a file. */
export const checkSpelling: DocumentRule = ({ body, text, yaml }, { speller, content }) => {
  const names = new Set(
    (body?.elements ?? []).flatMap((element) =>
      ['people', 'allow'].flatMap((prop) => splitList(findAttribute(element, prop)?.value ?? '')),
    ),
  );
  const own = new Set([...names, ...content.siteView.allow].flatMap((entry) => entry.split(/\s+/)));
  const blocks = [
    ...findTexts(yaml, PROSE_KEYS).map(toBlock),
    ...(body?.blocks ?? []).filter(({ isProse }) => isProse),
  ];
  const told = new Set<string>();
  return blocks
    .flatMap((block) => readTokens(block, text.source))
    .filter(({ bare }) => !isKnown(bare) && !isTold(bare))
    .map(({ bare, written, place }) =>
      faultAt(text, place.offset, place.length, 'spelling', {
        message: `"${written}" is in no dictionary.`,
        found: written,
        expected: 'British spelling, or a word of content/words.txt',
        write: speller.suggest(bare),
      }),
    );

  function isKnown(word: string): boolean {
    const isOne = (part: string) => own.has(part) || speller.isKnown(part);
    return isOne(word) || word.split('-').every((part) => part.length < 2 || isOne(part));
  }

  function isTold(word: string): boolean {
    const isIn = told.has(word);
    told.add(word);
    return isIn;
  }
};
