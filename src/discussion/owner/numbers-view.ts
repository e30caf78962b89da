/** What readers did within seven days. */
export interface WeekNumbers {
  /** A day's readers, added up: who comes on two days counts twice. */
  readers: number;
  views: number;
  ratings: number;
  comments: number;
}

/** The numbers of the last eight weeks, the oldest first; the last is that of the last seven days. */
export interface NumbersView {
  /** The first day of each week: "2026-11-24". */
  weeks: string[];
  /** All pages together. */
  site: WeekNumbers[];
  /** Those with a number in any week, the most read of the last week first. */
  posts: { title: string; href: string; weeks: WeekNumbers[] }[];
}
