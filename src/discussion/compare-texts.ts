import MarkdownIt from 'markdown-it';
import { distance } from 'fastest-levenshtein';
import { markdownToHtml } from './markdown.ts';

/** A change of more than a third of the words makes something else of a comment. */
const MOST_CHANGED = 1 / 3;

/** Of so many words that differ, no pairs of a misspelt and a corrected one are looked for: the work grows with their square. */
const MOST_PAIRED = 100;

// What is a word is told by dictionaries where a script has no spaces.
const words = new Intl.Segmenter('en', { granularity: 'word' });
const addresses = createAddressFinder();

/** Whether a text has a web or mail address that was not in it before, written out or behind the words of a link. */
export function hasNewAddress(before: string, after: string): boolean {
  const known = new Set(listAddresses(before));
  return listAddresses(after).some((address) => !known.has(address));
}

/**
 * Whether a change makes something else of a text: more than a third of its words, or of its pictures, were not in it
 * before or are no longer in it. How often each is there counts, where it stands does not. A word that is spelled
 * otherwise (one letter in four, two from six letters on) is the same word.
 */
export function isLargeChange(before: string, after: string): boolean {
  const [old, now] = [listWords(before), listWords(after)];
  const added = subtract(now, old);
  const gone = subtract(old, now);
  const isLarge = () => added.length > now.length * MOST_CHANGED || gone.length > old.length * MOST_CHANGED;
  if (!isLarge() || added.length > MOST_PAIRED || gone.length > MOST_PAIRED) return isLarge();
  for (const word of [...added]) {
    const misspelt = gone.findIndex((each) => isSpellingOf(each, word));
    if (misspelt < 0) continue;
    gone.splice(misspelt, 1);
    added.splice(added.indexOf(word), 1);
  }
  return isLarge();
}

function listWords(text: string): string[] {
  return Array.from(words.segment(text.toLowerCase()))
    .filter(
      ({ segment, isWordLike }) => isWordLike === true || /[\p{So}\p{Extended_Pictographic}]/u.test(segment),
    )
    .map(({ segment }) => segment);
}

/** What is in the one list more often than in the other. */
function subtract(from: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function isSpellingOf(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length);
  if (length < 4 || Math.abs(before.length - after.length) > 2) return false;
  return distance(before, after) <= (length < 6 ? 1 : 2);
}

function listAddresses(text: string): string[] {
  const links = Array.from(markdownToHtml(text).matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
  const written = (addresses.match(text) ?? []).map(({ url }) => url);
  return [...links, ...written].map((address) => address.toLowerCase().replace(/\/$/, ''));
}

/** Finds "example.org" and "sam@example.org" too: nobody can press it, and anybody can type it. */
function createAddressFinder() {
  const { linkify } = new MarkdownIt({ linkify: true });
  linkify.set({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });
  // Beside those of countries and the oldest ones, which it knows.
  const endings =
    'app blog club coach dev link live online shop site space store today top website world xyz';
  return linkify.tlds(endings.split(' '), true);
}
