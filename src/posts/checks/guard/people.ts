import { dateToIsoDay } from '../../../lib/dates.ts';
import { findAttribute } from '../../source/attributes.ts';
import { faultAt } from '../../source/source-text.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { readStudies } from './study.ts';

/** Who is declared appears, is no author, and the story was reviewed on a day that has been. */
export const checkStudyPeople: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap(({ element, people, blocks }): Fault[] => {
    const { text } = document;
    const place = findAttribute(element, 'people')?.valuePlace ?? element.tag;
    const seen = new Set(blocks.flatMap(({ tokens }) => tokens.flatMap(({ bare, word }) => [bare, word])));
    // Of a story without a word it is told that it has none.
    const absent = people
      .filter((person) => element.hasContent && !seen.has(person))
      .map((person) =>
        faultAt(text, place.offset, place.length, 'person-absent', {
          message: `${person} is one of the people of this story and does not appear in it.`,
          found: people.join(', '),
          expected: 'only people who appear, under the name that they have in the story',
          write: toPeople(people.filter((each) => seen.has(each))),
        }),
      );
    const authors = people
      .filter((person) => context.authorNames.has(person.toLowerCase()))
      .map((person) =>
        faultAt(text, place.offset, place.length, 'person-is-author', {
          message: `${person} is also the name of an author, so readers would take the story for theirs.`,
          found: person,
          expected: 'a name that nobody of content/people has',
        }),
      );
    const reviewed = findAttribute(element, 'reviewed');
    // Compared by day: a review of today is not in the future, whatever the hour.
    const isFuture = reviewed && reviewed.value.slice(0, 10) > dateToIsoDay(context.now);
    return [
      ...absent,
      ...authors,
      ...(isFuture
        ? [
            faultAt(text, reviewed.valuePlace.offset, reviewed.valuePlace.length, 'review-in-future', {
              message: 'The story says that it was reviewed on a day that is still to come.',
              found: reviewed.value,
              expected: 'the day on which you last read it for this alone',
              write: `reviewed="${dateToIsoDay(context.now)}"`,
            }),
          ]
        : []),
    ];
  });

/** A story is always about somebody: where nobody of the list appears, nobody but its author knows who. */
function toPeople(present: readonly string[]): string | undefined {
  return present.length > 0 ? `people="${present.join(', ')}"` : undefined;
}
