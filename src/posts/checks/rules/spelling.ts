import { distance } from 'fastest-levenshtein';
import { faultAt, type SourceText } from '../../source/source-text.ts';
import { readTokens, type Token } from '../words/tokens.ts';
import { splitList } from '../../schema/components/case-study.ts';
import { findAttribute } from '../../source/attributes.ts';
import { getFrontSchema, listEntries, readFrontTexts } from '../front-texts.ts';
import type { Block } from '../../source/tree.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, DocumentContext, DocumentRule } from '../rule.ts';
import { isForeign, type Known } from '../words/foreign.ts';
import { toOwnWords, toSmall } from '../words/own-words.ts';
import { guessName, isTitle } from '../words/proper-names.ts';
import type { Misspelling, Speller } from '../words/speller.ts';
import { isUnjudged } from '../words/unjudged.ts';

/**
 * Spelling in the English of the site, by dictionaries, the words of the trade and the coach's own in
 * content/words.txt. Each word once a file.
 */
export const checkSpelling: DocumentRule = (document, context) => {
  const { body, text, yaml } = document;
  const people = (body?.elements ?? []).flatMap((element) =>
    ['people', 'allow'].flatMap((prop) => splitList(findAttribute(element, prop)?.value ?? '')),
  );
  const blocks = [
    ...readFrontTexts(yaml, getFrontSchema(document, context.schemas)),
    ...(body?.blocks ?? []).filter(({ isProse }) => isProse),
  ];
  return spell(text, blocks, [...people, ...context.siteNames], context);
};

/** The same for what readers see of people, topics and the site; how a topic is called is looked at there alone. */
export const checkEntrySpelling: ContentRule = (context) =>
  listEntries(context.content, context.schemas).flatMap(({ entry: { text, yaml }, schema }) =>
    spell(text, readFrontTexts(yaml, schema), [context.content.siteView.title], context),
  );

/** Whether the word stands between backticks, as the text is written. */
function isCode({ before }: Token, { pieces }: Block, source: string): boolean {
  const piece = pieces.findLast(({ start }) => start <= before.length);
  return piece !== undefined && source.charAt(piece.place.offset) === '`';
}

/** A word or the part of a word with hyphens that is wrong. */
interface Wrong {
  part: string;
  misspelling: Misspelling;
}

