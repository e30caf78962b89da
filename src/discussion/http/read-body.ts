import type { Context } from 'hono';
import type * as z from 'zod';
import { Fault, type FieldFaults } from '../fault.ts';

/**
 * The request's JSON, checked.
 *
 * @throws {Fault} `unsupported-type` (not JSON), `malformed-request` (JSON that cannot be read),
 * `invalid-fields` (a sentence for each field at fault).
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Fault('unsupported-type', 'Send JSON, with the header Content-Type: application/json.');
  }
  let value: unknown;
  try {
    value = await c.req.json();
  } catch {
    throw new Fault('malformed-request', 'The body is not readable JSON.');
  }
  return checkFields(schema, value);
}

/**
 * The request's form fields, checked. A field that comes twice counts with its last value.
 *
 * @throws {Fault} `unsupported-type`, `malformed-request`, `invalid-fields`
 */
export async function readForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Fault('unsupported-type', 'Send a form, as application/x-www-form-urlencoded.');
  }
  const fields = new URLSearchParams(await c.req.text());
  return checkFields(schema, Object.fromEntries(fields));
}

function checkFields<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields: FieldFaults = {};
  for (const issue of result.error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message;
  throw new Fault('invalid-fields', 'Some of it cannot be accepted.', fields);
}
