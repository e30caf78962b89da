import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/tree.ts';
import type { FaultWords } from '../../source/source-text.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import { writeProp } from '../example-tag.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Study } from './study.ts';

/** A word of a story that may tell who it is about. */
export interface FoundName {
  /** Without what English hangs on it. */
  bare: string;
  /** How often it stands in the story. */
  times: number;
}

type Words = Pick<FaultWords, 'message' | 'mend'>;

/** What is told of a name, and what can be done: what is likely comes first, and the whole tag is there to paste. */
export function wordsForName(slug: FaultSlug, name: FoundName, study: Study, lexicon: Lexicon): Words {
  const { bare } = name;
  const often = name.times > 1 ? ` It stands there ${name.times} times.` : '';
  if (slug === 'surname') {
    return {
      message: `"${bare}" stands where a surname would, in ${nameStory(study)}.${often}`,
      mend: {
        advice: `Take the surname out: first names are enough. If it is no surname, allow the word: ${toAllow(bare)}, or with this tag.`,
        example: toTag(study.element, 'allow', bare),
        declarable: { word: bare, story: study.story, as: ['word'] },
      },
    };
  }
  if (slug === 'title-with-name') {
    return {
      message: `"${bare}" is a title or the name after one, and somebody could be found by it.${often}`,
      mend: { advice: 'Say what somebody is instead.', example: 'her doctor' },
    };
  }
  const message =
    study.people.length > 0
      ? `"${bare}" is not one of the people of this story (${study.people.join(', ')}).${often}`
      : `"${bare}" is named in a story that declares no people.${often}`;
  return lexicon.firstNames.has(bare.toLowerCase()) && !lexicon.isWord(bare.toLowerCase())
    ? {
        message,
        mend: {
          advice:
            'Take the name out, unless it is a changed one: then declare it, with this tag in place of the one that begins the story.',
          example: toTag(study.element, 'people', bare),
          declarable: { word: bare, story: study.story, as: ['person', 'word'] },
        },
      }
    : {
        message,
        mend: {
          advice: `If somebody could be found by it, write what it is instead. If not, allow the word: ${toAllow(bare)}, for all stories with --site behind it, or with this tag in place of the one that begins the story.`,
          example: toTag(study.element, 'allow', bare),
          declarable: { word: bare, story: study.story, as: ['word', 'word-of-site', 'person'] },
        },
      };
}

/** What is told of a word that may be a name. */
export function wordsForWord({ bare, times }: FoundName, study: Study): Words {
  const often = times > 1 ? `, ${times} times` : '';
  return {
    message: `"${bare}" is a word and may be a name, in ${nameStory(study)}${often}.`,
    mend: {
      advice: `${/^\p{Lu}/u.test(bare) ? 'Write it without the capital, or begin the sentence with another word.' : 'Take the name out.'} If it is nobody’s name, allow the word: ${toAllow(bare)}.`,
    },
  };
}

function nameStory({ people }: Study): string {
  return people.length > 0 ? `a story about ${people.join(', ')}` : 'a story that names nobody';
}

function toAllow(word: string): string {
  return `npm run allow -- ${/^[\p{L}\p{N}-]+$/u.test(word) ? word : `"${word}"`}`;
}

/** The opening tag of the story with a word more in one of its lists. */
function toTag(element: Element, list: 'people' | 'allow', word: string): string {
  const others = element.attributes.filter(({ name }) => name !== list && name !== '');
  const known = findAttribute(element, list)?.value;
  const written = [
    { name: list, value: known ? `${known}, ${word}` : word },
    ...others.map(({ name, value }) => ({ name, value })),
  ].sort((a, b) => rankOf(a.name) - rankOf(b.name));
  return `<${element.name} ${written.map(({ name, value }) => writeProp(name, value)).join(' ')}>`;
}

/** The people first, as the documents show it. */
function rankOf(name: string): number {
  const rank = ['people', 'allow'].indexOf(name);
  return rank < 0 ? 2 : rank;
}
