import type { FieldWords } from '../../words/field-words.ts';
import type { Voice } from '../../words/voice.ts';
import type { Words } from '../../words/table.ts';
import type { Choice, Control, FieldModel } from './control.ts';
import { openFieldWords, toHint, type FindWords } from './find-words.ts';
import type { FormModel } from './form-model.ts';
import { findNamedChoices } from './named-choices.ts';

interface Telling {
  /** In which names are told. */
  language: string;
  words: Words;
  find: FindWords;
}

/** A form in the words of a language; the schema's own speak to whoever writes the file itself. */
export function tellModel(
  model: FormModel,
  { words, language }: Pick<Voice, 'words' | 'language'>,
): FormModel {
  const telling = { words, language, find: openFieldWords(words) };
  const tell = (fields: readonly FieldModel[]) =>
    fields.map((field) => tellField(field, [model.kind], telling));
  return {
    ...model,
    first: tell(model.first),
    groups: model.groups.map((group) => ({ ...group, fields: tell(group.fields) })),
    fields: tell(model.fields),
  };
}

function tellField(field: FieldModel, around: readonly string[], telling: Telling): FieldModel {
  const path = [...around, field.name];
  const said = telling.find(path);
  const named = findNamedChoices(path.join('.'), telling.language);
  return {
    ...field,
    label: said?.label ?? field.label,
    hint: toHint(said, telling.words) ?? field.hint,
    control: named ? { kind: 'choice', choices: named } : tellControl(field.control, path, said, telling),
  };
}

function tellControl(
  control: Control,
  path: readonly string[],
  said: FieldWords | undefined,
  telling: Telling,
): Control {
  const tell = (fields: readonly FieldModel[], at: readonly string[]) =>
    fields.map((field) => tellField(field, at, telling));
  switch (control.kind) {
    case 'choice':
    case 'several':
      return { ...control, choices: control.choices.map((choice) => tellChoice(choice, said)) };
    case 'group':
      return { ...control, fields: tell(control.fields, path) };
    case 'union':
      return {
        ...control,
        kinds: control.kinds.map((kind) => ({
          ...kind,
          label: said?.kinds?.[kind.name] ?? kind.label,
          fields: tell(kind.fields, [...path, kind.name]),
        })),
      };
    case 'list': {
      const { entry } = control;
      return {
        ...control,
        entry: {
          ...entry,
          label: said?.entry ?? entry.label,
          hint: '',
          control: tellControl(entry.control, path, said, telling),
        },
      };
    }
    default:
      return control;
  }
}

function tellChoice({ value, label }: Choice, said: FieldWords | undefined): Choice {
  return { value, label: said?.choices?.[value] ?? label };
}
