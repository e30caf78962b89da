import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Fault } from '../fault.ts';

/** What the API answers to anything that went wrong: never a stack, never a word from inside. */
export function answerFault(error: Error, c: Context): Response {
  if (error instanceof Fault) {
    const { code, message, fields, status, retryAfter } = error;
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    return c.json({ code, message, fields }, status, { 'cache-control': 'no-store' });
  }
  if (error instanceof HTTPException) return error.getResponse();
  console.error(error);
  return c.json(
    { code: 'server-fault', message: 'Something went wrong here. Please try again.', fields: {} },
    500,
  );
}
