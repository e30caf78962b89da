/** Names that nobody but the coach may sign with, beside her own. */
const TITLES = [
  'admin',
  'administrator',
  'author',
  'coach',
  'editor',
  'moderator',
  'owner',
  'the author',
  'the coach',
];

/** Letters of other alphabets that look like Latin ones: enough to keep "Соасh" from passing. */
const LOOKALIKES: Record<string, string> = {
  а: 'a', ɑ: 'a', α: 'a', в: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ε: 'e', һ: 'h', н: 'h', і: 'i', ι: 'i',
  ı: 'i', ј: 'j', к: 'k', κ: 'k', ӏ: 'l', м: 'm', п: 'n', ո: 'n', о: 'o', ο: 'o', օ: 'o', р: 'p', ρ: 'p',
  ѕ: 's', т: 't', τ: 't', υ: 'u', ѵ: 'v', ν: 'v', ԝ: 'w', ѡ: 'w', х: 'x', χ: 'x', у: 'y', γ: 'y',
  '0': 'o', '1': 'l', '3': 'e', '5': 's', '|': 'l',
}; // prettier-ignore

/** Whether a name could be taken for one of these people's, or says that its bearer runs the site. */
export function createReservedNames(names: readonly string[]): (name: string) => boolean {
  const reserved = new Set([...names, ...TITLES].map(foldName));
  return (name) => reserved.has(foldName(name));
}

/** The name as the eye takes it: without case, accents, spaces, signs and borrowed letters. */
function foldName(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const latin = Array.from(plain, (letter) => LOOKALIKES[letter] ?? letter).join('');
  // "l" and "i" are one to the eye in most fonts.
  return latin.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('l', 'i');
}
