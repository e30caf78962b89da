/** A language that a site may be written in, and what the check does in it. */
export interface Language {
  /** The primary subtag of BCP 47, by which "de-AT" is read as well. */
  tag: string;
  /** In English. */
  name: string;
  /**
   * How a client's story is read for names: "every capital" knows what words are ordinary, and refuses the rest; "lists"
   * knows first names, and what a capital says in the language; "lists alone" where every noun has a capital.
   */
  names: 'every capital' | 'lists' | 'lists alone';
  /** How a story in plain prose is found: many signs are weighed, or a few words are looked for that begin one. */
  stories: 'weighed' | 'cues';
  hasSpeller: boolean;
}

const BY_LISTS = { names: 'lists', stories: 'cues', hasSpeller: false } as const;

/**
 * Every language that is known. What each has of its own beside English (titles, addresses, dates, cues, words that
 * are names as well) stands in guard/languages.
 */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', names: 'every capital', stories: 'weighed', hasSpeller: true },
  { tag: 'de', name: 'German', ...BY_LISTS, names: 'lists alone' },
  { tag: 'nl', name: 'Dutch', ...BY_LISTS },
  { tag: 'fr', name: 'French', ...BY_LISTS },
  { tag: 'es', name: 'Spanish', ...BY_LISTS },
  { tag: 'sv', name: 'Swedish', ...BY_LISTS },
];

/** @param tag of BCP 47, such as "de-AT" */
export function findLanguage(tag: string): Language | undefined {
  const [primary] = tag.split('-');
  return LANGUAGES.find((language) => language.tag === primary);
}

/** The languages as a choice: `"en" (English), "de" (German) or …`. */
export function languagesToWords(): string {
  const words = LANGUAGES.map(({ tag, name }) => `"${tag}" (${name})`);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What a tag stands for, in English: "Polish"; undefined where it stands for nothing. */
export function nameLanguage(tag: string): string | undefined {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(new Intl.Locale(tag).language);
  } catch {
    // No tag at all, such as "english please".
    return undefined;
  }
}

/**
 * What the check sees less of than in English, as one sentence for each language; undefined where it sees as much.
 *
 * @param others the languages of posts and pages that are in another than the site
 */
export function tellWeaker(tag: string, others: readonly string[] = []): string | undefined {
  if (!findLanguage(tag))
    return 'The language of the site is none that the check knows: no name, story or spelling is looked at.';
  const own = findLanguage(tag);
  const further = new Set(others.map(findLanguage).filter((language) => language !== own));
  const told = [
    tellOf(own, (name) => `The site is written in ${name}`),
    ...[...further].map((language) => tellOf(language, (name) => `Some of it is written in ${name}`)),
  ];
  return told.filter((sentence) => sentence !== undefined).join(' ') || undefined;
}

function tellOf(language: Language | undefined, toBeginning: (name: string) => string): string | undefined {
  if (!language) return undefined;
  const { name, names, stories, hasSpeller } = language;
  const weaker = [
    ...(names === 'every capital' ? [] : [`names by ${names === 'lists' ? 'lists and capitals' : names}`]),
    ...(stories === 'weighed' ? [] : ['stories in plain prose by a few phrases']),
    ...(hasSpeller ? [] : ['no spelling']),
  ];
  if (weaker.length === 0) return undefined;
  return `${toBeginning(name)}, where the check is weaker: it knows ${AND.format(weaker)}.`;
}

const AND = new Intl.ListFormat('en-GB');
