import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import type { SectionRow } from './section.ts';

export const quotation = {
  schema: z
    .strictObject({
      kind: z.literal('quotation'),
      text: proseSchema(1, 400).meta({
        title: 'Text',
        description: 'The words, without quotation marks.',
        examples: ['To be close is not to be the same.'],
      }),
      by: proseLineSchema(90)
        .optional()
        .meta({
          title: 'By',
          description: 'Who said or wrote it; left out where the words are your own.',
          examples: ['Virginia Woolf, in her diary'],
        }),
    })
    .meta({ title: 'Quotation', description: 'A sentence by itself, in large letters.' }),
  anchor: 'quotation',
} as const satisfies SectionRow;
