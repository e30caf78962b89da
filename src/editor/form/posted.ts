/** What a form has sent, in the order of the document: names are paths with dots. */
export interface Posted {
  /** Undefined where the form had no such field. */
  find(name: string): string | undefined;
  list(name: string): string[];
  /** The keys of the entries of a list, in their order; each means nothing. */
  listKeys(path: string): string[];
  has(path: string): boolean;
}

export function openPosted(fields: Iterable<readonly [string, string]>): Posted {
  const known = new Map<string, string[]>();
  for (const [name, value] of fields) {
    // Forms are sent with the line ends of telegraphs.
    known.set(name, [...(known.get(name) ?? []), value.replace(/\r\n?/g, '\n')]);
  }
  const below = (path: string) => [...known.keys()].filter((name) => name.startsWith(`${path}.`));
  return {
    find: (name) => known.get(name)?.at(-1),
    list: (name) => known.get(name) ?? [],
    listKeys: (path) => [
      ...new Set(
        [...known.keys()].flatMap((name) => {
          const key = name.startsWith(`${path}.`) ? name.slice(path.length + 1).split('.')[0] : undefined;
          return key === undefined || key === '' || key.startsWith('$') ? [] : [key];
        }),
      ),
    ],
    has: (path) => known.has(path) || below(path).length > 0,
  };
}
