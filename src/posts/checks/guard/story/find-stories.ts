import type { Document } from '../../../source/content.ts';
import type { Place } from '../../../source/place.ts';
import { groupStories, isNext } from './check-outside-stories.ts';
import { readPassages, type Passage, type PassageContext } from './passages.ts';
import { findWhole } from './wrap.ts';

/** A client's story in plain prose, as far as whole paragraphs tell it. */
export interface FoundStory {
  place: Place;
  /** Everybody whom it names by a first name alone, in the order in which they come, with how often they are named. */
  named: { name: string; times: number }[];
  begins: string;
}

/**
 * The stories of an English document that stand outside of a case study, to be proposed as such. A paragraph beside one that names
 * the same people belongs to it here, since the coach looks at where it begins and ends.
 */
export function findStories(document: Document, context: PassageContext): FoundStory[] {
  const passages = readPassages(document, context);
  const groups = groupStories(document, passages).map((group) => spread(document, group, passages));
  return joinGroups(groups).flatMap((group) => {
    const place = findWhole(document, group);
    if (!place) return [];
    const names = listNames(group);
    const named = [...new Set(names)].map((name) => ({
      name,
      times: names.filter((each) => each === name).length,
    }));
    return [{ place, named, begins: group[0]?.block.text.slice(0, LONGEST_BEGINNING) ?? '' }];
  });
}

const LONGEST_BEGINNING = 80;

/** The story with what stands directly before and behind it and names its people. */
function spread(document: Document, group: readonly Passage[], passages: readonly Passage[]): Passage[] {
  const people = new Set(listNames(group));
  const names = (passage: Passage) => listNames([passage]).some((name) => people.has(name));
  const whole = [...group];
  for (;;) {
    const [first, last] = [whole[0], whole.at(-1)];
    if (!first || !last) return whole;
    const before = passages[passages.indexOf(first) - 1];
    const after = passages[passages.indexOf(last) + 1];
    if (before && names(before) && isNext(document, before, first)) whole.unshift(before);
    else if (after && names(after) && isNext(document, last, after)) whole.push(after);
    else return whole;
  }
}

/** Two that have a passage in common are one. */
function joinGroups(groups: readonly Passage[][]): Passage[][] {
  const joined: Passage[][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && group.some((passage) => last.includes(passage)))
      last.push(...group.filter((passage) => !last.includes(passage)));
    else joined.push([...group]);
  }
  return joined;
}

/** First names, each time that one stands there, but of who is public or the writer's own; "her partner, Mike" is one. */
function listNames(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ weighed }) =>
    weighed.named
      .filter(({ standing }) => standing !== 'public' && standing !== 'own')
      .map(({ token }) => token.bare.replace(/'/g, '’')),
  );
}
