import * as z from 'zod';
import { about } from './sections/about.ts';
import { booking } from './sections/booking.ts';
import { chosen } from './sections/chosen.ts';
import { invitation } from './sections/invitation.ts';
import { letters } from './sections/letters.ts';
import { newest } from './sections/newest.ts';
import { offers } from './sections/offers.ts';
import { questions } from './sections/questions.ts';
import { quotation } from './sections/quotation.ts';
import { steps } from './sections/steps.ts';
import { testimonials } from './sections/testimonials.ts';
import { text } from './sections/text.ts';
import { topics } from './sections/topics.ts';
import { welcome } from './sections/welcome.ts';
import type { SectionRow } from './sections/section.ts';

/**
 * What the home page and standing pages can be made of, by kind, in the order in which the guide and the form tell of
 * it. A new kind is a file in sections/, a row here, and a component of its name in src/components/sections.
 */
export const SECTIONS = {
  welcome,
  newest,
  chosen,
  topics,
  about,
  offers,
  steps,
  testimonials,
  questions,
  booking,
  letters,
  quotation,
  text,
  invitation,
} as const satisfies Readonly<Record<string, SectionRow>>;

export type SectionKind = keyof typeof SECTIONS;

/** A section of one kind, as its component is given it. */
export type SectionOf<Kind extends SectionKind> = z.output<(typeof SECTIONS)[Kind]['schema']>;

const KINDS = Object.keys(SECTIONS);

const [, ...others] = Object.values(SECTIONS);

export const sectionSchema = z.discriminatedUnion(
  'kind',
  [SECTIONS.welcome.schema, ...others.map(({ schema }) => schema)],
  `expected the kind ${KINDS.slice(0, -1)
    .map((kind) => `"${kind}"`)
    .join(', ')} or "${KINDS.at(-1) ?? ''}"`,
);

export type Section = z.output<typeof sectionSchema>;

/** More than this is more than anybody scrolls through. */
const MOST_SECTIONS = 20;

export function sectionsSchema() {
  return z.array(sectionSchema).max(MOST_SECTIONS, `expected at most ${MOST_SECTIONS} sections`);
}
