import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/tree.ts';
import { faultAt, type MendWords } from '../../source/source-text.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { checkNames } from './names.ts';
import { readStudies } from './study.ts';

/** Who is declared appears, is no author, and the story was reviewed on a day that has been. */
export const checkStudyPeople: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap((study): Fault[] => {
    const { element, people, blocks } = study;
    const { text } = document;
    const place = findAttribute(element, 'people')?.valuePlace ?? element.tag;
    const isSeen = (person: string) =>
      blocks.some(({ tokens }) => tokens.some(({ bare, word }) => bare === person || word === person));
    // Of a story without a word it is told that it has none.
    const away = people.filter((person) => element.hasContent && !isSeen(person));
    const hasOther =
      away.length > 0 &&
      checkNames(text, study, context.lexicon).some(({ severity }) => severity === 'error');
    const absent = away.map((person) =>
      faultAt(text, place.offset, place.length, 'person-absent', {
        message: `${person} is one of the people of this story and does not appear in it.`,
        found: people.join(', '),
        expected: 'only people who appear, under the name that they have in the story',
        mend: hasOther ? OTHER_NAME : toPeople(people.filter(isSeen), element),
      }),
    );
    const authors = people
      .filter((person) => context.authorNames.has(person.toLowerCase()))
      .map((person) =>
        faultAt(text, place.offset, place.length, 'person-is-author', {
          message: `${person} is also the name of an author, so readers would take the story for theirs.`,
          found: person,
          mend: {
            advice:
              'Give the person another name, here and in the story: one that nobody of content/people has.',
          },
        }),
      );
    const reviewed = findAttribute(element, 'reviewed');
    // Compared by day: a review of today is not in the future, whatever the hour.
    const isFuture = reviewed && reviewed.value.slice(0, 10) > context.today;
    return [
      ...absent,
      ...authors,
      ...(isFuture
        ? [
            faultAt(text, reviewed.valuePlace.offset, reviewed.valuePlace.length, 'review-in-future', {
              message: 'The story says that it was reviewed on a day that is still to come.',
              found: reviewed.value,
              mend: {
                advice: 'Write the day on which you last read the story for this alone.',
                example: `reviewed="${context.today}"`,
              },
            }),
          ]
        : []),
    ];
  });

/** Perhaps the story calls one of them by another name: then nobody but its writer knows which one is right. */
const OTHER_NAME = {
  advice: 'Look which name is right: the one in the list, or another one that the story has.',
};

/** A story is always about somebody: where nobody of the list appears, nobody but its writer knows who. */
function toPeople(present: readonly string[], element: Element): MendWords {
  const at = findAttribute(element, 'people')?.whole;
  return present.length > 0 && at
    ? { write: `people="${present.join(', ')}"`, at }
    : {
        advice: 'List the people by the names that they have in the story.',
        example: 'people="Sarah, Mike"',
      };
}
