import type { Part } from './parts.ts';

/** Whether one of these parts, or of the parts within them, is such. */
export function somePart(parts: readonly Part[], isSuch: (part: Part) => boolean): boolean {
  return parts.some((part) => isSuch(part) || somePart(partsWithin(part), isSuch));
}

function partsWithin(part: Part): readonly Part[] {
  if (typeof part === 'string' || 'picture' in part || 'footnote' in part) return [];
  return 'download' in part ? part.download.parts : part.parts;
}
