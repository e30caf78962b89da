import type { Place } from './finding.ts';

/** Under this name an address says what its form is opened for: "12-20" of the text, or a field by its path. */
export const AT = 'at';

/** What such an address says: see place-link.ts. */
export function readPlace(at: string): Place {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at) ?? [];
  return start === undefined ? { field: at } : { body: { start: Number(start), end: Number(end) } };
}
