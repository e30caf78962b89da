import { faultAt } from '../source/source-text.ts';
import { toBare, type Token } from '../words/tokens.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { DocumentRule } from '../rule.ts';
import { readStudies, type Study } from './study.ts';

/**
 * The closed world of a client's story: a capitalised word is one of its people, an allowed word, a
 * date, or an ordinary word that begins a sentence. Nothing needs to know what a name is, so a name
 * from anywhere is seen.
 */
export const checkStudyNames: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap((study) =>
    study.blocks.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        const verdict = judge(token, study, context.lexicon);
        if (verdict === 'fine') return [];
        const { offset, length } = token.place;
        const person = guessPerson(token, study, context.lexicon);
        const people = study.people.join(', ');
        if (verdict === 'unsure') {
          return [
            faultAt(document.text, offset, length, 'name-or-word', {
              message: `"${token.bare}" is a word and a first name, and it begins a sentence of a story about ${people}.`,
              found: token.written,
              expected: 'a sentence that begins with another word',
            }),
          ];
        }
        return [
          faultAt(document.text, offset, length, slugOf(token, tokens[index - 1], study), {
            message:
              `"${token.bare}" is not one of the people of this story (${people}).` +
              `${person ? ` If it means ${person}, write "${person}";` : ''} if it is no person's name, add it to allow.`,
            found: token.written,
            expected: `${people}, or a word of allow="…"`,
            write: person && person + token.written.slice(toBare(token.written).length),
          }),
        ];
      }),
    ),
  );

type Verdict = 'fine' | 'name' | 'unsure';

function judge(token: Token, { allowed }: Study, lexicon: Lexicon): Verdict {
  const { bare, word } = token;
  if (!/\p{Lu}/u.test(bare)) return 'fine';
  if (allowed.has(bare) || allowed.has(word) || bare === 'I') return 'fine';
  if (isCalendarWord(token)) return 'fine';
  const lower = bare.toLowerCase();
  if (lexicon.isGrammar(lower)) return 'fine';
  const isWord = isOrdinary(bare, lexicon) && !/-\p{Lu}/u.test(bare);
  // A word in capitals is a word that is stressed, wherever it stands.
  const isStressed = bare.length > 1 && bare === bare.toUpperCase();
  if (!isWord || !(token.startsSentence || isStressed)) return 'name';
  return lexicon.firstNames.has(lower) ? 'unsure' : 'fine';
}

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

/** Who is probably meant: somebody whose name is borne by the same kind of people, or the first. */
function guessPerson({ bare }: Token, { people }: Study, { firstNames }: Lexicon): string | undefined {
  const kind = firstNames.get(bare.toLowerCase());
  const alike =
    kind && kind !== 'either'
      ? people.find((person) => firstNames.get(person.toLowerCase()) === kind)
      : undefined;
  return alike ?? people[0];
}
