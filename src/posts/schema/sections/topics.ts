import * as z from 'zod';
import { headingSchema, type SectionRow } from './section.ts';

export const topics = {
  schema: z
    .strictObject({ kind: z.literal('topics'), title: headingSchema('What brings you here?') })
    .meta({ title: 'Topics', description: 'The topics that have a post, each with its description.' }),
  anchor: 'subjects',
} as const satisfies SectionRow;
