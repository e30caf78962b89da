import * as z from 'zod';
import { labelSchema, proseLineSchema, proseSchema } from './fields.ts';
import { portraitSchema } from './picture.ts';
import { previousSlugsSchema } from './previous.ts';

/** content/people/*.yaml: someone who writes here. */
export const personSchema = z.strictObject({
  // Readers see it, and it is a name: the guard would tell of it, and no dictionary has it.
  name: labelSchema(60).meta({
    title: 'Name',
    description: 'As readers see it. Nobody else can use it in a comment.',
    examples: ['The Common Ground coach'],
  }),
  role: proseLineSchema(80).meta({
    title: 'Role',
    description: 'A few words under the name.',
    examples: ['Relationship coach'],
  }),
  bio: proseSchema(1, 600).meta({
    title: 'About',
    description: 'Two or three sentences.',
    examples: ['I help couples and single people see the pattern they are in, and choose the next one.'],
  }),
  portrait: portraitSchema.optional().meta({
    title: 'Portrait',
    description: 'A picture of the person, on their page.',
  }),
  previousSlugs: previousSlugsSchema('person'),
});

export type Person = z.output<typeof personSchema>;
