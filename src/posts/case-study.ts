/** On what grounds a client's story may be told. */
export const BASES = ['consent', 'disguised', 'composite', 'fictional'] as const;
export type Basis = (typeof BASES)[number];

/** How readers are told. */
export const BASIS_NOTES = {
  consent: 'Told with the consent of the people in it, under names that are not theirs.',
  disguised: 'A true story. Names and identifying details are changed.',
  composite: 'Drawn from several people’s stories; none of them is anybody in particular.',
  fictional: 'An invented example. The people in it do not exist.',
} as const satisfies Record<Basis, string>;
