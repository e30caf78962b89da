import * as z from 'zod';
import { proseLineSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

export const button = {
  props: z
    .strictObject({
      to: z
        .string()
        .trim()
        .min(1, 'expected an address')
        .meta({
          prose: false,
          isLink: true,
          title: 'To',
          description:
            'Where it leads: a page of this site, such as `/contact/`, or an address that begins with https://, mailto: or tel:.',
          examples: ['/contact/'],
        }),
      label: proseLineSchema(60).meta({
        title: 'Label',
        description: 'What stands on it. It says where it leads, for those who hear it alone.',
        examples: ['Write to me'],
      }),
    })
    .meta({ title: 'Button', description: 'A link that stands out, on a line of its own.' }),
  repeats: 'freely',
} as const satisfies ProseComponent;
