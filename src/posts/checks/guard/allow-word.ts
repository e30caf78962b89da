import { findAttribute } from '../../source/attributes.ts';
import type { Document } from '../../source/content.ts';
import type { DocumentContext } from '../rule.ts';
import { normalizeWord, toBare } from '../words/tokens.ts';
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
  const edits = readStudies(document, context)
    .filter((study) => findNames(study, context.lexicon).some(({ token }) => token.bare === wanted))
    .map(({ element }) => {
      const known = findAttribute(element, 'allow');
      if (known)
        return {
          at: known.whole.offset,
          end: known.whole.offset + known.whole.length,
          text: `allow="${[known.value, word].filter(Boolean).join(', ')}"`,
        };
      const people = findAttribute(element, 'people')?.whole;
      const at = people ? people.offset + people.length : element.tag.offset + 1 + element.name.length;
      return { at, end: at, text: ` allow="${word}"` };
    });
  if (edits.length === 0) return undefined;
  // From the end on, so that each place is still where it was.
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.end), document.text.source);
}
