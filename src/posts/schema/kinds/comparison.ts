import type { KindRow } from './kind.ts';

const DYNAMIC = {
  id: 'the-pattern',
  name: 'The pattern',
  definition: 'Say in a sentence or two what this pattern is.',
  characteristics: [
    { id: 'first-trait', title: 'First trait', definition: 'Say in one sentence how it shows.' },
    { id: 'second-trait', title: 'Second trait', definition: 'Say in one sentence how it shows.' },
  ],
  outcomes: {
    kind: 'issues',
    items: [{ title: 'What it leads to', text: 'Say in one sentence what follows from it.' }],
  },
};

export const comparison = {
  kind: 'comparison',
  words: 'a comparison',
  description: 'A comparison tells of one dynamic or sets two or three side by side.',
  fields: ['dynamics', 'differences'],
  needs: ['dynamics'],
  describesItself: false,
  beginning: {
    fields: { dynamics: [DYNAMIC] },
    text: (today: string) => `Begin with what your reader feels, in two or three sentences.

## What it is

<Definition of="the-pattern" />

<Characteristic id="first-trait" />

Tell how it looks in everyday life.

<CaseStudy people="Robin, Alex" basis="fictional" reviewed="${today}">

Robin and Alex are invented. Tell here what happened between them and what changed it. No other name may stand here.

</CaseStudy>

<Characteristic id="second-trait" />

Tell how it looks in everyday life.

<Outcomes of="the-pattern" />

## What helps

Say what a reader can try tonight.

<CallsToAction />
`,
  },
} as const satisfies KindRow;
