import * as z from 'zod';

/** How round the corners of boxes and buttons can be. */
export const CORNERS = ['round', 'soft', 'square'] as const;

/** What pictures can stand in. */
export const PICTURE_FRAMES = ['plain', 'framed', 'arched'] as const;

/** The shapes of boxes and of pictures on every page. */
export const shapeSchema = z.strictObject({
  corners: z
    .enum(CORNERS, 'expected "round", "soft" or "square"')
    .optional()
    .meta({
      title: 'Corners',
      description: 'Of boxes, buttons and pictures: `round`, as without it, `soft` or `square`.',
      examples: ['soft'],
    }),
  pictures: z
    .enum(PICTURE_FRAMES, 'expected "plain", "framed" or "arched"')
    .optional()
    .meta({
      title: 'Pictures',
      description:
        'What the picture above a text and a person’s portrait stand in: `plain`, as without it, `framed` by a line at some distance, or `arched` like a window.',
      examples: ['arched'],
    }),
});

export type Shape = z.output<typeof shapeSchema>;
