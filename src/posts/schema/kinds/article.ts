import type { KindRow } from './kind.ts';

export const article = {
  kind: 'article',
  words: 'an article',
  description: 'An article is free text: a how-to, a note, tips, a review.',
  fields: [],
  needs: [],
  describesItself: true,
  beginning: {
    fields: {},
    text: () => `Begin with what your reader feels, in two or three sentences.

## What helps

Say what a reader can try tonight.

<CallsToAction />
`,
  },
} as const satisfies KindRow;
