import { isOrdinary, type Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What ends the name of a street, a house, a school or a firm. */
const PLACE_KINDS: ReadonlySet<string> = new Set(
  `academy apartments arms avenue bakery bank bar barracks basin boulevard bridge building buildings cafe café centre center chapel church circle cinema clinic
  close club coffee college common company corner cottage council court crescent dental diner drive estate farm fields flats foods gallery garage
  garden gardens gate green group grove guesthouse hall heights high hill holdings hospice hospital hotel house inn island junction kindergarten labs lake lane library
  lodge logistics manor market mall media mews mill motel motors museum nursery office park parade partners pharmacy pier place plaza point practice press primary prison pub
  quay restaurant ridge road rooms royal row salon school shop solutions square stadium station store street studio studios surgery systems terrace
  theater theatre tower towers trust university valley view village walk way wharf wood woods works yard`.split(
    /\s+/,
  ),
);

/** What ends the name of a method or an idea, which is nobody's address. */
const TERMS: ReadonlySet<string> = new Set(
  `approach anxiety attachment bias chart clash coaching communication conversation counselling counseling cycle day diet dialogue disorder effect exercise game hour
  hypothesis journal language languages law letter list loop method mind model moment movement paradox parent parenting pattern phase philosophy principle problem
  psychology question questions record relationship relationships report response rule scale self shift spiral stage story style syndrome system talk technique test theory
  therapy thinking time tool touch triangle trap treatment triggers voice walk wheel night nights work year child`.split(
    /\s+/,
  ),
);

/** What introduces a thing by its name: "a Thought Record", "our Weekly Meeting". */
const INTRODUCED =
  /(?:^|[^\p{L}])(?:a|an|each|every|her|his|its|my|our|some|the|their|these|those|which|your)\s+["'“‘]?$/u;
/** Where somebody is or works: "at Target", "at the Crown". */
const AT =
  /(?:^|[^\p{L}])(?:at|by|down|for|from|in|into|inside|near|opposite|outside|to|with)\s+(?:the\s+)?["'“‘]?$/u;

/** The words with a capital that stand in a row with this one, by the first and the last. */
function findRun(tokens: readonly Token[], index: number, lexicon: Lexicon): [number, number] {
  const isJoined = (left: Token | undefined, right: Token | undefined) => {
    if (!left || !right) return false;
    if (!/^\p{Lu}/u.test(left.bare) || !/^\p{Lu}/u.test(right.bare) || right.startsSentence) return false;
    // "When Delta": the one begins the sentence, and has nothing to do with the other.
    if (left.startsSentence && lexicon.isGrammar(left.bare.toLowerCase())) return false;
    return right.before.slice(left.before.length + left.written.length) === ' ';
  };
  let first = index;
  let last = index;
  while (isJoined(tokens[first - 1], tokens[first])) first -= 1;
  while (isJoined(tokens[last], tokens[last + 1])) last += 1;
  return [first, last];
}

/**
 * What a row of capitals is called for, by its words and by what stands before it: a "place" or a firm ("Sycamore
 * Drive", "at Target"), a "term" of ordinary words ("a Thought Record", "Date Night"), "mixed" with words that are
 * none, or a word "alone" of which nothing else tells.
 */
export function describeRun(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): 'place' | 'mixed' | 'alone' | 'term' {
  const [first, last] = findRun(tokens, index, lexicon);
  const words = tokens.slice(first, last + 1);
  const kind = tokens[last]?.bare.toLowerCase() ?? '';
  if (words.length > 1 && PLACE_KINDS.has(kind)) return 'place';
  // Of a letter nothing is known: "Plan C".
  if (!words.every(({ bare }) => isOrdinary(bare, lexicon) || /^[B-HJ-Z]$/.test(bare))) return 'mixed';
  if (words.length > 1 && TERMS.has(kind)) return 'term';
  const before = tokens[first]?.before ?? '';
  if (AT.test(before)) return words.length > 2 ? 'term' : 'place';
  return words.length > 1 || INTRODUCED.test(before) ? 'term' : 'alone';
}
