import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { voiceOf } from '../../words/voice.ts';
import { Fault } from '../fault.ts';

/** What the API answers to anything that went wrong, in a language: never a stack, never a word from inside. */
export function answerFault(error: Error, c: Context, language: string): Response {
  if (error instanceof Fault) {
    const { code, status, retryAfter } = error;
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    return c.json({ code, ...error.tell(language) }, status, { 'cache-control': 'no-store' });
  }
  if (error instanceof HTTPException) return error.getResponse();
  console.error(error);
  const message = voiceOf(language).words.faults.inTheServer;
  return c.json({ code: 'server-fault', message, fields: {} }, 500);
}
