import { findEnglish, type English } from './english.ts';
import { createSpeller, type ClosedSpeller, type SpellerOptions } from './speller.ts';

/** Spellers for all that is written in a site: one for each English, and one that is silent. */
export interface Spellers {
  /** @param language of BCP 47 */
  find: (language: string) => ClosedSpeller;
  /** Remembers what each of them said. */
  save: () => void;
}

export function openSpellers(options: Omit<SpellerOptions, 'english'>): Spellers {
  const opened = new Map<English | undefined, ClosedSpeller>();
  return {
    find(language) {
      const english = findEnglish(language);
      const speller = opened.get(english) ?? createSpeller({ ...options, english });
      opened.set(english, speller);
      return speller;
    },
    save() {
      for (const speller of opened.values()) speller.save();
    },
  };
}
