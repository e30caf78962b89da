import { idSchema, proseLineSchema } from '../fields.ts';

/** The dynamic that a component is about. */
export const ofSchema = idSchema.meta({
  title: 'Of',
  choicesFrom: 'dynamics',
  description: 'The id of one of the post’s dynamics.',
  examples: ['codependence'],
});

/** A heading of the author's own. */
export const titleSchema = proseLineSchema(90)
  .optional()
  .meta({
    title: 'Heading',
    description: 'The heading above it; a plain one is used where this is left out.',
    examples: ['The key differences'],
  });
