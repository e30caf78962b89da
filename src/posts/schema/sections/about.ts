import * as z from 'zod';
import { idSchema, proseSchema } from '../fields.ts';
import { buttonSchema, headingSchema, type SectionRow } from './section.ts';

export const about = {
  schema: z
    .strictObject({
      kind: z.literal('about'),
      title: headingSchema('Who I am'),
      person: idSchema.optional().meta({
        title: 'Person',
        relation: 'people',
        description:
          'The file name, without its ending, of somebody in content/people; the site’s owner where it is left out.',
        examples: ['coach'],
      }),
      text: proseSchema(1, 1500)
        .optional()
        .meta({
          title: 'Text',
          description:
            'What you say of yourself; what content/people says where it is left out. A new line begins a new paragraph.',
          examples: ['I was a lawyer in Gothenburg for eleven years before I became a coach.'],
        }),
      button: buttonSchema,
    })
    .meta({
      title: 'About the coach',
      description: 'Somebody of content/people: portrait, name, role and words.',
    }),
  anchor: 'about',
} as const satisfies SectionRow;
