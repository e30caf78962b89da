import { foldLookAlikes } from './look-alikes.ts';
import { HARMLESS, SITE_TITLES, TITLES } from './reserved-words.ts';

/** A part of a word that is written without gaps is taken for a word of its own from this length on, or "model" held "mod". */
const SHORTEST_PART = 3;
const SHORTEST_TITLE_PART = 5;

/**
 * Whether a name could be taken for one of these people's, or says that its bearer runs the site. Names are compared
 * as the eye takes them ({@link foldLookAlikes}), so that letters of other alphabets, capitals, accents and what
 * cannot be seen make no difference. A name is reserved when
 *
 * - it is one of the given names, in any writing and spacing, or holds one of several words ("Anna Berg ✓", "Berg, Anna");
 * - it holds what only who runs a site is called, as a word ("Admin Sam", "Moderator");
 * - all its words are titles ("coach", "author", "team"), words of the given names, or words that make nobody
 *   else of who bears the title ("the", "real", "site"), and one of them is a title or a given name: "Your coach",
 *   "Coach (author)", "Coach Anna", "TheRealCoach", "Coach 007".
 *
 * One word more lets a name be, since it is somebody else's then: "Stage coach driver", "Coach potato", "A coach
 * myself", "Coach Bob". A title within a word is none: "Coachella fan", "Authorised".
 */
export function createReservedNames(names: readonly string[]): (name: string) => boolean {
  const known = readKnown(names);
  return (name) => readings(name).some((reading) => isClaim(reading, known));
}

interface Known {
  /** Each name whole, and each title: claims by themselves. All of it folded. */
  claims: ReadonlySet<string>;
  /** Claims wherever they stand: names of several words, and the titles of who runs a site. */
  anywhere: ReadonlySet<string>;
  harmless: ReadonlySet<string>;
  titleParts: ReadonlySet<string>;
}

function readKnown(names: readonly string[]): Known {
  const own = names.map((name) => toWords(name)).filter((parts) => parts.length > 0);
  const whole = own.flatMap((parts) => [parts.join(''), parts.toReversed().join('')]);
  const long = own.filter((parts) => parts.length > 1);
  const fold = (list: readonly string[]) => list.map(foldLookAlikes);
  return {
    claims: new Set([...whole, ...fold(TITLES), ...fold(SITE_TITLES)]),
    anywhere: new Set([
      ...long.flatMap((parts) => [parts.join(''), parts.toReversed().join('')]),
      ...fold(SITE_TITLES),
    ]),
    harmless: new Set([
      ...fold(HARMLESS),
      ...own.flat(),
      // "Coach A. Berg"
      ...fold(names.flatMap((name) => name.split(/\s+/)).map((word) => word.slice(0, 1))),
    ]),
    titleParts: new Set(fold(TITLES.filter((title) => title.length >= SHORTEST_TITLE_PART))),
  };
}

/** A sign or a figure may stand for a letter ("@dmin", "c0ach"), between two words, or for nothing ("Coach ✓ 2"). */
function readings(name: string): string[][] {
  const withoutSigns = name.replace(/[\p{P}\p{S}]/gu, ' ');
  const texts = new Set([name, withoutSigns, withoutSigns.replace(/\p{N}/gu, ' ')]);
  return Array.from(texts, toWords).filter((parts) => parts.length > 0);
}

/** The folded words of a name; a capital within a word begins another ("TheCoach"). */
function toWords(name: string): string[] {
  const spaced = name.normalize('NFC').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return foldLookAlikes(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** `bare`: all so far is harmless; `claim`: and one of it is a claim. */
type State = 'bare' | 'claim';

function isClaim(parts: readonly string[], known: Known): boolean {
  const states: (State | undefined)[] = ['bare'];
  const reach = (index: number, state: State) => {
    if (states[index] !== 'claim') states[index] = state;
  };
  for (const [start, part] of parts.entries()) {
    const state = states[start];
    let joined = '';
    // Words may be torn ("C o a c h", "Anna-Berg"), so that what follows is looked at with them.
    for (let end = start + 1; end <= parts.length; end += 1) {
      joined += parts[end - 1] ?? '';
      if (known.anywhere.has(joined)) return true;
      if (state !== undefined && known.claims.has(joined)) reach(end, 'claim');
    }
    if (state === undefined) continue;
    const inOne = known.harmless.has(part) ? 'bare' : readGlued(part, known);
    if (inOne !== undefined) reach(start + 1, state === 'claim' ? 'claim' : inOne);
  }
  return states[parts.length] === 'claim';
}

/** What a word is that others were written together into ("yourcoach"); undefined where it is none of these. */
function readGlued(word: string, known: Known): State | undefined {
  const states: (State | undefined)[] = ['bare'];
  for (let start = 0; start < word.length; start += 1) {
    const state = states[start];
    if (state === undefined) continue;
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      if (known.titleParts.has(part)) states[end] = 'claim';
      else if (known.harmless.has(part) && states[end] !== 'claim') states[end] = state;
    }
  }
  return states[word.length];
}
