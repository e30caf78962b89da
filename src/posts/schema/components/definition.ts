import * as z from 'zod';
import type { ProseComponent } from './component.ts';
import { ofSchema } from './props.ts';

export const definition = {
  props: z
    .strictObject({ of: ofSchema })
    .meta({ title: 'Definition', description: 'Shows what a dynamic is.' }),
  repeats: 'for-each-reference',
  shows: {
    missing: 'definition-missing',
    list: ({ dynamics }) =>
      dynamics.map(({ id }, index) => ({
        id,
        path: ['dynamics', index, 'definition'],
        words: `The definition of "${id}" is`,
      })),
  },
} as const satisfies ProseComponent;
