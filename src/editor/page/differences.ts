import { align } from '../align.ts';
import { BODY, toPositions, type Snapshot, type TypedValue } from './snapshot.ts';

export type Side = 'mine' | 'theirs';

/** One thing that stands otherwise in two versions of a form. */
export interface FieldDifference {
  /** The name of the field or, of what belongs together, of the list. */
  unit: string;
  mine: Snapshot;
  theirs: Snapshot;
  /** The side that alone has changed it; mine where both have. */
  prefer: Side;
}

/** Paragraphs of the text, the same in both or not. */
export interface TextPart {
  mine: string[];
  theirs: string[];
  isSame: boolean;
  prefer: Side;
}

export interface Differences {
  fields: FieldDifference[];
  /** The whole text, part by part; empty where it is the same. */
  text: TextPart[];
}

/** What differs between two versions of a form, and who changed it since the one that both began from. */
export function findDifferences(mine: Snapshot, theirs: Snapshot, before: Snapshot): Differences {
  const [ours, others, old] = [mine, theirs, before].map(toUnits);
  const units = new Set([...(ours?.keys() ?? []), ...(others?.keys() ?? [])]);
  const fields = [...units].flatMap((unit) => {
    const [here, there, once] = [ours, others, old].map((all) => all?.get(unit) ?? NOTHING);
    if (unit.startsWith('$') || !here || !there || isSame(here, there)) return [];
    const prefer: Side = once && isSame(here, once) ? 'theirs' : 'mine';
    return [{ unit, mine: cut(mine, unit, here), theirs: cut(theirs, unit, there), prefer }];
  });
  return { fields, text: findInText(textOf(mine), textOf(theirs), textOf(before)) };
}

/** The text in which each part is that of the side that was chosen. */
export function joinText(
  parts: readonly TextPart[],
  choose: (part: TextPart, index: number) => string[],
): string {
  return parts.flatMap((part, index) => (part.isSame ? part.mine : choose(part, index))).join('\n\n');
}

/** The part of a snapshot that one thing is; an empty list has no values, and is a list. */
function cut({ lists }: Snapshot, unit: string, { typed }: Unit): Snapshot {
  return { lists: lists.filter((list) => list === unit || list.startsWith(`${unit}.`)), values: typed };
}

interface Unit {
  /** By their own names, and by those that tell of their places, to be compared. */
  typed: TypedValue[];
  placed: TypedValue[];
}

const NOTHING: Unit = { typed: [], placed: [] };

/** A list is one, with all that is in it: its entries have no names by which two versions could be held together. */
function toUnits(snapshot: Snapshot): Map<string, Unit> {
  const placed = toPositions(snapshot);
  const units = new Map<string, Unit>();
  for (const [index, each] of snapshot.values.entries()) {
    const list = snapshot.lists
      .filter((name) => each.name.startsWith(`${name}.`))
      .sort((a, b) => a.length - b.length)[0];
    const unit = list ?? each.name;
    const known = units.get(unit) ?? NOTHING;
    const at = placed[index];
    units.set(unit, { typed: [...known.typed, each], placed: [...known.placed, ...(at ? [at] : [])] });
  }
  return units;
}

function isSame(a: Unit, b: Unit): boolean {
  return toKey(a) === toKey(b);
}

/** A save takes off what surrounds words; a box that is not ticked says no more than one that was not there yet. */
function toKey({ placed }: Unit): string {
  const said = placed.filter(({ isOn }) => isOn !== false);
  return JSON.stringify(said.map((each) => ({ ...each, value: each.value.trim() })));
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
function preferIn({ mine, theirs }: TextPart, old: ReadonlySet<string>): Side {
  const isOld = (paragraphs: readonly string[]) => paragraphs.every((each) => old.has(each));
  return isOld(mine) && !isOld(theirs) ? 'theirs' : 'mine';
}

function toParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph.trim() !== '');
}
