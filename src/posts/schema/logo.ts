import * as z from 'zod';
import { labelSchema } from './fields.ts';
import { portraitSchema } from './picture.ts';

/** The coach's own mark, in place of the engine's. */
export const logoSchema = z.strictObject({
  src: portraitSchema.shape.src.meta({
    isPicture: true,
    prose: false,
    title: 'File',
    description:
      'A drawing (SVG) whose letters are outlines, or a PNG with nothing around it. Of one that is about square the icons of tabs and home screens are made too.',
    examples: ['/media/logo.svg'],
  }),
  // It has the site's name, which is in no dictionary.
  alt: labelSchema(120).meta({
    title: 'In words',
    description: 'What stands in it: the name of your site, as a rule.',
    examples: ['After the Storm'],
  }),
  dark: portraitSchema.shape.src.optional().meta({
    isPicture: true,
    prose: false,
    title: 'By night',
    description:
      'The same in light colours, for pages that are dark. Without it the logo stands on light paper there.',
    examples: ['/media/logo-light.svg'],
  }),
});

export type Logo = z.output<typeof logoSchema>;
