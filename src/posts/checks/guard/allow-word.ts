import type { Document } from '../../source/content.ts';
import type { DocumentContext } from '../rule.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';
import { declareWords } from './declare-words.ts';
import { findNames } from './names.ts';
import { readStudies } from './study.ts';

/**
 * A document's text with a word allowed in each story that the guard asks about it.
 *
 * @returns undefined where no story has it
 */
export function allowInStories(
  document: Document,
  word: string,
  context: Pick<DocumentContext, 'content' | 'components' | 'lexicon'>,
): string | undefined {
  const wanted = toBare(normalizeWord(word));
  const language = document.declared.language ?? context.content.siteView.language;
  const declared = readStudies(document, { ...context, language })
    .filter((study) => findNames(study, context.lexicon).some(({ token }) => token.bare === wanted))
    .map(({ story }) => ({ story, allow: [word] }));
  return declared.length === 0 ? undefined : declareWords(document, declared, context.components);
}
