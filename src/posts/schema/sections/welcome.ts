import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import { pictureSchema } from '../picture.ts';
import { buttonSchema, type SectionRow } from './section.ts';

export const welcome = {
  schema: z
    .strictObject({
      kind: z.literal('welcome'),
      title: proseLineSchema(90)
        .optional()
        .meta({
          title: 'Heading',
          description: 'What a visitor reads first; the site’s title where it is left out.',
          examples: ['A calmer way through a divorce'],
        }),
      text: proseSchema(1, 400)
        .optional()
        .meta({
          title: 'Text',
          description: 'A sentence or two below it; the site’s description where it is left out.',
          examples: ['I help people part without losing themselves, in Swedish and in English.'],
        }),
      picture: pictureSchema.optional().meta({
        title: 'Picture',
        description:
          'A picture beside the words. Without it the site’s mark stands behind them, and the site’s picture below, where there is one.',
      }),
      button: buttonSchema,
    })
    .meta({ title: 'Welcome', description: 'Large words at the top, with a picture and a button.' }),
  anchor: 'welcome',
} as const satisfies SectionRow;
