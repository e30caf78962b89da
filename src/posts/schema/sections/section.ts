import * as z from 'zod';
import { linkSchema, proseLineSchema } from '../fields.ts';

/** A kind of section: all that the check, the form and the guide know of it. */
export interface SectionRow {
  /** Its fields; `kind` is the literal that names it. Title and description are for the guide and the form. */
  schema: z.ZodObject;
  /** The place that it has on its page: `/#prices`. A second one on the same page has "-2" behind it. */
  anchor: string;
}

/** The heading of a section, where it has words of the engine's own without one. */
export function headingSchema(example: string) {
  return proseLineSchema(90)
    .optional()
    .meta({
      title: 'Heading',
      description: 'The heading above it; a plain one is used where this is left out.',
      examples: [example],
    });
}

export const buttonSchema = z
  .strictObject({
    label: proseLineSchema(60).meta({
      title: 'Label',
      description: 'What stands on it. It says where it leads, for those who hear it alone.',
      examples: ['Write to me'],
    }),
    to: linkSchema('/contact/'),
  })
  .optional()
  .meta({ title: 'Button', description: 'A link that stands out, below the words.' });
