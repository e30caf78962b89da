/** Something that keeps a text from being published, or is worth a look, as the coach is told it in the form. */
export interface Finding {
  /** Kind, file and place: the same once more is the same finding. */
  key: string;
  severity: 'error' | 'warning';
  /** One sentence in plain words. */
  words: string;
  /** What to do. */
  advice: string;
  /** The sentence that it is about. */
  quote?: Quote;
  place: Place;
  /** What a press can do about it. */
  acts: Act[];
  /** For who wants to know it exactly. */
  details: { file: string; line: number; slug: string; found?: string; expected?: string };
}

export interface Quote {
  before: string;
  marked: string;
  after: string;
}

/** A field by its path, positions in lists by their number; a part of the text below the fields; or another file. */
export type Place = { field: string } | { body: { start: number; end: number } } | { file: string };

export interface Act {
  /** Sent back as it is. */
  name: string;
  /** What the button says. */
  words: string;
}
