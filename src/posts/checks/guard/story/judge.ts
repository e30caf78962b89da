import { BIAS, WEIGHTS } from './learned-weights.ts';
import { BEGINNING } from './phrases.ts';
import type { Found } from './weigh-together.ts';

/** Stands before the name of a sign among the weights; no phrase begins so. */
export const SIGN = '=';

/** What a piece is worth by itself, and behind another one; counted once for a passage. */
interface Worth {
  alone: number;
  behind: Map<string, Worth>;
}

interface Learned {
  signs: Map<string, number>;
  worths: Map<string, Worth>;
}

let learned: Learned | undefined;

/** Read once it is asked for: most commands load the guard and ask it nothing. */
function readLearned(): Learned {
  learned ??= readWeights();
  return learned;
}

function readWeights(): Learned {
  const signs = new Map<string, number>();
  const worths = new Map<string, Worth>();
  for (const line of WEIGHTS.trim().split('\n')) {
    const [weight = '', ...same] = line.split('|');
    for (const name of same) {
      if (name.startsWith(SIGN)) signs.set(name.slice(SIGN.length), Number(weight));
      else learn(worths, name, Number(weight));
    }
  }
  return { signs, worths };
}

function learn(worths: Map<string, Worth>, name: string, weight: number): void {
  const pieces = name.split(' ');
  const piece = find(worths, pieces.at(-1) ?? '');
  if (pieces.length === 1) piece.alone = weight;
  else find(piece.behind, pieces[0] ?? '').alone = weight;
}

function find(known: Map<string, Worth>, piece: string): Worth {
  const worth = known.get(piece) ?? { alone: 0, behind: new Map() };
  known.set(piece, worth);
  return worth;
}

// How likely it is that a passage tells a client's story: the logarithm of the odds, as a logistic regression has it, is the
// sum of what its signs and its words say.

/** What its signs say. One that no example had counts as it is. */
export function judgeSigns(found: readonly Found[]): number {
  const { signs } = readLearned();
  return found.reduce((score, { name, points }) => score + points * (signs.get(name) ?? 1), 0);
}

/** What its words say. Of two in a row no text is made to be looked up: that would have to be hashed anew each time. */
export function judgeWords(pieces: readonly string[]): number {
  const { worths } = readLearned();
  const counted = new Set<Worth>();
  let before = BEGINNING;
  for (const piece of pieces) {
    const worth = worths.get(piece);
    const pair = worth?.behind.get(before);
    if (worth) counted.add(worth);
    if (pair) counted.add(pair);
    before = piece;
  }
  let score = BIAS;
  for (const { alone } of counted) score += alone;
  return score;
}
