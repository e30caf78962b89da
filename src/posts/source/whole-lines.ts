import type { MendWords } from './source-text.ts';
import type { Place } from './place.ts';

/** A place with the spaces before it, which would be left over where it is taken out. */
export function withSpaceBefore({ offset, length }: Place, source: string): Place {
  const start = source.slice(0, offset).trimEnd().length;
  return { offset: start, length: offset - start + length };
}

/** Whether a tag of ours is open there: what stands in one is no text. */
export function isInTag(source: string, at: number): boolean {
  const before = source.slice(source.lastIndexOf('\n\n', at) + 1, at);
  // What stands in a tag may be a whole one itself, and another thing behind that.
  return /<\/?[A-Z]\w*[^<>]*$/.test(before.replace(/<[^<>]*>/g, ''));
}

/** Where a tag is open around a place, it is read once that is taken out, and nobody knows what is wrong with it then. */
export function takeOut(source: string, at: number, mend: MendWords): MendWords {
  return isInTag(source, at) ? { advice: 'Take it out: it stands inside another tag.' } : mend;
}

/** A place with its whole lines and the end of the last one, where nothing else stands on them; else as it is. */
export function withWholeLines(place: Place, source: string): Place {
  const { offset, length } = place;
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset + length);
  const behind = source.slice(offset + length, end < 0 ? undefined : end);
  if (source.slice(start, offset).trim() !== '' || behind.trim() !== '') return place;
  return { offset: start, length: (end < 0 ? source.length : end + 1) - start };
}
