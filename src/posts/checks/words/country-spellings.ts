import { otherCountry, type Country } from './english.ts';
import { readList } from './english-words.ts';

/** Which words are written otherwise in another country, and how at home. */
export interface CountrySpellings {
  /** The form of `home`, where the word is spelled as in the other country. */
  findHomeForm: (word: string, home: Country) => string | undefined;
  /** The same for a rare word that no list has: one of `home`'s dictionary that the usual differences make of it. */
  guessHomeForm: (word: string, home: Country, isAtHome: (word: string) => boolean) => string | undefined;
  /** A word of some country that is not a rare one. */
  isListed: (word: string) => boolean;
}

/** All of SCOWL's sizes that the package has; from 70 on there is much that looks like a slip. */
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];
const RARE = 70;

type Pair = readonly [american: string, british: string];

/** American and British letters, where nearly all words differ in nothing else. */
const USUAL: readonly Pair[] = [
  ['or', 'our'],
  // Not of every "er": "feer" is no American "fere".
  ...['b', 'ch', 'g', 't', 'v'].map((before) => [`${before}er`, `${before}re`] as const),
  ...['b', 't', 'v'].map((before) => [`${before}ered`, `${before}red`] as const),
  ...['b', 't', 'v'].map((before) => [`${before}ering`, `${before}ring`] as const),
  ['iz', 'is'],
  ['yz', 'ys'],
  ['og', 'ogue'],
  ['ens', 'enc'],
  ['l', 'll'],
  ['ll', 'l'],
  ['e', 'ae'],
  ['e', 'oe'],
  ['gm', 'gem'],
];

/** Letters in which a few words differ; only between words that the lists have for one country alone. */
const SELDOM: readonly Pair[] = [
  ['z', 's'],
  ['um', 'ium'],
  ['k', 'c'],
  ['ow', 'ough'],
  ['ol', 'oul'],
  ['p', 'pp'],
  ['s', 'ss'],
  ['t', 'tt'],
  ['m', 'mm'],
  ['am', 'amme'],
  ['ay', 'ey'],
  ['elry', 'ellery'],
  ['i', 'y'],
  ['ir', 'yr'],
  ['f', 'ph'],
  ['paj', 'pyj'],
  ['ust', 'oust'],
  ['et', 'ette'],
  ['age', 'auge'],
  ['ag', 'age'],
  ['ing', 'eing'],
  ['able', 'eable'],
  ['ck', 'que'],
  ['curb', 'kerb'],
  ['mom', 'mum'],
  ['ax', 'axe'],
  ['licorice', 'liquorice'],
  ['airp', 'aerop'],
  ['artif', 'artef'],
  ['ony', 'oney'],
  ['altie', 'alitie'],
  ['alty', 'ality'],
  ['ctic', 'ctis'],
  ['draft', 'draught'],
  ['lasagna', 'lasagne'],
  ['arned', 'arnt'],
];

/**
 * British words that have no American twin; what the letters above would make of them is another word: to prise is
 * to pry.
 */
const WITHOUT_TWIN = new Set(['busses', 'haem', 'matt', 'matts', 'nought', 'prise', 'prises']);

/** As Oxford writes: "realize" and its family are British as well. "Analyze" is not. */
const OXFORD = /iz(?=e|ing|ation|able)/;

let spellings: CountrySpellings | undefined;

/**
 * SCOWL has lists for each country. Of its 3,800 words that are American alone nearly all have a British twin that
 * differs in a few letters, and the other way round; no list of pairs says which, so they are found by the letters.
 * They are gathered once for a process: it takes 0.05 s, which was two thirds of the check of a small site.
 */
export function readCountrySpellings(): CountrySpellings {
  spellings ??= gatherSpellings();
  return spellings;
}

function gatherSpellings(): CountrySpellings {
  const gather = (names: readonly string[], sizes = SIZES) =>
    new Set(names.flatMap((name) => sizes.flatMap((size) => readList(`${name}/${size}`))));
  const everywhere = gather(['english']);
  const countries = { american: gather(['english/american']), british: gather(['english/british']) };
  const listed = gather(
    ['english', 'english/american', 'english/british'],
    SIZES.filter((size) => size < RARE),
  );
  const isAt = (word: string, country: Country) => countries[country].has(word) || everywhere.has(word);
  return {
    findHomeForm(word, home) {
      if (isAt(word, home) || !countries[otherCountry(home)].has(word) || WITHOUT_TWIN.has(word))
        return undefined;
      if (home === 'british' && isOxford(word, (british) => isAt(british, home))) return undefined;
      const near = exchange([word], home, [...USUAL, ...SELDOM]);
      const isTwin = (form: string) => countries[home].has(form) && !countries[otherCountry(home)].has(form);
      return (
        near.find(isTwin) ??
        near.find((form) => isAt(form, home)) ??
        exchange(near, home, [...USUAL, ...SELDOM]).find(isTwin)
      );
    },
    guessHomeForm(word, home, isAtHome) {
      if (home === 'british' && isOxford(word, isAtHome)) return undefined;
      return exchange([word], home, USUAL).find(isAtHome);
    },
    isListed: (word) => listed.has(word),
  };
}

/** Whether the word is one of those that Oxford writes with a z, and others with an s. */
export function isOxford(word: string, isWord: (word: string) => boolean): boolean {
  return OXFORD.test(word) && isWord(word.replace(OXFORD, 'is'));
}

/** Each word with one of the differences taken away, at each place where it is. */
function exchange(words: readonly string[], home: Country, pairs: readonly Pair[]): string[] {
  const made = new Set<string>();
  for (const [american, british] of pairs) {
    const [away, atHome] = home === 'british' ? [american, british] : [british, american];
    for (const word of words) {
      for (let at = word.indexOf(away); at !== -1; at = word.indexOf(away, at + 1))
        made.add(word.slice(0, at) + atHome + word.slice(at + away.length));
    }
  }
  return [...made];
}
