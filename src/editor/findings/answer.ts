import type { DeclaredAs } from '../../posts/checks/guard/declarable.ts';

/** What is done to a text by a press: as it was when it was offered, so that it is found again where it has moved since. */
export interface Change {
  /** Where it began. */
  at: number;
  /** What stood before it, in it and behind it. */
  before: string;
  text: string;
  after: string;
  write: string;
}

/** What the coach answers to a finding by a press. */
export type Answer =
  | ({ do: 'write'; file: string } & Change)
  /** A field that is to be this, where the text has none of the name yet. */
  | { do: 'set'; file: string; field: 'sensitive'; value: string[] }
  | { do: 'declare'; file: string; story: number; word: string; as: DeclaredAs }
  | { do: 'allow'; file: string; word: string }
  | { do: 'accept'; file: string; kind: string; found: string };

/** As the form sends it back: all that is needed, so that nothing has to be remembered meanwhile. */
export function nameAnswer(answer: Answer): string {
  return JSON.stringify(answer);
}

/** As much of what stands around it as tells a place from others, in characters. */
const AROUND = 40;

export function toChange(source: string, at: number, length: number, write: string): Change {
  const end = at + length;
  return {
    at,
    before: source.slice(Math.max(0, at - AROUND), at),
    text: source.slice(at, end),
    after: source.slice(end, end + AROUND),
    write,
  };
}
