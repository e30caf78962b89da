import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import { pictureSchema } from '../picture.ts';
import { buttonSchema, type SectionRow } from './section.ts';

export const text = {
  schema: z
    .strictObject({
      kind: z.literal('text'),
      title: proseLineSchema(90)
        .optional()
        .meta({
          title: 'Heading',
          description: 'The heading above it; none where it is left out.',
          examples: ['Why I do this'],
        }),
      text: proseSchema(1, 4000).meta({
        title: 'Text',
        description: 'Plain words. A new line begins a new paragraph.',
        examples: ['A separation is the end of a household, and not of a family.'],
      }),
      picture: pictureSchema.optional().meta({
        title: 'Picture',
        description: 'A picture beside the words.',
      }),
      button: buttonSchema,
    })
    .meta({ title: 'Text', description: 'Words of your own, with a picture beside them if you like.' }),
  anchor: 'text',
} as const satisfies SectionRow;
