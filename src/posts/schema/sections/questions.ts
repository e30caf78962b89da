import * as z from 'zod';
import { proseLineSchema, proseSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

const MOST_QUESTIONS = 20;

export const questions = {
  schema: z
    .strictObject({
      kind: z.literal('questions'),
      title: headingSchema('What people ask me'),
      questions: z
        .array(
          z.strictObject({
            question: proseLineSchema(160).meta({
              title: 'Question',
              description: 'As somebody would ask it.',
              examples: ['Do I have to bring my partner?'],
            }),
            answer: proseSchema(1, 1500).meta({
              title: 'Answer',
              description: 'A new line begins a new paragraph.',
              examples: ['No. Most people come alone, and it helps all the same.'],
            }),
          }),
        )
        .min(1, 'expected at least one question')
        .max(MOST_QUESTIONS, `expected at most ${MOST_QUESTIONS} questions`)
        .meta({ title: 'Questions', description: 'Each opens to its answer, in this order.' }),
    })
    .meta({ title: 'Questions', description: 'What people ask you, with your answers.' }),
  anchor: 'questions',
} as const satisfies SectionRow;
