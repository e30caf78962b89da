import type { ComponentTable } from '../../../schema/components.ts';
import type { Document } from '../../../source/content.ts';
import { faultAt } from '../../../source/source-text.ts';
import type { DocumentRule } from '../../rule.ts';
import type { Fault } from '../../report.ts';
import { findRules } from '../languages/language-rules.ts';
import { checkStoryCues } from '../languages/story-cues.ts';
import { readPassages, type Passage } from './passages.ts';
import { findParagraph, wrapStory } from './wrap.ts';

/** A client's story in plain prose: readers are not told how the client is protected, and no rule of stories reads it. */
export const checkOutsideStories: DocumentRule = (document, context) => {
  const name = findStoryName(context.components);
  const rules = findRules(context.language);
  if (name === undefined || !rules) return [];
  if (rules !== 'english') return checkStoryCues(document, context, { rules, name });
  const { today } = context;
  return groupStories(document, readPassages(document, context)).map((group) =>
    toFault(document, group, { name, today }),
  );
};

/** The component that a client's story stands in. */
function findStoryName(components: ComponentTable): string | undefined {
  return Object.entries(components).find(([, { isStory }]) => isStory === true)?.[0];
}

/** A passage that goes on about the same person belongs to the story. */
export function groupStories(document: Document, passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  let last: Passage | undefined;
  for (const passage of passages) {
    if (passage.isStory) {
      const group = groups.at(-1);
      if (group && last?.isStory && isSame(last, passage) && isNext(document, last, passage))
        group.push(passage);
      else groups.push([passage]);
    }
    last = passage;
  }
  return groups;
}

function isSame(first: Passage, second: Passage): boolean {
  const names = new Set(first.weighed.named.map(({ token }) => token.bare));
  return second.weighed.goesOn || second.weighed.named.some(({ token }) => names.has(token.bare));
}

/** Nothing but an empty line stands between them. */
export function isNext(document: Document, first: Passage, second: Passage): boolean {
  const [a, b] = [findParagraph(document, first), findParagraph(document, second)];
  return a !== undefined && b !== undefined && b.offset - (a.offset + a.length) <= 2;
}

function toFault(document: Document, group: Passage[], tag: { name: string; today: string }): Fault {
  const [first] = group;
  const place = first?.block.pieces.at(0)?.place ?? { offset: 0, length: 1 };
  const { text } = document;
  return faultAt(text, place.offset, place.length, 'story-outside', {
    message: `This tells the story of a client outside of a <${tag.name}>.`,
    found: first?.block.text.split(/(?<=[.!?…]["”’']?)\s/u)[0]?.slice(0, 120) ?? '',
    expected: `a <${tag.name}>, where readers are told how people are protected; or words that say whose story it is: your own, an author’s with the work, or one that you made up ("Imagine …")`,
    mend: wrapStory(document, group, tag),
  });
}
