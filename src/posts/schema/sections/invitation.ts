import * as z from 'zod';
import { proseSchema } from '../fields.ts';
import { buttonSchema, headingSchema, type SectionRow } from './section.ts';

export const invitation = {
  schema: z
    .strictObject({
      kind: z.literal('invitation'),
      title: headingSchema('Would you rather talk?'),
      text: proseSchema(1, 400)
        .optional()
        .meta({
          title: 'Text',
          description: 'The invitation; plain words where it is left out.',
          examples: ['You do not need a crisis to come to coaching.'],
        }),
      button: buttonSchema.meta({
        title: 'Button',
        description:
          'Where it leads. Where it is left out: to the page "work-with-me", or else to the page of contact.',
      }),
    })
    .meta({ title: 'Invitation', description: 'Words and a button on a dark ground, to close a page with.' }),
  anchor: 'meet',
} as const satisfies SectionRow;
