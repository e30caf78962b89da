import { SiteError } from '../../src/lib/site-error.ts';
import { readProof, type Proof } from '../../src/server/letters/read-proof.ts';
import { askUntilTaken, type AskPerson, type ReadAnswer } from '../ask-person.ts';

/** What was given on the command line. */
export interface GivenProof {
  words: string | undefined;
  day: string | undefined;
  /** They cannot show it. */
  isNone: boolean;
}

export interface FindProofOptions {
  /** Undefined where nobody sits at a terminal. */
  ask: AskPerson | undefined;
  timeZone: string;
  now: Date;
}

const WAYS = `Write how they agreed, as you can show it:
  --proof "By the form of my former site, confirmed by a mail" --day 2025-03-31
or, where you cannot show it, so that each is sent one mail that asks:
  --no-proof`;

/**
 * How the readers of a list agreed: as it was given, or as somebody says who is asked at a terminal. Undefined where it cannot
 * be shown.
 *
 * @throws {SiteError} `proof-missing` where nobody says, `proof-wrong` where what is given says nothing
 */
export async function findProof(
  { words, day, isNone }: GivenProof,
  options: FindProofOptions,
): Promise<Proof | undefined> {
  if (isNone) {
    if (words === undefined && day === undefined) return undefined;
    throw new SiteError('proof-wrong', '--no-proof says the contrary of --proof and --day.', { hint: WAYS });
  }
  if (words !== undefined) return readGiven(words, day ?? '', options);
  if (day !== undefined) {
    throw new SiteError('proof-missing', '--day says when they agreed, and nothing says how.', {
      hint: WAYS,
    });
  }
  if (options.ask) return askFor(options.ask, options);
  throw new SiteError('proof-missing', 'Did they agree to letters of yours, and can you show it?', {
    hint: WAYS,
  });
}

function readGiven(words: string, day: string, options: FindProofOptions): Proof {
  const read = readProof({ words: words.trim(), day: day.trim() }, options);
  if (read === 'no-words') {
    throw new SiteError('proof-wrong', '--proof: expected a sentence of at most 500 characters.', {
      hint: WAYS,
    });
  }
  if (read !== 'no-day') return read;
  throw new SiteError('proof-wrong', `--day: found "${day}", expected a day that has been, as 2025-03-31.`, {
    hint: WAYS,
  });
}

async function askFor(ask: AskPerson, options: FindProofOptions): Promise<Proof | undefined> {
  const canShow = await askUntilTaken(
    ask,
    'Did they agree to letters of yours, and can you show it? (yes, or no: then each is sent one mail that asks) ',
    readYesOrNo,
  );
  if (!canShow) return undefined;
  const words = await askUntilTaken(
    ask,
    'How did they agree? (such as: by the form of my former site, confirmed by a mail) ',
    (typed) => (readProof({ words: typed, day: '' }, options) === 'no-words' ? UNTOLD : { value: typed }),
  );
  return askUntilTaken(
    ask,
    'When, at the latest? (such as 2025-03-31, for those of whom the list says no day; Enter where you do not know: those are asked) ',
    (day) => {
      const read = readProof({ words, day }, options);
      return typeof read === 'string' ? UNTOLD : { value: read };
    },
  );
}

/** The question says what is wanted. */
const UNTOLD = { fault: undefined };

function readYesOrNo(typed: string): ReadAnswer<boolean> {
  const answer = { y: true, yes: true, n: false, no: false }[typed.toLowerCase()];
  return answer === undefined ? UNTOLD : { value: answer };
}
