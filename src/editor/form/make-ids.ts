import { isRecord } from '../../lib/type-guards.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';
import type { FileData } from './control.ts';

/** Room for a number behind it. */
const LONGEST = 76;

/** In letters that an address has not. */
const UNSPELLED = 'part';

/** What a text refers to an entry by, made of what the entry is called; with a number where that is taken. */
export function makeEntryId(called: string, taken: ReadonlySet<string>): string | undefined {
  if (called.trim() === '') return undefined;
  const made = titleToSlug(called)?.slice(0, LONGEST).replace(/-$/, '') ?? UNSPELLED;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? made : `${made}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What is compared in a post, and what it is known by, with an id wherever there is none yet. */
export function fillIds(data: FileData): FileData {
  const { dynamics } = data;
  if (!Array.isArray(dynamics)) return data;
  const taken = new Set(
    dynamics.flatMap((each: unknown) => [each, ...listIn(each)]).flatMap((each) => idOf(each) ?? []),
  );
  const fill = (entry: unknown, called: 'name' | 'title'): unknown => {
    const words = isRecord(entry) ? entry[called] : undefined;
    if (!isRecord(entry) || idOf(entry) !== undefined || typeof words !== 'string') return entry;
    const id = makeEntryId(words, taken);
    if (id === undefined) return entry;
    taken.add(id);
    return { id, ...entry };
  };
  return {
    ...data,
    dynamics: dynamics.map((each: unknown) => {
      const filled = fill(each, 'name');
      if (!isRecord(filled) || !Array.isArray(filled['characteristics'])) return filled;
      return { ...filled, characteristics: listIn(filled).map((one) => fill(one, 'title')) };
    }),
  };
}

function listIn(dynamic: unknown): unknown[] {
  const list = isRecord(dynamic) ? dynamic['characteristics'] : undefined;
  return Array.isArray(list) ? list : [];
}

function idOf(entry: unknown): string | undefined {
  const id = isRecord(entry) ? entry['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
