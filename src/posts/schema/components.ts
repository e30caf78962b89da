import * as z from 'zod';
import { BASES } from '../case-study.ts';
import { dateSchema, idSchema, lineSchema } from './fields.ts';

/** A first name as it may be declared: "Łukasz", "Anne-Marie", "O’Brien", "N'Golo". */
const FIRST_NAME = /^\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;

/** The entries of "Sarah, Mike". */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

const of = idSchema.meta({
  title: 'Of',
  choicesFrom: 'dynamics',
  description: 'The id of one of the post’s dynamics.',
  examples: ['codependence'],
});

const title = lineSchema(90)
  .optional()
  .meta({
    title: 'Heading',
    description: 'The heading above it; a plain one is used where this is left out.',
    examples: ['The key differences'],
  });

export const definitionPropsSchema = z
  .strictObject({ of })
  .meta({ title: 'Definition', description: 'Shows what a dynamic is.' });

export const characteristicPropsSchema = z
  .strictObject({
    id: idSchema.meta({
      title: 'Id',
      choicesFrom: 'characteristics',
      description: 'The id of one of the characteristics that the post declares.',
      examples: ['low-self-esteem'],
    }),
  })
  .meta({
    title: 'Characteristic',
    description: 'Begins the part about one characteristic: its number, title and definition.',
  });

export const caseStudyPropsSchema = z
  .strictObject({
    people: z
      .string()
      .refine((text) => {
        const names = splitList(text);
        return names.length > 0 && new Set(names).size === names.length && names.every(isFirstName);
      }, 'expected first names with commas between them, such as "Sarah, Mike", each once and no surnames')
      .meta({
        title: 'People',
        description:
          'The changed first names of everybody in the story, with commas. Nobody else may be named.',
        examples: ['Sarah, Mike'],
      }),
    basis: z.enum(BASES, `expected ${BASES.map((basis) => `"${basis}"`).join(', ')}`).meta({
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
      .optional()
      .meta({
        title: 'Allowed words',
        description: 'Capitalised words of the story that are no person’s name, with commas.',
        examples: ['Christmas, London'],
      }),
  })
  .meta({
    title: 'CaseStudy',
    description:
      'A client’s story, between an opening and a closing tag. The confidentiality guard reads it.',
  });

export const outcomesPropsSchema = z
  .strictObject({ of })
  .meta({ title: 'Outcomes', description: 'Shows the issues or benefits of a dynamic.' });

export const keyDifferencesPropsSchema = z
  .strictObject({ title })
  .meta({ title: 'KeyDifferences', description: 'Shows the key differences that the post declares.' });

export const selfCheckPropsSchema = z
  .strictObject({
    of,
    moreThan: z.coerce
      .number('expected a number')
      .int('expected a whole number')
      .min(0, 'expected a number of signs, such as {2}')
      .meta({
        title: 'More than',
        description: 'Ticking more signs than this shows the advice to talk to somebody.',
        examples: [2],
      }),
    title,
  })
  .meta({ title: 'SelfCheck', description: 'Shows a dynamic’s signs as a check for the reader.' });

export const callsToActionPropsSchema = z
  .strictObject({ title })
  .meta({ title: 'CallsToAction', description: 'Shows the calls to action that the post declares.' });

/** What a post's body may use, each with one schema for the checks, the components and the editor's form. */
export const PROSE_COMPONENTS = {
  Definition: definitionPropsSchema,
  Characteristic: characteristicPropsSchema,
  CaseStudy: caseStudyPropsSchema,
  Outcomes: outcomesPropsSchema,
  KeyDifferences: keyDifferencesPropsSchema,
  SelfCheck: selfCheckPropsSchema,
  CallsToAction: callsToActionPropsSchema,
} as const;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;

export function isProseComponent(name: string): name is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, name);
}

function isFirstName(text: string): boolean {
  return FIRST_NAME.test(text);
}
