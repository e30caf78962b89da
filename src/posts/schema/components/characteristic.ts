import * as z from 'zod';
import { listDeclarations } from '../declarations.ts';
import { idSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

export const characteristic = {
  props: z
    .strictObject({
      id: idSchema.meta({
        title: 'Id',
        choicesFrom: 'characteristics',
        description: 'The id of one of the characteristics that the post declares.',
        examples: ['low-self-esteem'],
      }),
    })
    .meta({
      title: 'Characteristic',
      description: 'Begins the part about one characteristic: its number, title and definition.',
    }),
  heading: { level: 3 },
  anchor: ({ id }) => id,
  repeats: 'for-each-reference',
  order: { twice: 'characteristic-twice', outOfOrder: 'characteristic-out-of-order' },
  shows: {
    missing: 'characteristic-missing',
    list: (post) =>
      listDeclarations(post, 'characteristics').map(({ id, path }) => ({
        id,
        path: [...path, 'id'],
        words: `The characteristic "${id}" is`,
      })),
  },
} as const satisfies ProseComponent;
