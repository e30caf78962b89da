import * as z from 'zod';
import { prose as english } from '../../../words/english/prose.ts';
import type { ProseComponent } from './component.ts';
import { ofSchema, titleSchema } from './props.ts';

export const selfCheck = {
  props: z
    .strictObject({
      of: ofSchema,
      moreThan: z.coerce
        .number('expected a number')
        .int('expected a whole number')
        .min(0, 'expected a number of signs, such as {2}')
        .meta({
          title: 'More than',
          description: 'Ticking more signs than this shows the advice to talk to somebody.',
          examples: [2],
        }),
      title: titleSchema,
    })
    .meta({ title: 'SelfCheck', description: 'Shows a dynamic’s signs as a check for the reader.' }),
  heading: { level: 2, words: english.selfCheck },
  anchor: ({ of = '' }) => `self-check-${of}`,
  repeats: 'for-each-reference',
  shows: {
    missing: 'self-check-missing',
    list: ({ dynamics }) =>
      dynamics.flatMap(({ id, signs }, index) =>
        signs.length > 0
          ? [{ id, path: ['dynamics', index, 'signs'], words: `The signs of "${id}" are` }]
          : [],
      ),
  },
} as const satisfies ProseComponent;
