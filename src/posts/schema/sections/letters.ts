import * as z from 'zod';
import { httpsUrlSchema, proseLineSchema, proseSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

export const letters = {
  schema: z
    .strictObject({
      kind: z.literal('letters'),
      title: headingSchema('Letters, once a month'),
      text: proseSchema(1, 400).meta({
        title: 'Text',
        description: 'What comes, and how often.',
        examples: ['One letter a month, on what I have learned from my own mistakes.'],
      }),
      to: httpsUrlSchema()
        .optional()
        .meta({
          title: 'To',
          description:
            'The address of the form at the service that sends your letters. It is a link: nothing is loaded from there. Left out, the form of your own letters stands here, which content/site.yaml then has to have.',
          examples: ['https://letters.your-domain/join'],
        }),
      label: proseLineSchema(60)
        .optional()
        .meta({
          title: 'Label',
          description: 'What stands on the button; plain words where it is left out.',
          examples: ['Get my letters'],
        }),
    })
    .meta({
      title: 'Letters',
      description:
        'The form by which readers get your letters; or a link to where they do, which says at which host that is.',
    }),
  anchor: 'letters',
} as const satisfies SectionRow;
