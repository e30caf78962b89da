import * as z from 'zod';
import { linkSchema, proseLineSchema } from './fields.ts';

/** More than a phone has room for is more than readers choose from. */
const MOST_ENTRIES = 8;

/** What stands at the top of every page, in the order of the coach. */
export function menuSchema() {
  return z
    .array(
      z.strictObject({
        label: proseLineSchema(30).meta({
          title: 'Label',
          description: 'What readers press.',
          examples: ['Couples'],
        }),
        to: linkSchema('/topics/boundaries/'),
      }),
    )
    .min(1, 'expected at least one entry')
    .max(MOST_ENTRIES, `expected at most ${MOST_ENTRIES} entries`)
    .optional()
    .meta({
      title: 'Menu',
      description:
        'The links at the top of every page, in this order. Without it: the articles, the topics, the pages "about" and "work-with-me" where there are such, and the search.',
    });
}
