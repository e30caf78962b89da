import type * as z from 'zod';
import { SiteError } from './site-error.ts';

/**
 * The one door for anything from outside: gives the parsed value, or throws a {@link SiteError}
 * that says in which context which fields are wrong.
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: { code: string; place: string; file?: string },
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`,
  );
  throw new SiteError(context.code, `${context.place}: ${faults.join('; ')}.`, {
    file: context.file,
    field: result.error.issues[0]?.path.join('.'),
    cause: result.error,
  });
}
