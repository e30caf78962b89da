import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../lib/type-guards.ts';
import type { Control, FieldModel, FileData } from './control.ts';
import { dateToShown, shownToDate } from './days.ts';
import type { Posted } from './posted.ts';

/** Without script, the place of something that is chosen is sent beside it. */
export const PLACE = '.$place.';

/** The hour of a date is sent beside its day. */
export const HOUR = '.$hour';

/** The key of an entry that the file has already, by its place in it. */
export function toEntryKey(index: number): string {
  return `e${index}`;
}

/** The way to an entry as findings say it: "sections.2" of "sections.e2". */
export function toPosition(name: string): string {
  return name.replace(/\.e(\d+)(?=\.|$)/g, '.$1');
}

interface Reading {
  posted: Posted;
  /** Of the site. */
  timeZone: string;
}

/**
 * A file's fields as the form has sent them. What the form does not show stays as the file has it, and so does what
 * was sent as it was shown; what is empty is left out, and so is a default that the file did not say.
 */
export function readPosted(
  fields: readonly FieldModel[],
  posted: Posted,
  { before = {}, timeZone }: { before?: FileData; timeZone: string },
): FileData {
  return readFields(fields, '', before, { posted, timeZone });
}

function readFields(
  fields: readonly FieldModel[],
  path: string,
  before: FileData,
  reading: Reading,
): Record<string, unknown> {
  const read = new Map(
    fields.map((field) => [
      field.name,
      readField(field, path === '' ? field.name : `${path}.${field.name}`, before[field.name], reading),
    ]),
  );
  const names = [...new Set([...Object.keys(before), ...read.keys()])];
  return Object.fromEntries(
    names
      .map((name) => [name, read.has(name) ? read.get(name) : before[name]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function readField(field: FieldModel, path: string, before: unknown, reading: Reading): unknown {
  const value = readControl(field.control, path, before, reading);
  if (isDeepStrictEqual(value, before)) return before;
  const isDefault = before === undefined && isDeepStrictEqual(value, field.initial);
  if (isDefault) return undefined;
  if (isEmpty(value)) return field.isRequired && field.control.kind === 'group' ? value : undefined;
  return value;
}

function readControl(control: Control, path: string, before: unknown, reading: Reading): unknown {
  const { posted, timeZone } = reading;
  switch (control.kind) {
    case 'flag':
      return posted.list(path).some((value) => value !== '');
    case 'number':
      return readNumber(posted.find(path), before);
    case 'date':
      return readDate(posted.find(path), posted.find(path + HOUR), before, timeZone);
    case 'several':
    case 'relations':
      return readSeveral(posted.list(path), before, (value) => Number(posted.find(path + PLACE + value)));
    case 'group':
      return readFields(control.fields, path, isRecord(before) ? before : {}, reading);
    case 'union':
      return readUnion(control, path, before, reading);
    case 'list':
      return readList(control, path, before, reading);
    default:
      return readText(posted.find(path), before, control.kind === 'text' && control.isLong);
  }
}

/** A title is shown in a box that wraps, and without script nothing keeps line breaks out of it. */
function readText(sent: string | undefined, before: unknown, isLong: boolean): unknown {
  if (sent === undefined || sent === valueToText(before)) return before;
  return isLong ? sent.trim() : sent.trim().replace(/[^\S\n]*\n\s*/g, ' ');
}

/** What a box of text shows of a value. A box has neither the spaces around it nor the file's line ends. */
export function valueToText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function readNumber(sent: string | undefined, before: unknown): unknown {
  if (sent === undefined || sent === valueToText(before)) return before;
  if (sent.trim() === '') return undefined;
  const number = Number(sent.replace(',', '.'));
  return Number.isNaN(number) ? sent : number;
}

function readDate(
  day: string | undefined,
  hour: string | undefined,
  before: unknown,
  timeZone: string,
): unknown {
  if (day === undefined) return before;
  const shown = dateToShown(before, timeZone);
  const sent = { day: day.trim(), hour: (hour ?? shown.hour).trim().slice(0, 5) };
  if (sent.day === '') return undefined;
  return isDeepStrictEqual(sent, shown) ? before : shownToDate(sent, timeZone);
}

/** In the order in which they stand in the form, or by the places that were written beside them. */
function readSeveral(sent: readonly string[], before: unknown, placeOf: (value: string) => number): unknown {
  const chosen = [...new Set(sent.filter((value) => value !== ''))];
  const ordered = chosen
    .map((value, index) => ({ value, place: placeOf(value) || index + 1 }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
  // One may be written without a list.
  return typeof before === 'string' && ordered.length === 1 ? ordered[0] : ordered;
}

function readUnion(
  { key, kinds }: Extract<Control, { kind: 'union' }>,
  path: string,
  before: unknown,
  reading: Reading,
): unknown {
  const name = reading.posted.find(`${path}.${key}`);
  const kind = kinds.find((each) => each.name === name);
  if (!kind) return name === '' ? undefined : before;
  const old: FileData = isRecord(before) && before[key] === name ? before : {};
  return { ...readFields(kind.fields, path, { ...old, [key]: name }, reading) };
}

function readList(
  { entry }: Extract<Control, { kind: 'list' }>,
  path: string,
  before: unknown,
  reading: Reading,
): unknown {
  const old: unknown[] = Array.isArray(before) ? before : [];
  return reading.posted.listKeys(path).flatMap((key) => {
    const index = /^e(\d+)$/.exec(key)?.[1];
    const was = index === undefined ? undefined : old[Number(index)];
    const value = readControl(entry.control, `${path}.${key}`, was, reading);
    return isBlank(entry.control, value) ? [] : [value];
  });
}

/** Whether an entry of a list has nothing in it: that is how one is taken away, or was never filled in. */
function isBlank(control: Control, value: unknown): boolean {
  if (control.kind === 'group' && isRecord(value)) return isEmpty(withoutMade(control.fields, value));
  if (control.kind !== 'union' || !isRecord(value)) return isEmpty(value);
  const kind = control.kinds.find(({ name }) => name === value[control.key]);
  if (!kind?.fields.some(({ isRequired }) => isRequired)) return false;
  return Object.keys(value).every((name) => name === control.key);
}

/** What an entry is referred to by says nothing of itself. */
function withoutMade(fields: readonly FieldModel[], data: FileData): FileData {
  const made = new Set(fields.filter(({ isMade }) => isMade).map(({ name }) => name));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !made.has(name)));
}

/** Nothing, or made of nothing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isEmpty);
}
