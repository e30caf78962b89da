import * as z from 'zod';
import { linkSchema, proseLineSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

export const button = {
  props: z
    .strictObject({
      to: linkSchema('/contact/'),
      label: proseLineSchema(60).meta({
        title: 'Label',
        description: 'What stands on it. It says where it leads, for those who hear it alone.',
        examples: ['Write to me'],
      }),
    })
    .meta({ title: 'Button', description: 'A link that stands out, on a line of its own.' }),
  repeats: 'freely',
} as const satisfies ProseComponent;
