import type { DrawnColours } from './drawn-colours.ts';

/** The site's mark as SVG: two circles, and the ground they share. */
export function drawMark({ mark, first, second, shared }: DrawnColours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${mark}"/><circle cx="12" cy="16" r="8.5" fill="${first}"/><circle cx="20" cy="16" r="8.5" fill="${second}"/><path d="M16 8.5a8.5 8.5 0 0 1 0 15a8.5 8.5 0 0 1 0-15" fill="${shared}"/></svg>\n`;
}
