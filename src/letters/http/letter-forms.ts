import * as z from 'zod';
import { english } from '../../words/english/english.ts';
import { emailSchema } from '../email-address.ts';
import type { LetterTopic } from '../letters-view.ts';

/** More topics than this are in no site's form. */
const MOST_TOPICS = 100;

/** What somebody wants, of topics that are there; one that is gone since the form was opened is left out. */
export function choicesSchema(topics: readonly LetterTopic[]) {
  const known = new Set(topics.map(({ id }) => id));
  return z
    .object({
      pace: z.enum(['each', 'month'], english.faults.fields.paceMissing),
      topic: z.array(z.string()).max(MOST_TOPICS).default([]),
    })
    .transform(({ pace, topic }) => {
      const chosen = [...new Set(topic)].filter((id) => known.has(id));
      // Who ticks all of them wants those of tomorrow, too.
      return { pace, topics: chosen.length === known.size ? [] : chosen };
    });
}

/** What every form that sends a mail has beside the address. */
export const askSchema = z.object({
  email: emailSchema,
  /** Joining may begin elsewhere, with an address alone: the form goes on with it. */
  act: z.enum(['join', 'link', 'begin']).default('join'),
  /** A field that people do not see. */
  website: z.string().max(2000).optional(),
  proof: z.string().max(2000).optional(),
});

export const choicesActSchema = z.object({ act: z.enum(['change', 'end', 'erase']) });

/** The fields of a form, of which `topic` may come any number of times. */
export function toFields(body: string): Record<string, string | string[]> {
  const given = new URLSearchParams(body);
  return { ...Object.fromEntries(given), topic: given.getAll('topic') };
}
