import { digest } from '../lib/digest.ts';
import type { ImportedEntry } from './imported.ts';

/** The same for as long as a text says the same there; how its platform writes it down is no matter. */
export function textVersion({ title, body }: Pick<ImportedEntry, 'title' | 'body'>): string {
  const words = 'html' in body ? body.html.replace(/<[^>]*>/g, ' ') : body.markdown;
  return digest(...[title, words].map((each) => each.replace(/\s+/g, ' ').trim()));
}
