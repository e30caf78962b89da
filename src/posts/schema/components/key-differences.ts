import * as z from 'zod';
import { prose as english } from '../../../words/english/prose.ts';
import type { ProseComponent } from './component.ts';
import { titleSchema } from './props.ts';

export const keyDifferences = {
  props: z
    .strictObject({ title: titleSchema })
    .meta({ title: 'KeyDifferences', description: 'Shows the key differences that the post declares.' }),
  heading: { level: 2, words: english.keyDifferences },
  anchor: () => 'key-differences',
  repeats: 'never',
  shows: {
    missing: 'differences-missing',
    list: ({ differences }) =>
      differences.length > 0 ? [{ path: ['differences'], words: 'The key differences are' }] : [],
  },
} as const satisfies ProseComponent;
