/** What plugins for stars keep of a text: the average and how many gave one. */
const PLUGINS: readonly { average: string; count: string }[] = [
  // kk Star Ratings
  { average: '_kksr_avg', count: '_kksr_casts' },
  // WP-PostRatings
  { average: 'ratings_average', count: 'ratings_users' },
  // Rate My Post
  { average: 'rmp_avg_rating', count: 'rmp_vote_count' },
  // Site Reviews
  { average: '_glsr_average', count: '_glsr_reviews' },
  // WooCommerce
  { average: '_wc_average_rating', count: '_wc_review_count' },
];

export function findRatings(
  metaOf: (key: string) => string | undefined,
): { average: number; count: number } | undefined {
  for (const plugin of PLUGINS) {
    const [average, count] = [Number(metaOf(plugin.average)), Number(metaOf(plugin.count))];
    if (average > 0 && average <= 5 && Number.isInteger(count) && count > 0) return { average, count };
  }
  return undefined;
}
