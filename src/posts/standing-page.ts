/**
 * What a page that the engine leads to by its name, such as "about", is called today: by that, or as the coach has called
 * it since.
 *
 * @param pages those of content/pages, by name
 */
export function findStandingName(
  name: string,
  pages: ReadonlyMap<string, { previousSlugs: readonly string[] }>,
): string | undefined {
  if (pages.has(name)) return name;
  return [...pages].find(([, { previousSlugs }]) => previousSlugs.includes(name))?.[0];
}
