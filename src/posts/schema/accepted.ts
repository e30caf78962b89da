import * as z from 'zod';
import { FAULT_KINDS } from '../checks/fault-kinds.ts';
import { labelSchema } from './fields.ts';

/** Characters of what a check found; of a longer text, its beginning is what it is known by. */
export const LONGEST_FOUND = 300;

/** The kinds of what is told and stops nothing. That an acceptance is needless is no thing to accept. */
export const ACCEPTABLE: readonly string[] = Object.entries(FAULT_KINDS).flatMap(([slug, { severity }]) =>
  severity === 'warning' && slug !== 'accepted-unused' ? [slug] : [],
);

/** What the coach has looked at and left as it is: it is asked once, and stands in git beside what it is about. */
export function acceptedSchema(about: string) {
  return z
    .array(
      z.strictObject({
        kind: z
          .enum(ACCEPTABLE, 'expected the name of a warning in docs/checks.md, such as "name-outside-story"')
          .meta({
            title: 'Kind',
            description: 'The name of the warning, as the check tells it. An error cannot be left.',
            examples: ['name-outside-story'],
          }),
        found: labelSchema(LONGEST_FOUND).meta({
          title: 'Found',
          description: 'What the check found, as it tells it.',
          examples: ['Carl'],
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Looked at and left',
      description: `Warnings ${about} that you have looked at and left as they are. "Publish anyway" and \`npm run accept\` write them here.`,
    });
}
