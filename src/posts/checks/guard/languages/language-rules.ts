import { findLanguage } from '../../words/languages.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import type { LanguageRules } from './guard-language.ts';

const RULES: ReadonlyMap<string, LanguageRules> = new Map([
  ['de', german],
  ['nl', dutch],
  ['fr', french],
  ['es', spanish],
  ['sv', swedish],
]);

/**
 * How the guard reads a text of the site: as English, by the rules of another language, or not at all, where the
 * language is none that is known.
 */
export function findRules(tag: string): LanguageRules | 'english' | undefined {
  const language = findLanguage(tag);
  if (!language) return undefined;
  return language.names === 'every capital' ? 'english' : RULES.get(language.tag);
}