function spell(
  text: SourceText,
  blocks: Block[],
  names: readonly string[],
  context: DocumentContext,
): Fault[] {
  const { speller, content, authorNames, lexicon } = context;
  const own = toOwnWords([...names, ...content.siteView.allow].flatMap((entry) => entry.split(/\s+/)));
  const told = new Set<string>();
  const faults: Fault[] = [];
  for (const block of blocks) {
    const tokens = readTokens(block, text.source);
    tokens.forEach((token, index) => {
      const wrong = findWrong(token);
      if (!wrong || told.has(token.lower) || isPassed(wrong, index, tokens, block)) return;
      told.add(token.lower);
      faults.push(toFault(text, token, wrong, speller));
    });
  }
  return faults;

  function findWrong(token: Token): Wrong | undefined {
    const { bare } = token;
    if (bare.includes('-')) return findWrongPart(bare);
    const misspelling = judge(bare);
    return misspelling && !isShortened(token) ? { part: bare, misspelling } : undefined;
  }

  /** "Can't" is no "ca" with something at its end, and "nothin'" lacks what is known. */
  function isShortened({ bare, word, after }: Token): boolean {
    return (
      (word !== bare && !judge(word)) || (QUOTE.test(after) && bare.endsWith('in') && !judge(`${bare}g`))
    );
  }

  /** "Colour-blind" may be in a dictionary of both countries, and is British all the same. */
  function findWrongPart(word: string): Wrong | undefined {
    const wrong = word.split('-').flatMap((part): Wrong[] => {
      const isPrefix = part.length < 2 || PREFIXES.has(part.toLowerCase());
      const misspelling = isPrefix ? undefined : judge(part);
      return misspelling ? [{ part, misspelling }] : [];
    });
    return wrong.find(({ misspelling }) => misspelling !== 'unknown') ?? (judge(word) ? wrong[0] : undefined);
  }

  function judge(word: string): Misspelling | undefined {
    const misspelling = speller.judge(word);
    return misspelling && (own.has(word) || authorNames.has(word.toLowerCase())) ? undefined : misspelling;
  }

  /** Whether nothing is to be said of it: who is warned of every name reads no warnings. */
  function isPassed(
    { part, misspelling }: Wrong,
    index: number,
    tokens: readonly Token[],
    block: Block,
  ): boolean {
    const token = tokens[index];
    if (!token || isUnjudged(token) || isCode(token, block, text.source)) return true;
    const { firstNames } = lexicon;
    const guess = guessName(token, { tokens, index, isTitled: isTitle(tokens), firstNames });
    if (guess === 'name') return true;
    // The Gottman Center, the Department of Defense.
    if (misspelling !== 'unknown') return guess === 'perhaps';
    if (guess === 'perhaps' && (part.length < LEAST_IN_NAME || !isNear(part))) return true;
    if (/^\p{Lu}/u.test(token.bare) && (part.length < LEAST_WITH_CAPITAL || !isNear(part))) return true;
    return isForeign(token, tokens, block.text, findKnown);
  }

  function findKnown(token: Token): Known {
    const wrong = findWrong(token);
    if (wrong?.misspelling !== 'unknown') return 'right';
    return speller.isSlip(wrong.part) ? 'slip' : 'strange';
  }

  /** Whether an ordinary word was probably meant. */
  function isNear(word: string): boolean {
    if (speller.isSlip(word)) return true;
    if (word.length < LEAST_OF_TWO_SLIPS) return false;
    const suggestion = speller.suggest(word);
    return suggestion !== undefined && distance(word.toLowerCase(), suggestion) <= 2;
  }
}

/** "Fischer" is a name and one slip away from "fisher"; "Codependancy" is none. Shorter names are near to everything. */
const LEAST_IN_NAME = 7;

/** Where every word has a capital there, too; of fewer letters half are a slip away from a word. */
const LEAST_WITH_CAPITAL = 5;

/** In a word of nine letters two may be wrong, and it is still clear which was meant. */
const LEAST_OF_TWO_SLIPS = 9;

const QUOTE = /^['’]/;

/** Parts of words with hyphens that are no words. */
const PREFIXES = new Set(
  'anti auto bi co counter cross de ex extra hyper hypo inter intra macro meta micro mid mini mono multi neo neuro non over poly post pre pro proto pseudo psycho quasi re self semi socio sub super trans tri ultra un under vice'.split(
    ' ',
  ),
);

const LANGUAGES = { american: 'American', british: 'British' } as const;
const SLUGS = {
  unknown: 'spelling',
  american: 'spelling-american',
  british: 'spelling-british',
} as const satisfies Record<Misspelling, FaultSlug>;

function toFault(
  text: SourceText,
  { written, place }: Token,
  { part, misspelling }: Wrong,
  speller: Speller,
): Fault {
  const suggestion = speller.suggest(part);
  const right =
    suggestion !== undefined && written.includes(part)
      ? written.replace(part, () => inCaseOf(part, suggestion))
      : undefined;
  const language =
    speller.english === 'american' || speller.english === 'british' ? `${LANGUAGES[speller.english]} ` : '';
  return faultAt(text, place.offset, place.length, SLUGS[misspelling], {
    message:
      misspelling === 'unknown'
        ? `"${written}" is in no dictionary.`
        : `"${written}" is ${LANGUAGES[misspelling]} spelling, and this site is written in ${language}English.`,
    found: written,
    mend:
      misspelling === 'unknown' || right === undefined
        ? {
            advice: `Mend the word; or, where it is right, accept it, under Words in the form or by npm run words:accept -- ${part}`,
            example: right,
          }
        : { write: right },
  });
}

/** The suggestion with capitals where the word has them. */
function inCaseOf(word: string, suggestion: string): string {
  if (word === word.toUpperCase()) return suggestion.toUpperCase();
  return toSmall(word) === word ? suggestion : suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
}
