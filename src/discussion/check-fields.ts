import type * as z from 'zod';
import { Fault, type FieldFaults } from './fault.ts';

/** @throws {Fault} `invalid-fields`, with a sentence for each field at fault. */
export function checkFields<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw zodErrorToFault(result.error);
}

export function zodErrorToFault(error: z.core.$ZodError): Fault {
  const fields: FieldFaults = {};
  for (const issue of error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message;
  return new Fault('invalid-fields', 'This cannot be sent as it is.', fields);
}
