import type { Context } from 'hono';
import { Fault } from '../fault.ts';

/** Whether a form without files was sent. */
export function isForm(c: Context): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('content-type') ?? '');
}

/**
 * The request's form fields, unchecked. A field that comes twice counts with its last value.
 *
 * @throws {Fault} `unsupported-type`
 */
export async function readForm(c: Context): Promise<Record<string, string>> {
  if (!isForm(c)) {
    throw new Fault('unsupported-type', ({ words }) => words.faults.notForm);
  }
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}
