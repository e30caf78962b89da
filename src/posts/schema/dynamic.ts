import * as z from 'zod';
import { idSchema, proseLineSchema } from './fields.ts';

/** One trait by which a dynamic is known; the body tells it with `<Characteristic id="…" />`. */
export const characteristicSchema = z.strictObject({
  id: idSchema.meta({
    title: 'Id',
    description: 'The word the body uses to place this characteristic.',
    examples: ['low-self-esteem'],
  }),
  title: proseLineSchema(80).meta({
    title: 'Title',
    description: 'Shown large, with its number, above the text about it.',
    examples: ['Low self-esteem'],
  }),
  definition: proseLineSchema(300).meta({
    title: 'Definition',
    description: 'One sentence that says what it is.',
    examples: ['Worth is borrowed from the partner’s approval and has to be renewed every day.'],
  }),
});

/** What a dynamic leads to: the issues it creates or the benefits it brings. */
export const outcomesSchema = z.strictObject({
  kind: z.enum(['issues', 'benefits'], 'expected "issues" or "benefits"').meta({
    title: 'Kind',
    description: 'Whether these outcomes are issues or benefits.',
    examples: ['issues'],
  }),
  title: proseLineSchema(90)
    .optional()
    .meta({
      title: 'Heading',
      description: 'The heading above the list; a plain one is used where this is empty.',
      examples: ['What codependence costs'],
    }),
  items: z
    .array(
      z.strictObject({
        title: proseLineSchema(80).meta({
          title: 'Title',
          description: 'The outcome in a few words.',
          examples: ['Unhealthy dependency'],
        }),
        text: proseLineSchema(400).meta({
          title: 'Text',
          description: 'One or two sentences about it.',
          examples: ['Leaning on one person for everything leaves neither of you room to grow.'],
        }),
      }),
    )
    .min(1, 'expected at least one outcome')
    .meta({ title: 'Outcomes', description: 'The list itself, in reading order.' }),
});

/** How a dynamic is drawn: two circles for two people, and the ground they stand on. */
export const shapeSchema = z.enum(
  ['swallowed', 'apart', 'overlapping'],
  'expected "swallowed", "apart" or "overlapping"',
);

/** A pattern of relating that a post is about. A comparison has two, an explanation may have one. */
export const dynamicSchema = z.strictObject({
  id: idSchema.meta({
    title: 'Id',
    description: 'The word the body uses to refer to this dynamic.',
    examples: ['codependence'],
  }),
  name: proseLineSchema(60).meta({
    title: 'Name',
    description: 'The dynamic’s name as readers see it.',
    examples: ['Codependence'],
  }),
  definition: proseLineSchema(400).meta({
    title: 'Definition',
    description: 'One or two sentences, shown where the body says <Definition of="…" />.',
    examples: [
      'One or both partners lean on the other for their worth, their feelings and even who they are.',
    ],
  }),
  shape: shapeSchema.optional().meta({
    title: 'Shape',
    description:
      'How the dynamic is drawn: one circle swallowed by the other, two apart, or two overlapping. Left empty, benefits overlap and issues are swallowed.',
    examples: ['apart'],
  }),
  characteristics: z.array(characteristicSchema).min(1, 'expected at least one characteristic').meta({
    title: 'Characteristics',
    description: 'Each is told in the body, once and in this order.',
  }),
  outcomes: outcomesSchema.meta({
    title: 'Outcomes',
    description: 'What this dynamic leads to; shown where the body says <Outcomes of="…" />.',
  }),
  signs: z
    .array(proseLineSchema(200))
    .default([])
    .meta({
      title: 'Signs',
      description: 'First-person sentences a reader can tick in a self-check.',
      examples: [['I feel uneasy until my partner tells me that we are all right.']],
    }),
});

export type Characteristic = z.output<typeof characteristicSchema>;
export type Outcomes = z.output<typeof outcomesSchema>;
export type Shape = z.output<typeof shapeSchema>;
export type Dynamic = z.output<typeof dynamicSchema>;
