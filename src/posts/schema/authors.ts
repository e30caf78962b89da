import * as z from 'zod';
import { idSchema } from './fields.ts';

/** Who wrote a post: one person of content/people, or several. */
export function authorsSchema() {
  const people = z
    .array(idSchema.meta({ relation: 'people' }))
    .min(1, 'expected at least one')
    .max(4, 'expected at most four');
  return z.preprocess(toList, people);
}

/** One is written without a list. */
function toList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}
