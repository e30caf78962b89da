/** A part of a pattern's source, as far as words can be told from it. */
export type Part =
  /** A letter or a digit, in small letters. */
  | { kind: 'letter'; letter: string }
  /** No word goes on here: a sign that is no letter, a word's edge, the beginning or the end of a text. */
  | { kind: 'gap' }
  | { kind: 'choice'; alternatives: Part[][]; isOptional: boolean; isRepeated: boolean }
  /** Any letters or none. */
  | { kind: 'any' };

const TOKEN =
  /(?<look>\(\?<?[=!])|(?<open>\((?:\?:)?)|(?<close>\))|(?<bar>\|)|(?<gap>\\b|\^|\$)|(?<any>\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\\w|\.)|\\?(?<sign>.)/suy;

const QUANTIFIER = /(?:(?<once>\?)|(?<none>\*|\{0,\d*\})|\+|\{\d+(?:,\d*)?\})\??/y;

/**
 * The alternatives of a pattern. What it looks for around itself is left out: that only makes it rarer. Of the rest all
 * is known that the signs of a story are written in.
 */
export function parsePattern(source: string): Part[][] {
  let at = 0;
  return readAlternatives();

  function readAlternatives(): Part[][] {
    const alternatives: Part[][] = [[]];
    for (let groups = read(TOKEN); groups && groups['close'] === undefined; groups = read(TOKEN)) {
      if (groups['bar'] !== undefined) alternatives.push([]);
      else {
        const part = readPart(groups);
        if (part) alternatives.at(-1)?.push(part);
      }
    }
    return alternatives;
  }

  function readPart(groups: Partial<Record<string, string>>): Part | undefined {
    if (groups['look'] !== undefined) {
      readAlternatives();
      return undefined;
    }
    const part = toPart(groups);
    const alternatives = part ? [[part]] : readAlternatives();
    const quantifier = read(QUANTIFIER);
    if (part && (!quantifier || part.kind === 'any')) return part;
    return {
      kind: 'choice',
      alternatives,
      isOptional: quantifier?.['once'] !== undefined || quantifier?.['none'] !== undefined,
      isRepeated: quantifier !== undefined && quantifier['once'] === undefined,
    };
  }

  function read(pattern: RegExp): Partial<Record<string, string>> | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) return undefined;
    at = pattern.lastIndex;
    return found.groups ?? {};
  }
}

/** Undefined for the beginning of a group. */
function toPart({ any, gap, sign }: Partial<Record<string, string>>): Part | undefined {
  if (any !== undefined) return { kind: 'any' };
  if (gap !== undefined) return { kind: 'gap' };
  if (sign === undefined) return undefined;
  return /\w/.test(sign) ? { kind: 'letter', letter: sign.toLowerCase() } : { kind: 'gap' };
}

/**
 * Whether no word goes on between the part at an index and what stands on the other side of it: behind it where one
 * goes backwards, and before it where one goes on.
 *
 * @param options.edge what is so where no part is left
 */
export function isParted(
  parts: readonly Part[],
  index: number,
  { step, edge }: { step: 1 | -1; edge: boolean },
): boolean {
  const part = parts[index];
  if (!part) return edge;
  if (part.kind === 'gap') return true;
  if (part.kind !== 'choice') return false;
  const beyond = isParted(parts, index + step, { step, edge });
  const areParted = part.alternatives.every((inner) =>
    isParted(inner, step === 1 ? 0 : inner.length - 1, { step, edge: false }),
  );
  return areParted && (!part.isOptional || beyond);
}
