import * as z from 'zod';
import { proseLineSchema } from '../fields.ts';
import type { SectionRow } from './section.ts';

/** As many as a reader takes in; the rest is one link away. */
const PLAIN_COUNT = 7;

/** As many as the first page of all articles has. */
const MOST_COUNT = 12;

export const newest = {
  schema: z
    .strictObject({
      kind: z.literal('newest'),
      title: proseLineSchema(90)
        .optional()
        .meta({
          title: 'Heading',
          description: 'The heading above them; none where it is left out.',
          examples: ['New here'],
        }),
      count: z
        .int('expected a whole number')
        .min(1, 'expected at least 1')
        .max(MOST_COUNT, `expected at most ${MOST_COUNT}`)
        .default(PLAIN_COUNT)
        .meta({ title: 'Number', description: 'How many are shown.', examples: [3] }),
    })
    .meta({
      title: 'Newest posts',
      description: 'The newest posts as cards, pinned ones first, and a link to all where there are more.',
    }),
  anchor: 'newest',
} as const satisfies SectionRow;
