import * as z from 'zod';
import { descriptionSchema, proseLineSchema } from './fields.ts';
import { previousSlugsSchema } from './previous.ts';

/** content/topics/*.yaml: a subject that several posts share. */
export const topicSchema = z.strictObject({
  name: proseLineSchema(40).meta({
    title: 'Name',
    description: 'As readers see it.',
    examples: ['Boundaries'],
  }),
  description: descriptionSchema.meta({
    title: 'Description',
    description: 'One sentence above the list of its posts; 50 to 160 characters.',
    examples: ['Where you end and the other begins, and how to say so without a fight.'],
  }),
  previousSlugs: previousSlugsSchema('topic'),
});

export type Topic = z.output<typeof topicSchema>;
