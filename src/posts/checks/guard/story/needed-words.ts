import { isParted, parsePattern, type Part } from './pattern-parts.ts';

/**
 * Words of which one stands in every text that a pattern matches, in small letters and each of them whole. Most
 * texts have none of them, and need not be matched.
 *
 * @returns undefined where a text may have no such word
 */
export function findNeededWords(source: string): readonly string[] | undefined {
  return findInAll(parsePattern(source), { before: false, after: false });
}

/** Whether a word can neither begin earlier nor end later than the parts do. */
interface Edges {
  before: boolean;
  after: boolean;
}

/** Each of the alternatives needs its own. */
function findInAll(alternatives: readonly Part[][], edges: Edges): string[] | undefined {
  const needed = alternatives.map((parts) => findIn(parts, edges));
  return needed.includes(undefined) ? undefined : [...new Set(needed.flatMap((words = []) => words))];
}

/** Of parts that all stand in a text, the words that the fewest texts have. */
function findIn(parts: readonly Part[], { before, after }: Edges): string[] | undefined {
  const found: (string[] | undefined)[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const start = at;
    while (parts[at + 1] && canSpell(parts[start]) && canSpell(parts[at + 1])) at += 1;
    const part = parts[at];
    const edges = {
      before: isParted(parts, start - 1, { step: -1, edge: before }),
      after: isParted(parts, at + 1, { step: 1, edge: after }),
    };
    if (canSpell(part)) {
      const words = edges.before && edges.after ? spell(parts.slice(start, at + 1)) : [''];
      // A word may be an optional one, or a number.
      found.push(words.every((word) => /^[a-z]/.test(word)) ? words : undefined);
    } else if (part?.kind === 'choice' && !part.isOptional && !part.isRepeated)
      found.push(findInAll(part.alternatives, edges));
  }
  return found.filter((words) => words !== undefined).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

/** Whether nothing but letters stands there. */
function canSpell(part: Part | undefined): boolean {
  if (part?.kind === 'letter') return true;
  if (part?.kind !== 'choice' || part.isRepeated) return false;
  return part.alternatives.every((parts) => parts.every(canSpell));
}

/** All that letters, some of them optional, can spell; nothing may be among it. */
function spell(parts: readonly Part[]): string[] {
  return parts.reduce<string[]>(
    (begun, part) => begun.flatMap((start) => spellPart(part).map((end) => start + end)),
    [''],
  );
}

function spellPart(part: Part): string[] {
  if (part.kind === 'letter') return [part.letter];
  const words = part.kind === 'choice' ? part.alternatives.flatMap(spell) : [];
  return part.kind === 'choice' && part.isOptional ? ['', ...words] : words;
}

/** Words that stand in most texts that say anything of anybody. */
const COMMON = new Set(
  `a an and are as at be been both for from had has have he her him his i in is it me my no not of on one or our she
  some that the their them they this to was we were when who with would you`.split(/\s+/),
);

function rankOf(words: readonly string[]): number {
  return words.length + 1000 * words.filter((word) => COMMON.has(word)).length;
}
