import { isFileAddress } from '../../downloads/download.ts';
import { splitList } from '../../schema/components/case-study.ts';
import { getFrontSchema, listEntries, readFrontPictures, readFrontTexts } from '../front-texts.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Block, Picture } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt, type SourceText } from '../../source/source-text.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isOrdinary } from '../words/lexicon.ts';
import { readTokens, type Token } from '../words/tokens.ts';
import { findRules } from './languages/language-rules.ts';
import { listBareNames, listTold } from './languages/outside-names.ts';
import { listOutside } from './texts-outside.ts';
import { isExplained, readPassages } from './story/passages.ts';
import type { Fault } from '../report.ts';
import { readYamlComments } from '../yaml-comments.ts';
import type { ContentRule, DocumentContext, DocumentRule } from '../rule.ts';
import { readWords, toAllowed, type Allowed } from './allowed.ts';

/** Outside of the stories a known first name is a warning: it may be a slip from one of them. */
export const checkNamesOutside: DocumentRule = (document, context) => {
  const { body, text, yaml } = document;
  return [
    ...tellNames(text, listNamesOutside(document, context)),
    ...checkBlocks(text, readYamlComments(yaml), context),
    ...[
      ...readFrontPictures(yaml, getFrontSchema(document, context.schemas)),
      ...(body?.pictures ?? []),
    ].flatMap((picture) => checkFileName(picture, 'picture', document, context)),
    ...(body?.links ?? [])
      .filter(({ url }) => isFileAddress(url))
      .flatMap((link) => checkFileName({ ...link, study: undefined }, 'file', document, context)),
  ];
};

function listNamesOutside(document: Document, context: DocumentContext): Token[] {
  const { text } = document;
  const { allow } = context.content.siteView;
  const rules = findRules(context.language);
  if (!rules) return [];
  if (rules !== 'english') {
    const told = listTold(document);
    return listBareNames(listOutside(document, context), text.source, rules, { told, context });
  }
  const allowed = toAllowed(allow);
  // Of a whole story it is told that it is one.
  return readPassages(document, context)
    .filter(({ isStory }) => !isStory)
    .flatMap((passage) =>
      listNames(passage.block, text, allowed, context).filter((token) => !isExplained(passage, token)),
    );
}

/** The same for what readers see of people, topics and the site, and for what is noted beside it. */
export const checkNamesInEntries: ContentRule = (context) =>
  listEntries(context.content, context.schemas).flatMap(({ entry: { text, yaml }, schema }) =>
    checkBlocks(text, [...readFrontTexts(yaml, schema), ...readYamlComments(yaml)], context),
  );

function checkBlocks(text: SourceText, blocks: Block[], context: DocumentContext): Fault[] {
  const { allow } = context.content.siteView;
  const rules = findRules(context.language);
  if (!rules) return [];
  if (rules !== 'english')
    return tellNames(text, listBareNames(blocks, text.source, rules, { told: [], context }));
  const allowed = toAllowed(allow);
  return tellNames(
    text,
    blocks.flatMap((block) => listNames(block, text, allowed, context)),
  );
}

/** The first names of a block that the site does not allow. */
function listNames(block: Block, text: SourceText, allowed: Allowed, context: DocumentContext): Token[] {
  const tokens = readTokens(block, text.source);
  return tokens.filter((token, index) => isName(token, context) && !allowed.has(tokens, index));
}

function tellNames(text: SourceText, names: Token[]): Fault[] {
  return names.map(({ written, bare, place }) =>
    faultAt(text, place.offset, place.length, 'name-outside-story', {
      message: `"${bare}" is a first name outside of the client stories.`,
      found: written,
      expected: 'names inside <CaseStudy people="…"> alone, where readers are told how people are protected',
      mend: {
        advice:
          'Write the sentence without the name; or, if it is nobody’s who was a client, add it to "allow" in content/site.yaml.',
      },
    }),
  );
}

function isName(token: Token, { lexicon, authorNames }: DocumentContext): boolean {
  const { bare, lower } = token;
  if (!token.hasCapital) return false;
  if (!lexicon.firstNames.has(lower) || lexicon.isGrammar(lower)) return false;
  if (authorNames.has(lower) || isCalendarWord(token)) return false;
  // At the start of a sentence, and in a heading of many capitals, an ordinary word is a word.
  return !isOrdinary(bare, lexicon) || !token.startsSentence;
}

/** "emma-and-mike.jpg" tells a name as well as a sentence does. */
function checkFileName(
  { url, place, study }: Pick<Picture, 'url' | 'place' | 'study'>,
  what: 'picture' | 'file',
  { text }: Document,
  { lexicon, content, authorNames, language }: DocumentContext,
): Fault[] {
  const people = study
    ? splitList(findAttribute(study, 'people')?.value ?? '').map((name) => name.toLowerCase())
    : [];
  const rules = findRules(language);
  if (!rules) return [];
  const isWord =
    rules === 'english'
      ? lexicon.isWord
      : (word: string) => rules.grammar.has(word) || rules.nameWords.has(word) || lexicon.isWord(word);
  const allowed = toAllowed(content.siteView.allow);
  const words = readWords((url.split('/').at(-1) ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' '));
  return words
    .filter((_word, index) => !allowed.has(words, index))
    .map(({ word }) => word)
    .filter((word) => lexicon.firstNames.has(word) && !isWord(word))
    .filter((word) => !people.includes(word) && !authorNames.has(word))
    .map((word) =>
      faultAt(text, place.offset, place.length, 'name-outside-story', {
        message: `The ${what === 'picture' ? 'picture’s file name' : 'name of the file'} tells a first name: "${word}".`,
        found: url,
        mend: {
          advice: `Give the ${what} a name that says what it ${what === 'picture' ? 'shows' : 'is'} and names nobody.`,
          example: what === 'picture' ? './two-chairs.jpg' : './worksheet.pdf',
        },
      }),
    );
}
