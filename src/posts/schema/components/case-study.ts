import * as z from 'zod';
import { BASES } from '../../case-study.ts';
import { dateSchema } from '../fields.ts';
import type { ProseComponent } from './component.ts';

/** A first name as it may be declared: "Łukasz", "Anne-Marie", "O’Brien", "N'Golo", "सीता". */
const FIRST_NAME = /^[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;

export const caseStudy = {
  props: z
    .strictObject({
      people: z
        .string()
        .refine((text) => {
          const names = splitList(text);
          return names.length > 0 && new Set(names).size === names.length && names.every(isFirstName);
        }, 'expected first names with commas between them, such as "Sarah, Mike", each once and no surnames')
        .meta({ prose: false })
        .optional()
        .meta({
          title: 'People',
          description:
            'The changed first names of everybody in the story, with commas. Nobody else may be named; where this is left out, nobody at all.',
          examples: ['Sarah, Mike'],
        }),
      basis: z.enum(BASES, `expected one of ${BASES.map((basis) => `"${basis}"`).join(', ')}`).meta({
        title: 'Basis',
        description:
          'On what grounds the story may be told: with consent, disguised, a composite of several people, or fictional. Readers are told.',
        examples: ['composite'],
      }),
      reviewed: dateSchema.meta({
        title: 'Reviewed',
        description: 'The day you last read the story for this alone: could anybody be recognised?',
        examples: ['2026-11-20'],
      }),
      allow: z
        .string()
        .meta({ prose: false })
        .optional()
        .meta({
          title: 'Allowed words',
          description:
            'Capitalised words of the story that are no person’s name, with commas. A phrase is allowed whole: "St Thomas" lets no other Thomas pass.',
          examples: ['Christmas, St Thomas'],
        }),
    })
    .meta({
      title: 'CaseStudy',
      description:
        'A client’s story, between an opening and a closing tag. The confidentiality guard reads it.',
    }),
  content: { name: 'client story', noun: 'story', example: 'Their story.' },
  isStory: true,
  repeats: 'freely',
} as const satisfies ProseComponent;

/** The entries of "Sarah, Mike". */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function isFirstName(text: string): boolean {
  return FIRST_NAME.test(text);
}
