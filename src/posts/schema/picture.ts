import * as z from 'zod';
import { proseLineSchema } from './fields.ts';

/** Which part of a picture is kept where there is room for a part of it alone. */
export const FOCUSES = ['centre', 'top', 'bottom', 'left', 'right'] as const;

export type Focus = (typeof FOCUSES)[number];

const fields = {
  src: z
    .string()
    .trim()
    .min(1, 'expected a picture such as "./sunset.jpg" beside the text')
    .meta({
      prose: false,
      isPicture: true,
      title: 'File',
      description: 'A picture beside the text, or one of content/media.',
      examples: ['./sunset.jpg'],
    }),
  alt: proseLineSchema(300).meta({
    title: 'In words',
    description: 'What the picture shows, for people who cannot see it.',
    examples: ['Two people on a pier, looking at the sea.'],
  }),
};

/** A picture that stands for a whole text. */
export const pictureSchema = z.strictObject({
  ...fields,
  caption: proseLineSchema(300)
    .optional()
    .meta({
      title: 'Caption',
      description: 'A line under the picture.',
      examples: ['The pier at Southwold, in March.'],
    }),
  focus: z
    .enum(FOCUSES, 'expected "centre", "top", "bottom", "left" or "right"')
    .default('centre')
    .meta({
      title: 'Focus',
      description: 'The part that stays where there is room for a part of the picture alone, as on a card.',
      examples: ['top'],
    }),
});

/** A picture of a person. */
export const portraitSchema = z.strictObject(fields);

export type PictureData = z.output<typeof pictureSchema>;
