import { faultAt, type SourceText } from '../../source/source-text.ts';
import { readTokens } from '../words/tokens.ts';
import { splitList } from '../../schema/components/case-study.ts';
import { findAttribute } from '../../source/attributes.ts';
import { getFrontSchema, listEntries, readFrontTexts } from '../front-texts.ts';
import type { Block } from '../../source/body.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, DocumentContext, DocumentRule } from '../rule.ts';

/** British spelling, by dictionary and the coach's own words in content/words.txt. Each word once a file. */
export const checkSpelling: DocumentRule = (document, context) => {
  const { body, text, yaml } = document;
  const names = (body?.elements ?? []).flatMap((element) =>
    ['people', 'allow'].flatMap((prop) => splitList(findAttribute(element, prop)?.value ?? '')),
  );
  const blocks = [
    ...readFrontTexts(yaml, getFrontSchema(document, context.schemas)),
    ...(body?.blocks ?? []).filter(({ isProse }) => isProse),
  ];
  return spell(text, blocks, names, context);
};

/** The same for what readers see of people, topics and the site. */
export const checkEntrySpelling: ContentRule = (context) =>
  listEntries(context.content, context.schemas).flatMap(({ entry: { text, yaml }, schema }) =>
    spell(text, readFrontTexts(yaml, schema), [], context),
  );

function spell(
  text: SourceText,
  blocks: Block[],
  names: string[],
  { speller, content, authorNames }: DocumentContext,
): Fault[] {
  const own = new Set([...names, ...content.siteView.allow].flatMap((entry) => entry.split(/\s+/)));
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
    const isOne = (part: string) =>
      own.has(part) || authorNames.has(part.toLowerCase()) || speller.isKnown(part);
    return isOne(word) || word.split('-').every((part) => part.length < 2 || isOne(part));
  }

  function isTold(word: string): boolean {
    const isIn = told.has(word);
    told.add(word);
    return isIn;
  }
}
