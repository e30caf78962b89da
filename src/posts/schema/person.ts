import * as z from 'zod';
import { lineSchema } from './fields.ts';

/** content/people/*.yaml: someone who writes here. */
export const personSchema = z.strictObject({
  name: lineSchema(60).meta({
    title: 'Name',
    description: 'As readers see it. Nobody else can use it in a comment.',
    examples: ['The Common Ground coach'],
  }),
  role: lineSchema(80).meta({
    title: 'Role',
    description: 'A few words under the name.',
    examples: ['Relationship coach'],
  }),
  bio: z
    .string()
    .trim()
    .min(1, 'expected some text')
    .max(600, 'expected at most 600 characters')
    .meta({
      title: 'About',
      description: 'Two or three sentences.',
      examples: ['I help couples and single people see the pattern they are in, and choose the next one.'],
    }),
});

export type Person = z.output<typeof personSchema>;
