import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

const MOST_STEPS = 8;

export const steps = {
  schema: z
    .strictObject({
      kind: z.literal('steps'),
      title: headingSchema('How we work together'),
      steps: z
        .array(
          z.strictObject({
            title: proseLineSchema(60).meta({
              title: 'Title',
              description: 'The step in a few words.',
              examples: ['A first talk'],
            }),
            text: proseSchema(1, 400).meta({
              title: 'Text',
              description: 'What happens then.',
              examples: ['Half an hour by video, to see whether we suit each other.'],
            }),
          }),
        )
        .min(2, 'expected at least two steps')
        .max(MOST_STEPS, `expected at most ${MOST_STEPS} steps`)
        .meta({ title: 'Steps', description: 'They are numbered in this order.' }),
    })
    .meta({ title: 'Steps', description: 'How it goes when somebody works with you, step by step.' }),
  anchor: 'steps',
} as const satisfies SectionRow;
