import * as z from 'zod';
import { prose as english } from '../../../words/english/prose.ts';
import type { ProseComponent } from './component.ts';
import { titleSchema } from './props.ts';

export const callsToAction = {
  props: z
    .strictObject({ title: titleSchema })
    .meta({ title: 'CallsToAction', description: 'Shows the calls to action that the post declares.' }),
  heading: { level: 2, words: english.callsToAction },
  anchor: () => 'calls-to-action',
  repeats: 'never',
  shows: {
    missing: 'calls-to-action-missing',
    list: ({ callsToAction: declared }) =>
      declared.length > 0 ? [{ path: ['callsToAction'], words: 'The calls to action are' }] : [],
  },
} as const satisfies ProseComponent;
