/** "no articles", "1 article", "9 articles": in a sentence. */
export function articleCountToWords(count: number): string {
  if (count === 0) return 'no articles';
  return count === 1 ? '1 article' : `${count} articles`;
}
