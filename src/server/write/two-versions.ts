import { isDeepStrictEqual } from 'node:util';
import { align, type Pair } from '../../editor/align.ts';
import type { FieldModel, FileData } from '../../editor/form/control.ts';
import { formModelOf } from '../../editor/form/form-model.ts';
import { showValue, type ShowValueOptions } from '../../editor/form/show-value.ts';
import { tellModel } from '../../editor/form/tell-fields.ts';
import type { MineAndTheirs } from '../../editor/form/write-view.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import { fillIn } from '../../editor/page-words.ts';
import { digest } from '../../lib/digest.ts';
import { compareParagraphs, cutParagraphs, labelOf, toText } from './compare-versions.ts';
import { isFormKind } from './written-file.ts';

/** Fields and text at one side. */
export interface OneOfTwo {
  data: FileData;
  body: string | undefined;
}

export interface TwoVersions {
  kind: WrittenKind;
  mine: OneOfTwo;
  theirs: OneOfTwo;
  /** The version that the form was made from, where it is known. */
  before: OneOfTwo | undefined;
}

/** The text among the fields. */
export const TEXT = '$body';

/** By this name the form says of a difference which side it is to be: "theirs", or what was typed. */
export const toChoiceName = (name: string) => `$take.${name}`;

/** What stands otherwise in a form that was sent and in the file as it is by now, as the form would show it. */
export function listTwoVersions(
  { kind, mine, theirs, before }: TwoVersions,
  options: ShowValueOptions,
): MineAndTheirs[] {
  const { words } = options.voice;
  const known = isFormKind(kind)
    ? tellModel(formModelOf(kind, { ...theirs.data, ...mine.data }), options.voice).fields
    : [];
  const names = Object.keys({ ...theirs.data, ...mine.data });
  const fields = names
    .filter((name) => name !== 'accepted' && !isDeepStrictEqual(mine.data[name], theirs.data[name]))
    .flatMap((name): MineAndTheirs[] => {
      const field = known.find((each) => each.name === name);
      const [ours, others, old] = [mine.data[name], theirs.data[name], before?.data[name]];
      if (field?.control.kind === 'list') return listEntries(field, { ours, others, old }, options);
      const isTheirs = before !== undefined && isDeepStrictEqual(ours, old);
      const label = kind === 'words' ? name : (field?.label ?? labelOf(kind, name, words));
      const show = (value: unknown) => toBlocks(field, value, options);
      return [{ name, label, mine: show(ours), theirs: show(others), prefer: isTheirs ? 'theirs' : 'mine' }];
    });
  const [ours, others] = [trim(mine.body), trim(theirs.body)];
  if (ours === others) return fields;
  const blocks = compareParagraphs(cutParagraphs(ours), cutParagraphs(others));
  const side = (left: 'then' | 'today') =>
    blocks
      .map(({ parts }) => ({ parts: parts.filter(({ mark }) => mark !== left) }))
      .filter(({ parts }) => parts.length > 0);
  return [
    ...fields,
    {
      name: TEXT,
      label: words.versions.parts.form,
      mine: side('today'),
      theirs: side('then'),
      prefer: before !== undefined && ours === trim(before.body) ? 'theirs' : 'mine',
    },
  ];
}

interface ThreeLists {
  ours: unknown;
  others: unknown;
  old: unknown;
}

/** Each entry of a list that differs, to be chosen by itself. */
function listEntries(
  field: FieldModel,
  { ours, others, old }: ThreeLists,
  options: ShowValueOptions,
): MineAndTheirs[] {
  const entry = field.control.kind === 'list' ? field.control.entry : field;
  const once = toList(old);
  const isOld = (value: unknown) => once.some((each) => isDeepStrictEqual(each, value));
  return pairEntries(ours, others).flatMap((pair, index): MineAndTheirs[] => {
    if (pair.isSame) return [];
    const { before: mine, after: theirs } = pair;
    // What one side has alone was there before, and the other has taken it out, or it is new.
    const isTheirs =
      mine === undefined
        ? !isOld(theirs)
        : theirs === undefined
          ? isOld(mine)
          : isOld(mine) && !isOld(theirs);
    return [
      {
        name: nameEntry(field.name, pair),
        label: fillIn(options.voice.words.writingPage.conflict.entry, {
          list: field.label,
          number: index + 1,
        }),
        mine: toBlocks(entry, mine, options),
        theirs: toBlocks(entry, theirs, options),
        prefer: isTheirs ? 'theirs' : 'mine',
      },
    ];
  });
}

/** A list in which each entry is that of the side which was chosen for it; what was typed, where nothing was. */
export function chooseEntries(
  name: string,
  { ours, others }: Pick<ThreeLists, 'ours' | 'others'>,
  isTheirs: (entry: string) => boolean,
): unknown[] {
  return pairEntries(ours, others).flatMap((pair) => {
    if (pair.isSame) return [pair.before];
    const chosen = isTheirs(nameEntry(name, pair)) ? pair.after : pair.before;
    return chosen === undefined ? [] : [chosen];
  });
}

function pairEntries(ours: unknown, others: unknown): Pair<unknown>[] {
  return align(toList(ours), toList(others), (each) => JSON.stringify(each));
}

/** By what stands at both sides: of an entry that is typed anew in between, nothing was chosen. */
function nameEntry(name: string, { before, after }: Pair<unknown>): string {
  const said = digest(JSON.stringify(before ?? null), JSON.stringify(after ?? null));
  return `${name}.${said.replace(/[^a-zA-Z0-9]/g, '').slice(0, 16)}`;
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function toBlocks(
  field: FieldModel | undefined,
  value: unknown,
  options: ShowValueOptions,
): MineAndTheirs['mine'] {
  const lines = field ? showValue(field, value, options) : [{ text: toText(value) ?? '' }];
  return lines.map(({ text, ...line }) => ({ ...line, parts: [{ text, mark: 'same' }] }));
}

function trim(body: string | undefined): string {
  return (body ?? '').replace(/\r\n?/g, '\n').trim();
}
