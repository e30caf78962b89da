import { align } from '../align.ts';
import {
  compareLists,
  joinEntries,
  listEntries,
  preferEntry,
  type EntryPair,
  type Whose,
} from './entry-differences.ts';
import { BODY, toKey, type Snapshot, type TypedValue } from './snapshot.ts';

/** One thing that stands otherwise in two versions of a form. */
export interface FieldDifference {
  /** The name of the field or of the list. */
  unit: string;
  /** Of an entry of a list, its place in it, from 1. */
  place?: number;
  mine: TypedValue[];
  theirs: TypedValue[];
  /** The side that alone has changed it; mine where both have. */
  prefer: Whose;
}

/** Paragraphs of the text, the same in both or not. */
export interface TextPart {
  mine: string[];
  theirs: string[];
  isSame: boolean;
  prefer: Whose;
}

export interface Differences {
  fields: FieldDifference[];
  /** What is in the form once a side is chosen for each of them. */
  joinFields: (choose: (difference: FieldDifference) => Whose) => Snapshot;
  /** The whole text, part by part; empty where it is the same. */
  text: TextPart[];
}

/** What differs between two versions of a form, and who changed it since the one that both began from. */
export function findDifferences(mine: Snapshot, theirs: Snapshot, before: Snapshot): Differences {
  const versions = { mine, theirs, before };
  const outer = listOuterLists(mine, theirs);
  const toUnit = ({ name }: TypedValue) => outer.find((list) => name.startsWith(`${list}.`)) ?? name;
  const units = new Set([...mine.values, ...theirs.values].map(toUnit));
  const parts = [...units]
    .filter((unit) => !unit.startsWith('$'))
    .map((unit) => (outer.includes(unit) ? compareList(unit, versions) : compareField(unit, versions)))
    .filter(({ fields }) => fields.length > 0);
  return {
    fields: parts.flatMap(({ fields }) => fields),
    joinFields: (choose) => {
      const joined = parts.map(({ join }) => join(choose));
      return {
        lists: joined.flatMap(({ lists }) => lists),
        values: joined.flatMap(({ values }) => values),
      };
    },
    text: findInText(textOf(mine), textOf(theirs), textOf(before)),
  };
}

/** The text in which each part is that of the side that was chosen. */
export function joinText(
  parts: readonly TextPart[],
  choose: (part: TextPart, index: number) => string[],
): string {
  return parts.flatMap((part, index) => (part.isSame ? part.mine : choose(part, index))).join('\n\n');
}

interface Versions {
  mine: Snapshot;
  theirs: Snapshot;
  before: Snapshot;
}

/** What differs, and how it becomes one again. */
interface Part {
  fields: FieldDifference[];
  join: Differences['joinFields'];
}

/** Each entry that differs is chosen by itself. */
function compareList(list: string, { mine, theirs, before }: Versions): Part {
  const compared = compareLists(list, mine, theirs);
  const old = listEntries(before, list);
  const differing = new Map<EntryPair, FieldDifference>();
  for (const [index, pair] of compared.pairs.entries()) {
    if (pair.isSame) continue;
    differing.set(pair, {
      unit: list,
      place: index + 1,
      mine: pair.before?.values ?? [],
      theirs: pair.after?.values ?? [],
      prefer: preferEntry(pair, old),
    });
  }
  const join: Part['join'] = (choose) =>
    joinEntries(compared, (pair) => {
      const difference = differing.get(pair);
      return difference ? choose(difference) : 'mine';
    });
  return { fields: [...differing.values()], join };
}

/** All that stands under a name, such as the boxes of a choice. */
function compareField(unit: string, { mine, theirs, before }: Versions): Part {
  const cut = ({ values }: Snapshot) => values.filter(({ name }) => name === unit);
  const [here, there] = [cut(mine), cut(theirs)];
  if (toKey(here) === toKey(there)) return { fields: [], join: () => ({ lists: [], values: [] }) };
  const prefer: Whose = toKey(here) === toKey(cut(before)) ? 'theirs' : 'mine';
  const difference: FieldDifference = { unit, mine: here, theirs: there, prefer };
  return {
    fields: [difference],
    join: (choose) => ({ lists: [], values: choose(difference) === 'theirs' ? there : here }),
  };
}

/** Lists that lie in no other. */
function listOuterLists(...snapshots: readonly Snapshot[]): string[] {
  const all = [...new Set(snapshots.flatMap(({ lists }) => lists))];
  return all.filter((name) => !all.some((list) => name.startsWith(`${list}.`)));
}

function textOf({ values }: Snapshot): string {
  return values.find(({ name }) => name === BODY)?.value ?? '';
}

function findInText(mine: string, theirs: string, before: string): TextPart[] {
  if (mine.trim() === theirs.trim()) return [];
  const old = new Set(toParagraphs(before));
  const parts: TextPart[] = [];
  for (const pair of align(toParagraphs(mine), toParagraphs(theirs), (each) => each)) {
    const last = parts.at(-1);
    const part =
      last?.isSame === pair.isSame
        ? last
        : ({ mine: [], theirs: [], isSame: pair.isSame, prefer: 'mine' } satisfies TextPart);
    if (part !== last) parts.push(part);
    if (pair.before !== undefined) part.mine.push(pair.before);
    if (pair.after !== undefined) part.theirs.push(pair.after);
  }
  return parts.map((part) => ({ ...part, prefer: preferIn(part, old) }));
}

/** Who left what was there as it was has changed nothing. */
function preferIn({ mine, theirs }: TextPart, old: ReadonlySet<string>): Whose {
  const isOld = (paragraphs: readonly string[]) => paragraphs.every((each) => old.has(each));
  return isOld(mine) && !isOld(theirs) ? 'theirs' : 'mine';
}

function toParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph.trim() !== '');
}
