import type { Collection } from '../../posts/schema/meta.ts';

/** A field as the coach's own form shows it. */
export interface FieldModel {
  /** As the file has it; of an entry of a list that is no group, the empty text. */
  name: string;
  label: string;
  hint: string;
  isRequired: boolean;
  /** Whether the form makes it by itself, of what the entry is called, and never shows it. */
  isMade: boolean;
  /** What holds where the file says nothing. */
  initial: unknown;
  control: Control;
}

export interface TextLimits {
  least?: number | undefined;
  most?: number | undefined;
}

/** What a field is filled in with. */
export type Control =
  | ({ kind: 'text'; isLong: boolean; isLink: boolean; type: 'text' | 'url' | 'email' } & TextLimits)
  | { kind: 'picture' }
  | { kind: 'number'; isWhole: boolean; least?: number | undefined; most?: number | undefined }
  | { kind: 'date' }
  | { kind: 'flag' }
  | { kind: 'colour' }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'several'; choices: readonly Choice[]; most?: number | undefined }
  | { kind: 'relation'; to: Collection }
  | { kind: 'relations'; to: Collection; most?: number | undefined }
  | { kind: 'group'; fields: readonly FieldModel[] }
  | { kind: 'union'; key: string; kinds: readonly UnionKind[] }
  | { kind: 'list'; entry: FieldModel; most?: number | undefined };

/** What can be chosen, and what is said of it. */
export interface Choice {
  value: string;
  label: string;
}

/** One of several shapes that a value can have, by the constant that names it. */
export interface UnionKind {
  name: string;
  label: string;
  fields: readonly FieldModel[];
}

/** A file's fields by name, as YAML has them. */
export type FileData = Readonly<Record<string, unknown>>;
