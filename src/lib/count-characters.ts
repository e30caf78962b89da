import { cleanName, cleanText } from './clean-text.ts';

/**
 * How long a comment's text is, or a name, in characters as Unicode counts them (code points): of what remains when it
 * is cleaned, with the spaces at its ends left out. Server and browser both count by this, so that what a reader
 * is told while typing is what holds when it is sent.
 */
export function countCharacters(typed: string, kind: 'name' | 'text'): number {
  const kept = kind === 'name' ? cleanName(typed) : cleanText(typed).trim();
  return Array.from(kept).length;
}
