import * as z from 'zod';
import type { ProseComponent } from './component.ts';
import { mediaFileSchema, nameSchema } from './media.ts';

export const audio = {
  props: z
    .strictObject({
      src: mediaFileSchema('sound').meta({
        prose: false,
        media: 'sound',
        title: 'Recording',
        description: 'An MP3, M4A or Ogg beside the post or in content/media.',
        examples: ['./breathing.mp3'],
      }),
      title: nameSchema('A breathing exercise, four minutes'),
    })
    .meta({ title: 'Audio', description: 'Plays a recording.' }),
  repeats: 'freely',
} as const satisfies ProseComponent;
