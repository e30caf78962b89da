/**
 * What a post declares under ids for its body to refer to: where the lists are in the front matter, from
 * the outermost in, and the word for one entry. It imports nothing, since the form's field runs in a browser.
 */
export const DECLARATIONS = {
  dynamics: { path: ['dynamics'], word: 'dynamic' },
  characteristics: { path: ['dynamics', 'characteristics'], word: 'characteristic' },
} as const satisfies Record<string, { path: readonly string[]; word: string }>;

export type DeclarationKind = keyof typeof DECLARATIONS;

export function isDeclarationKind(value: unknown): value is DeclarationKind {
  return typeof value === 'string' && Object.hasOwn(DECLARATIONS, value);
}

export interface Declaration {
  id: string;
  /** What readers see of it; empty where it has none yet. */
  name: string;
  /** Where it is in the front matter. */
  path: PropertyKey[];
}

/** The declarations of a kind that have an id, in reading order; what has another form is passed over. */
export function listDeclarations(data: unknown, kind: DeclarationKind): Declaration[] {
  const found = DECLARATIONS[kind].path.reduce<{ entry: unknown; path: PropertyKey[] }[]>(
    (entries, key) => entries.flatMap(({ entry, path }) => listEntries(entry, key, path)),
    [{ entry: data, path: [] }],
  );
  return found.flatMap(({ entry, path }) => {
    const id = textOf(entry, 'id');
    return id ? [{ id, name: textOf(entry, 'name') || textOf(entry, 'title'), path }] : [];
  });
}

function listEntries(value: unknown, key: string, path: PropertyKey[]) {
  const list = valueOf(value, key);
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown, index) => ({ entry, path: [...path, key, index] }));
}

function textOf(value: unknown, key: string): string {
  const text = valueOf(value, key);
  return typeof text === 'string' ? text : '';
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
