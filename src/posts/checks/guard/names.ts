import { faultAt, type FaultWords, type SourceText } from '../../source/source-text.ts';
import type { Token } from '../words/tokens.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { judgeSmall, type SmallVerdict } from './small-letters.ts';
import { readStudies, type Study } from './study.ts';

/**
 * The closed world of a client's story: a capitalised word is one of its people, an allowed word, a
 * date, or an ordinary word that begins a sentence. Nothing needs to know what a name is, so a name
 * from anywhere is seen.
 */
export const checkStudyNames: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap((study) => checkNames(document.text, study, context.lexicon));

/** The same for one story. */
export function checkNames(text: SourceText, study: Study, lexicon: Lexicon): Fault[] {
  const people = study.people.join(', ');
  return study.blocks.flatMap(({ tokens }) =>
    tokens.flatMap((token, index): Fault[] => {
      const verdict = judge(token, lexicon);
      if (verdict === 'fine' || study.allowed.has(tokens, index)) return [];
      const { bare, written, place } = token;
      if (verdict === 'small-name') {
        return [
          faultAt(text, place.offset, place.length, 'name-in-small-letters', {
            message: `"${bare}" is a first name in small letters, and nobody of this story bears it.`,
            found: written,
            mend: {
              advice: `If it means one of them, write that name. If it is no person’s name, ${ALLOW}`,
              example: `allow="${bare}"`,
            },
          }),
        ];
      }
      if (verdict === 'unsure') {
        return [
          faultAt(text, place.offset, place.length, 'name-or-word', {
            message: `"${bare}" is a word and a first name, and it begins a sentence of a story about ${people}.`,
            found: written,
            mend: { advice: 'Begin the sentence with another word.' },
          }),
        ];
      }
      const slug = slugOf(token, tokens[index - 1], study);
      return [
        faultAt(text, place.offset, place.length, slug, {
          found: written,
          ...wordsFor(slug, token, study),
        }),
      ];
    }),
  );
}

const ALLOW = 'add it to the words that are allowed in the tag of the story.';

function wordsFor(slug: FaultSlug, token: Token, study: Study): Pick<FaultWords, 'message' | 'mend'> {
  const { bare } = token;
  const people = study.people.join(', ');
  if (slug === 'surname') {
    return {
      message: `"${bare}" stands where a surname would; this story is about ${people}.`,
      mend: {
        advice: `Take the surname out: first names are enough. If it is no surname, ${ALLOW}`,
        example: 'allow="London, Christmas"',
      },
    };
  }
  if (slug === 'title-with-name') {
    return {
      message: `"${bare}" is a title or the name after one, and somebody could be found by it.`,
      mend: { advice: 'Say what somebody is instead.', example: 'her doctor' },
    };
  }
  return {
    message: `"${bare}" is not one of the people of this story (${people}).`,
    mend: {
      advice: `If it means one of them, write that name. If it is no person’s name, ${ALLOW}`,
      example: 'allow="London, Christmas"',
    },
  };
}

type Verdict = SmallVerdict | 'unsure';

function judge(token: Token, lexicon: Lexicon): Verdict {
  const { bare } = token;
  if (!/\p{Lu}/u.test(bare)) return judgeSmall(bare, lexicon);
  if (bare === 'I') return 'fine';
  if (isCalendarWord(token)) return 'fine';
  const lower = bare.toLowerCase();
  if (lexicon.isGrammar(lower)) return 'fine';
  const isWord = isOrdinary(bare, lexicon) && !/-\p{Lu}/u.test(bare);
  // A word in capitals is a word that is stressed, wherever it stands.
  const isStressed = bare.length > 1 && bare === bare.toUpperCase();
  if (!isWord || !(token.startsSentence || isStressed)) return 'name';
  if (!lexicon.isPossibleName(lower)) return 'fine';
  return PERSON_ACTS.test(token.after) ? 'name' : 'unsure';
}

/** What follows a person rather than a thing: "Grace was", "Mark and Lisa", "Will’s", "Hope asked". */
const PERSON_ACTS =
  /^(?:['’]s\b|,? (?:was|had|has|is|did|does|said|told|felt|knew|came|went|saw|got|made|took|began|found|kept|left|lost|heard|wrote|spoke|thought|let|would|could|still|never|always|also|and \p{Lu}|\p{L}+ed)\b)/u;

const TITLES = /^(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Lady|Lord)$/;

function slugOf({ before, bare }: Token, previous: Token | undefined, { people }: Study): FaultSlug {
  const isNext =
    previous !== undefined &&
    /^[ .]*$/.test(before.slice(before.lastIndexOf(previous.written) + previous.written.length));
  if (TITLES.test(bare) || (isNext && TITLES.test(previous.bare))) return 'title-with-name';
  return isNext && people.includes(previous.bare) && previous.bare === previous.word
    ? 'surname'
    : 'name-undeclared';
}
