import * as z from 'zod';

function colourSchema() {
  return z
    .string()
    .trim()
    .regex(/^#[\da-fA-F]{6}$/, 'expected a colour as "#rrggbb" in quotes, such as "#0f5e4d"')
    .toLowerCase()
    .meta({ prose: false, isColour: true });
}

/** The colours of the site, from which all others are made. */
export const coloursSchema = z.strictObject({
  accent: colourSchema().meta({
    title: 'Accent',
    description:
      'The colour of links and buttons, so dark that it can be read on the paper; by night a lighter one is made of it. In the file it stands in quotes, as # alone begins a comment.',
    examples: ['#0f5e4d'],
  }),
  ground: colourSchema()
    .optional()
    .meta({
      title: 'Ground',
      description:
        'The dark ground of invitations, share pictures and the site’s mark. Without it a dark tone of the accent.',
      examples: ['#123a32'],
    }),
  surface: colourSchema()
    .optional()
    .meta({
      title: 'Paper',
      description:
        'The light paper that all is written on by day. Without it nearly white, with a breath of the accent.',
      examples: ['#f6f5f0'],
    }),
});

export type Colours = z.output<typeof coloursSchema>;
