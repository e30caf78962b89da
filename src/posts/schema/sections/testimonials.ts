import * as z from 'zod';
import { labelSchema, proseSchema, writtenDateSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

const MOST_TESTIMONIALS = 12;

/** What a client has said, with their consent. It has no stars: nobody here can know that they were given. */
const testimonialSchema = z.strictObject({
  text: proseSchema(1, 800).meta({
    title: 'Words',
    description: 'What was said, word for word. No name stands in it: the guard reads it as any other text.',
    examples: ['For the first time in a year I slept through the night.'],
  }),
  who: labelSchema(60).meta({
    title: 'Who',
    description: 'Who said it, by the name that was agreed on.',
    examples: ['A mother of two, Malmö'],
  }),
  date: writtenDateSchema.meta({
    title: 'Date',
    description: 'The day on which it was given; readers see the month.',
    examples: ['2026-03-14'],
  }),
  consent: z
    .literal(
      true,
      'expected true, which says that whoever said it has agreed in writing to these very words being here',
    )
    .meta({
      title: 'Consent',
      description:
        'Says that whoever said it has agreed in writing to these very words being here. Without it nothing is published.',
      examples: [true],
    }),
  proof: labelSchema(200).meta({
    title: 'Proof',
    description:
      'Who keeps the consent, and where. It is never shown to readers; it is in the repository, so name no client here.',
    examples: ['Letter of 14 March, folder "consents" at the office'],
  }),
});

export const testimonials = {
  schema: z
    .strictObject({
      kind: z.literal('testimonials'),
      title: headingSchema('What clients say'),
      testimonials: z
        .array(testimonialSchema)
        .min(1, 'expected at least one')
        .max(MOST_TESTIMONIALS, `expected at most ${MOST_TESTIMONIALS}`)
        .meta({ title: 'Testimonials', description: 'Shown side by side, in this order.' }),
    })
    .meta({
      title: 'Testimonials',
      description: 'What clients have said, with their consent. There are no stars.',
    }),
  anchor: 'testimonials',
} as const satisfies SectionRow;
