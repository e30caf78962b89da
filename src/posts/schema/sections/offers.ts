import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import { buttonSchema, headingSchema, type SectionRow } from './section.ts';

const MOST_OFFERS = 6;

const offerSchema = z.strictObject({
  name: proseLineSchema(60).meta({
    title: 'Name',
    description: 'What it is.',
    examples: ['A single hour'],
  }),
  text: proseSchema(1, 500).meta({
    title: 'Text',
    description: 'What is in it, and whom it is for.',
    examples: ['One question that cannot wait, by video or on a walk.'],
  }),
  price: z
    .number('expected a number, such as 95')
    .min(0, 'expected 0 or more')
    .optional()
    .meta({
      title: 'Price',
      description:
        'What it costs, as a number in the currency of content/site.yaml. It is written as readers of the site’s language write it.',
      examples: [95],
    }),
  priceNote: proseLineSchema(60)
    .optional()
    .meta({
      title: 'Beside the price',
      description: 'Words beside the price, or instead of it.',
      examples: ['for 60 minutes'],
    }),
  button: buttonSchema,
});

export const offers = {
  schema: z
    .strictObject({
      kind: z.literal('offers'),
      title: headingSchema('What it costs'),
      text: proseSchema(1, 500)
        .optional()
        .meta({
          title: 'Text',
          description: 'What is true of all of them.',
          examples: ['All prices are for one or for two.'],
        }),
      offers: z
        .array(offerSchema)
        .min(1, 'expected at least one offer')
        .max(MOST_OFFERS, `expected at most ${MOST_OFFERS} offers`)
        .meta({ title: 'Offers', description: 'Shown side by side, in this order.' }),
    })
    .meta({ title: 'Offers', description: 'What you offer and what it costs.' }),
  anchor: 'offers',
} as const satisfies SectionRow;
