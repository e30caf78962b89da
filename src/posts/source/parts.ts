/** A property as it stands in the source: no code, so that there is nothing to run. */
export type Literal = string | number | boolean;

/** Finished HTML, not always balanced, or a component with the parts between its tags. */
export type Part = string | { name: string; props: Record<string, Literal>; parts: Part[] };
