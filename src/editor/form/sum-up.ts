import { dateToWords } from '../../lib/dates.ts';
import { isRecord, isTextList } from '../../lib/type-guards.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import type { Choice, Control, FieldModel, FileData } from './control.ts';
import { dateToShown } from './days.ts';

/** More of a text says no more of what is set. */
const MOST_CHARACTERS = 40;

export interface SumUpOptions {
  choices: Readonly<Record<Collection, readonly Choice[]>>;
  timeZone: string;
  language: string;
}

/** What is set in a part of a form that is folded away, in one line: "Goes live on 3 May 2026 · Keep it on top". */
export function sumUp(fields: readonly FieldModel[], data: FileData, options: SumUpOptions): string {
  return fields.flatMap((field) => sumUpField(field, data[field.name], options) ?? []).join(' · ');
}

function sumUpField(field: FieldModel, value: unknown, options: SumUpOptions): string | undefined {
  if (value === undefined || value === '' || value === field.initial) return undefined;
  const { label, control } = field;
  if (control.kind === 'flag') return value === true ? label : undefined;
  if (control.kind === 'date') return `${label} ${dateToText(value, options)}`;
  if (control.kind === 'picture' || control.kind === 'colour') return label;
  if (control.kind === 'group') {
    const within = isRecord(value) ? sumUp(control.fields, value, options) : '';
    if (within === '') return undefined;
    return control.fields.some((part) => part.control.kind === 'picture') ? label : within;
  }
  const said = toSaid(control, value, options);
  return said === '' ? undefined : `${label}: ${said}`;
}

function dateToText(value: unknown, { timeZone, language }: SumUpOptions): string {
  const { day } = dateToShown(value, timeZone);
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dateToWords(date, 'UTC', language);
}

function toSaid(control: Control, value: unknown, { choices }: SumUpOptions): string {
  if (control.kind === 'list') return Array.isArray(value) && value.length > 0 ? String(value.length) : '';
  const known =
    control.kind === 'relation' || control.kind === 'relations'
      ? choices[control.to]
      : control.kind === 'choice' || control.kind === 'several'
        ? control.choices
        : [];
  const all = isTextList(value)
    ? value
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : [];
  return all.map((each) => known.find((choice) => choice.value === each)?.label ?? cut(each)).join(', ');
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).trimEnd()}…` : text;
}
