import * as z from 'zod';
import { proseLineSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

export const details = {
  props: z
    .strictObject({
      summary: proseLineSchema(120).meta({
        title: 'Summary',
        description: 'The line that is always seen, and that unfolds the rest.',
        examples: ['What I mean by a boundary'],
      }),
    })
    .meta({
      title: 'Details',
      description: 'A part that readers unfold. Search finds what is in it, and on paper it is unfolded.',
    }),
  content: {
    name: 'part to unfold',
    noun: 'text',
    example: 'What you will do yourself when something goes on.',
    holds: 'prose',
  },
  repeats: 'freely',
} as const satisfies ProseComponent;
