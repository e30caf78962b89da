/**
 * What a language calls itself: "svenska".
 *
 * @param tag of BCP 47
 */
export function nameOwn(tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return names.of(tag.split('-')[0] ?? tag) ?? tag;
}
