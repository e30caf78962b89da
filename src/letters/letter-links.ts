/** Links of one reader, signed with the site's secret: nobody else can make one, and each serves its purpose alone. */
export interface LetterLinks {
  /** A page with a button that says yes; good for some days. */
  toConfirm(subscriberId: string): string;
  /** A page with choices, what is kept, and ways to take it along or erase it. */
  toChoices(subscriberId: string): string;
  /** A page with a button that ends letters. */
  toEnd(subscriberId: string, letterId?: string): string;
  /** Ends letters by a POST of `List-Unsubscribe=One-Click` (RFC 8058) alone. */
  toEndAtOnce(subscriberId: string, letterId?: string): string;
}
