import type { Declarable } from './guard/declarable.ts';
import type { FaultSlug, Severity } from './fault-kinds.ts';

/** One thing that is wrong, at one place, with how it is mended. */
export interface Fault {
  slug: FaultSlug;
  severity: Severity;
  /** Relative to the project, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** How many columns the fault covers; at least 1. */
  length: number;
  /** What is wrong, as one sentence. */
  message: string;
  found?: string;
  expected?: string;
  mend: Mend;
  /** The way to the field that it is about, where that does not stand there, or is known better than by its place. */
  field?: (string | number)[];
  /** The line of the file at fault. */
  excerpt: string;
  /** It stands in a draft, and stops nothing but that draft's own publishing: see draft-faults.ts. */
  isOfDraft?: true;
}

/**
 * How a fault is mended: by a text that is right, which a program could write as well; by another name of a file; or,
 * where nobody but the writer knows, by what is wanted of her.
 */
export type Mend =
  /** Exactly this text in place of what stands there; where it is empty, that is taken out. */
  | { write: string; replaces: Span }
  /** A file, or a folder with all that is in it, gets another name. Both relative to the project. */
  | { rename: string; to: string }
  /** A sentence, and a text that shows how it may look; of a word of a story, how it may stay. */
  | { advice: string; example?: string; declarable?: Declarable };

/** A part of a file: lines and columns from 1, the end behind its last character. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** What stands there; nothing where something is added. */
  text: string;
}

export interface Report {
  /** By file, line and column. */
  faults: Fault[];
  /** Errors that stop a build. */
  errors: number;
  /** Errors in drafts, which do not. */
  draftErrors: number;
  warnings: number;
  /** How many files were read. */
  files: number;
  /** What is seen less well than in English, as a sentence; nothing for a site in English. */
  weaker?: string;
}

export function faultsToReport(faults: Fault[], files: number): Report {
  const sorted = faults.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.slug.localeCompare(b.slug, 'en'),
  );
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const draftErrors = errors.filter(({ isOfDraft }) => isOfDraft).length;
  return {
    faults: sorted,
    errors: errors.length - draftErrors,
    draftErrors,
    warnings: sorted.length - errors.length,
    files,
  };
}
