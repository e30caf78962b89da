import * as z from 'zod';
import { proseSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

export const booking = {
  schema: z
    .strictObject({
      kind: z.literal('booking'),
      title: headingSchema('Book a first talk'),
      text: proseSchema(1, 400)
        .optional()
        .meta({
          title: 'Text',
          description: 'Words above the button; the price of content/site.yaml where it is left out.',
          examples: ['The first talk takes half an hour and costs nothing.'],
        }),
    })
    .meta({
      title: 'Booking',
      description: 'A button that leads to the booking channel of content/site.yaml, which has to be there.',
    }),
  anchor: 'booking',
} as const satisfies SectionRow;
