/** What became of one thing of a list: kept or changed (both sides), gone, or new. */
export interface Pair<T> {
  before: T | undefined;
  after: T | undefined;
  isSame: boolean;
}

/**
 * Lays two lists side by side: what is the same in both, in order (the longest such row), and what
 * lies between, paired one by one as far as it goes.
 */
export function align<T>(before: readonly T[], after: readonly T[], toKey: (each: T) => string): Pair<T>[] {
  const old = before.map(toKey);
  const fresh = after.map(toKey);
  const same = findLongestRow(old, fresh);
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  for (const [atOld, atFresh] of [...same, [before.length, after.length] as const]) {
    while (i < atOld || j < atFresh) {
      pairs.push({
        before: i < atOld ? before[i++] : undefined,
        after: j < atFresh ? after[j++] : undefined,
        isSame: false,
      });
    }
    if (i < before.length && j < after.length)
      pairs.push({ before: before[i++], after: after[j++], isSame: true });
  }
  return pairs;
}

/** The longest common subsequence, by the table that everybody uses. */
function findLongestRow(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
