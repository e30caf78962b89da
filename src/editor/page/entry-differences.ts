import { align, type Pair } from '../align.ts';
import { toKey, toPositions, type Snapshot, type TypedValue } from './snapshot.ts';

export type Whose = 'mine' | 'theirs';

/** One entry of a list. */
export interface Entry {
  /** What it is known by in the names of its form. */
  key: string;
  values: TypedValue[];
  /** The names of the lists within it. */
  lists: string[];
  /** What it says, whatever its key and its place. */
  said: string;
}

/** The entries of a list, those of one form beside those of the other. */
export type EntryPair = Pair<Entry>;

export interface ComparedList {
  list: string;
  pairs: EntryPair[];
}

/** The entries of a list that lies in no other. */
export function listEntries(snapshot: Snapshot, list: string): Entry[] {
  const start = `${list}.`;
  const placed = toPositions(snapshot);
  const entries = new Map<string, { values: TypedValue[]; placed: TypedValue[] }>();
  for (const [index, each] of snapshot.values.entries()) {
    if (!each.name.startsWith(start)) continue;
    const key = each.name.slice(start.length).split('.')[0] ?? '';
    const entry = entries.get(key) ?? { values: [], placed: [] };
    entries.set(key, entry);
    entry.values.push(each);
    const { name } = placed[index] ?? each;
    entry.placed.push({ ...each, name: name.slice(start.length).replace(/^\d+/, '') });
  }
  return [...entries].map(([key, entry]) => ({
    key,
    values: entry.values,
    lists: snapshot.lists.filter((name) => name.startsWith(`${start}${key}.`)),
    said: toKey(entry.placed),
  }));
}

export function compareLists(list: string, mine: Snapshot, theirs: Snapshot): ComparedList {
  return { list, pairs: align(listEntries(mine, list), listEntries(theirs, list), ({ said }) => said) };
}

/** The side that alone has changed an entry, made it or taken it out; mine where both have. */
export function preferEntry({ before: mine, after: theirs }: EntryPair, old: readonly Entry[]): Whose {
  const isOld = (entry: Entry) => old.some(({ said }) => said === entry.said);
  if (!mine) return theirs && isOld(theirs) ? 'mine' : 'theirs';
  if (!isOld(mine)) return 'mine';
  return theirs && isOld(theirs) ? 'mine' : 'theirs';
}

/** A list in which each entry is that of the side which was chosen for it. */
export function joinEntries({ list, pairs }: ComparedList, choose: (pair: EntryPair) => Whose): Snapshot {
  const joined: Snapshot = { lists: [list], values: [] };
  for (const pair of pairs) {
    const { before: mine, after: theirs } = pair;
    const entry = pair.isSame || choose(pair) === 'mine' ? mine : theirs;
    if (!entry) continue;
    // The keys are those of the version that is saved upon; an entry of mine alone must not be taken for one of those.
    const key = theirs?.key ?? `m${entry.key}`;
    const rename = (name: string) => `${list}.${key}${name.slice(`${list}.${entry.key}`.length)}`;
    joined.lists.push(...entry.lists.map(rename));
    joined.values.push(...entry.values.map((each) => ({ ...each, name: rename(each.name) })));
  }
  return joined;
}
