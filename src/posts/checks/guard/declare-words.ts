import type { ComponentTable } from '../../schema/components.ts';
import { splitList } from '../../schema/components/case-study.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { normalizeWord } from '../words/tokens.ts';
import { listStories } from './stories.ts';

/** Words that a story is to have in its tag from now on. */
export interface DeclaredWords {
  /** Which of the stories of the document, from 0. */
  story: number;
  people?: readonly string[];
  allow?: readonly string[];
}

interface Edit {
  at: number;
  end: number;
  text: string;
}

/** A document's text with these words in the tags of its stories; of a story that is not there, nothing is written. */
export function declareWords(
  document: Document,
  declared: readonly DeclaredWords[],
  components: ComponentTable,
): string {
  const stories = listStories(document, components);
  const edits = declared.flatMap(({ story, people = [], allow = [] }) => {
    const element = stories[story];
    // Where both are new, the people come to stand before what is allowed.
    return element ? [...toEdit(element, 'allow', allow), ...toEdit(element, 'people', people)] : [];
  });
  // From the end on, so that each place is still where it was.
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, end, text: added }) => text.slice(0, at) + added + text.slice(end),
      document.text.source,
    );
}

function toEdit(element: Element, list: 'people' | 'allow', words: readonly string[]): Edit[] {
  const known = findAttribute(element, list);
  const before = splitList(known?.value ?? '').map(normalizeWord);
  const added = words.filter((word) => !before.includes(normalizeWord(word)));
  if (added.length === 0) return [];
  if (known) {
    const { offset, length } = known.whole;
    const value = [known.value, ...added].filter(Boolean).join(', ');
    return [{ at: offset, end: offset + length, text: `${list}="${value}"` }];
  }
  const people = list === 'allow' ? findAttribute(element, 'people')?.whole : undefined;
  const at = people ? people.offset + people.length : element.tag.offset + 1 + element.name.length;
  return [{ at, end: at, text: ` ${list}="${added.join(', ')}"` }];
}
