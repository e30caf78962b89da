/** On what grounds a client's story may be told. */
export const BASES = ['consent', 'disguised', 'composite', 'fictional'] as const;
export type Basis = (typeof BASES)[number];
