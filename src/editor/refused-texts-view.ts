import type { Finding } from './findings/finding.ts';

/** What was found in such a text, as the form tells it. */
export interface RefusedFinding extends Pick<Finding, 'words' | 'advice' | 'quote' | 'severity'> {
  /** Where it is in the form; undefined where it is in none. */
  href: string | undefined;
}

/** A text that the gate has refused, as the coach finds it again. */
export interface RefusedTextView {
  /** "a-post-1a2b3c4d5e6f": the file, and which of the tries. */
  name: string;
  /** The file's path where the text does not say one. */
  title: string;
  file: string;
  writtenAt: Date;
  /** Why it was refused; undefined where the checks never ended. */
  report: string | undefined;
  /** The same in sentences; undefined where something else was the reason. */
  findings?: RefusedFinding[] | undefined;
  /** Whether the live site has another version of it by now. */
  isOutdated: boolean;
  /** Where its form opens it; undefined for a file that has none. */
  href: string | undefined;
}

/** What /write/refused/ shows. */
export interface RefusedTextsView {
  texts: RefusedTextView[];
  /** Those thrown away within `discardedDays`. */
  discarded: RefusedTextView[];
  discardedDays: number;
  done: RefusedTextsDone | undefined;
}

/** What the last press of a button did; with a name, it can be taken back. */
export interface RefusedTextsDone {
  words: string;
  discarded?: string | undefined;
}
