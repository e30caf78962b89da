import { dateToWords } from '../../lib/dates.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import type { Voice } from '../../words/voice.ts';
import { toStoredPicture } from '../field/stored-picture.ts';
import type { Choice, FieldModel } from './control.ts';
import { dateToShown } from './days.ts';

/** One line of what a field holds, as the form would show it. */
export interface ShownLine {
  text: string;
  /** The address of the picture that the line is of. */
  picture?: string;
}

export interface ShowValueOptions {
  voice: Pick<Voice, 'words' | 'language'>;
  choices: Readonly<Record<Collection, readonly Choice[]>>;
  timeZone: string;
  /** Where the file lies, by which its pictures are found. */
  file: string;
  /** Whether a picture is still there to be seen; all of them, where nothing is said. */
  hasPicture?: (address: string) => boolean;
}

/** What a field holds in words: choices by their labels, days as they are read out, boxes by yes and no. */
export function showValue(field: FieldModel, value: unknown, options: ShowValueOptions): ShownLine[] {
  const { control } = field;
  const { words } = options.voice;
  if (control.kind === 'flag') {
    const { yes, no } = words.writingPage.conflict;
    return value === undefined ? [] : [{ text: value === true ? yes : no }];
  }
  if (value === undefined || value === null || value === '') return [];
  switch (control.kind) {
    case 'date':
      return [{ text: showDate(value, options) }];
    case 'picture':
      return typeof value === 'string' ? [showPicture(value, options)] : [];
    case 'choice':
    case 'several':
      return listTexts(value).map((each) => ({ text: toLabel(each, control.choices) }));
    case 'relation':
    case 'relations':
      return listTexts(value).map((each) => ({ text: toLabel(each, options.choices[control.to]) }));
    case 'group':
      return showParts(control.fields, value, options);
    case 'union': {
      const kind = control.kinds.find(({ name }) => isRecord(value) && value[control.key] === name);
      return kind ? [{ text: kind.label }, ...showParts(kind.fields, value, options)] : [];
    }
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((each: unknown, index) => {
            const [first, ...rest] = showValue(control.entry, each, options);
            return first ? [{ ...first, text: `${index + 1}. ${first.text}` }, ...rest] : [];
          })
        : [];
    default:
      return listTexts(value).map((text) => ({ text }));
  }
}

/** Each part with what it is called, but for one that says by itself what it is. */
function showParts(fields: readonly FieldModel[], value: unknown, options: ShowValueOptions): ShownLine[] {
  const data = isRecord(value) ? value : {};
  return fields.flatMap((field) => {
    const lines = showValue(field, data[field.name], options);
    if (field.isMade || field.control.kind === 'picture') return field.isMade ? [] : lines;
    return lines.map((line, index) =>
      index === 0 ? { ...line, text: `${field.label}: ${line.text}` } : line,
    );
  });
}

function showDate(value: unknown, { voice, timeZone }: ShowValueOptions): string {
  const written = value instanceof Date ? value.toISOString() : value;
  const { day, hour } = dateToShown(written, timeZone);
  const date = new Date(`${day}T12:00:00Z`);
  const said = Number.isNaN(date.getTime()) ? day : dateToWords(date, 'UTC', voice.language);
  return hour === '' ? said : `${said}, ${hour}`;
}

/** By its name without the folder and the ending, which say nothing of what is seen. */
function showPicture(address: string, { file, hasPicture = () => true }: ShowValueOptions): ShownLine {
  const text = (address.split('/').at(-1) ?? address).replace(/\.\w+$/, '').replaceAll('-', ' ');
  const isHere = /^\.\/|^\/media\//.test(address) && hasPicture(address);
  return isHere ? { text, picture: toStoredPicture(address, file, '') } : { text };
}

function listTexts(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []));
}

function toLabel(value: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
