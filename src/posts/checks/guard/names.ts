import { faultAt, type SourceText } from '../../source/source-text.ts';
import type { Token } from '../words/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { judgeTokens, type Verdict } from './judge.ts';
import { judgeByLists, nameSlug } from './languages/judge-names.ts';
import { wordsForName, wordsForWord } from './name-advice.ts';
import { readStudies, type Study } from './study.ts';

/**
 * The closed world of a client's story: a capitalised word is one of its people, an allowed word, one that points to
 * nobody, or an ordinary word that begins a sentence. Nothing needs to know what a name is, so a name from anywhere is
 * seen.
 */
export const checkStudyNames: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap((study) => checkNames(document.text, study, context.lexicon));

/** The same for one story: each word is told once, where it stands first. */
export function checkNames(text: SourceText, study: Study, lexicon: Lexicon): Fault[] {
  return findNames(study, lexicon).map(({ slug, token, times }) => {
    const { written, place } = token;
    const name = { bare: token.bare, times };
    const isUnsure = Object.values(UNSURE).includes(slug);
    const words = isUnsure ? wordsForWord(name, study) : wordsForName(slug, name, study, lexicon);
    return faultAt(text, place.offset, place.length, slug, { found: written, ...words });
  });
}

/** A word of a story that may tell who it is about. */
export interface NameInStory {
  slug: FaultSlug;
  /** Where it stands first. */
  token: Token;
  times: number;
}

/** What in a story may tell who it is about, each word once: as a name where one of its places says so. */
export function findNames(study: Study, lexicon: Lexicon): NameInStory[] {
  const found = new Map<string, NameInStory>();
  const { people, rules } = study;
  if (!rules) return [];
  for (const { tokens } of study.blocks) {
    const verdicts =
      rules === 'english' ? judgeTokens(tokens, study, lexicon) : judgeByLists(tokens, study, rules);
    tokens.forEach((token, index) => {
      const verdict = verdicts[index] ?? 'fine';
      if (verdict === 'fine') return;
      const slug =
        UNSURE[verdict] ??
        (rules === 'english'
          ? slugOf(token, tokens[index - 1], study)
          : nameSlug(tokens, index, { people, rules }));
      const known = found.get(token.bare);
      if (!known) found.set(token.bare, { slug, token, times: 1 });
      else {
        known.times += 1;
        if (known.slug !== slug && UNSURE[verdict] === undefined) Object.assign(known, { slug, token });
      }
    });
  }
  return [...found.values()];
}

/** Told as a warning. */
const UNSURE: Partial<Record<Verdict, FaultSlug>> = {
  unsure: 'name-or-word',
  'small-name': 'name-in-small-letters',
};

const TITLES = /^(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Lady|Lord)$/;

function slugOf({ before, bare }: Token, previous: Token | undefined, { people }: Study): FaultSlug {
  const between = previous && before.slice(before.lastIndexOf(previous.written) + previous.written.length);
  const isTitled = previous !== undefined && TITLES.test(previous.bare) && /^[ .]*$/.test(between ?? '');
  if (TITLES.test(bare) || isTitled) return 'title-with-name';
  const follows = previous && between === ' ' && previous.bare === previous.word;
  return follows && people.includes(previous.bare) ? 'surname' : 'name-undeclared';
}
