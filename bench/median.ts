/** The one in the middle, by a figure of each; of an even number the higher of the two. */
export function findMedian<Item>(items: readonly Item[], toFigure: (item: Item) => number): Item {
  const sorted = [...items].sort((a, b) => toFigure(a) - toFigure(b));
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error('There is no median of nothing.');
  return median;
}
