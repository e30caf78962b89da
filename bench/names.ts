import { createRequire } from 'node:module';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'tr'];

/**
 * First names of six languages, spread evenly over the alphabet, from a package that the guard does
 * not use: what it is measured with is not what it knows.
 */
export function readNames(count: number): string[] {
  const require = createRequire(import.meta.url);
  const all = new Set<string>();
  for (const language of LANGUAGES) {
    const exported = require(`gender-detection-from-name/names/${language}.js`) as Map<string, string>;
    for (const name of exported.keys()) if (NAME.test(name)) all.add(capitalize(name));
  }
  const sorted = [...all].sort();
  const step = sorted.length / count;
  return Array.from({ length: count }, (_, index) => sorted[Math.floor(index * step)] ?? '');
}

/** The list has noise such as "the" and single letters; a name has three letters and no grammar. */
const NAME = /^(?!(?:the|you|and|for|not|but|all|her|his|him|she)$)\p{L}{3,}(?:[-' ]\p{L}{2,})?$/u;

function capitalize(name: string): string {
  return name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
