import * as z from 'zod';
import type { ProseComponent } from './component.ts';
import { ofSchema } from './props.ts';

export const outcomes = {
  props: z
    .strictObject({ of: ofSchema })
    .meta({ title: 'Outcomes', description: 'Shows the issues or benefits of a dynamic.' }),
  heading: { level: 3 },
  anchor({ of }, { dynamics }) {
    const dynamic = dynamics.find(({ id }) => id === of);
    return dynamic?.outcomes && `${dynamic.id}-${dynamic.outcomes.kind}`;
  },
  repeats: 'for-each-reference',
  shows: {
    missing: 'outcomes-missing',
    list: (post) =>
      post.dynamics.flatMap(({ id, outcomes: declared }, index) =>
        declared ? [{ id, path: ['dynamics', index, 'outcomes'], words: `The outcomes of "${id}" are` }] : [],
      ),
  },
} as const satisfies ProseComponent;
