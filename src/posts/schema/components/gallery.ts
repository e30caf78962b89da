import * as z from 'zod';
import type { ProseComponent } from './component.ts';

export const gallery = {
  props: z.strictObject({}).meta({
    title: 'Gallery',
    description:
      'Two or more pictures side by side; on a telephone one below the other. Each has its words and its caption as elsewhere.',
  }),
  content: {
    name: 'gallery',
    noun: 'pictures',
    example:
      '![A table laid for two](./table.jpg)\n\n![The same table, with one chair](./chair.jpg "A year later")',
    holds: 'pictures',
    least: 2,
  },
  repeats: 'freely',
} as const satisfies ProseComponent;
