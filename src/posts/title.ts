/**
 * The two lines of a headline: "Growing apart: how couples drift" is told in a loud one and a quiet
 * one. The colon stays with the first, for those who hear it.
 */
export function titleToLines(title: string): { main: string; rest: string | undefined } {
  const colon = title.indexOf(': ');
  if (colon === -1) return { main: title, rest: undefined };
  return { main: title.slice(0, colon), rest: title.slice(colon + 2) };
}
