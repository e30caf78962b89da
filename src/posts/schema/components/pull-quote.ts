import * as z from 'zod';
import { proseLineSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

export const pullQuote = {
  props: z
    .strictObject({
      by: proseLineSchema(90)
        .optional()
        .meta({
          title: 'By',
          description: 'Who said or wrote it; left out where the words are your own.',
          examples: ['Virginia Woolf, in her diary'],
        }),
    })
    .meta({
      title: 'PullQuote',
      description: 'A sentence that stands out of the text, larger than the words around it.',
    }),
  content: {
    name: 'pull quote',
    noun: 'words',
    example: 'To be close is not to be the same.',
    holds: 'words',
  },
  repeats: 'freely',
} as const satisfies ProseComponent;
