import type * as z from 'zod';
import { voiceOf, type Saying } from '../words/voice.ts';
import { Fault } from './fault.ts';

/** @throws {Fault} `invalid-fields`, with a sentence for each field at fault. */
export function demandFields<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw zodErrorToFault(result.error);
}

export function zodErrorToFault(error: z.core.$ZodError): Fault {
  const fields: Record<string, Saying> = {};
  for (const { path, message } of error.issues) fields[path.join('.') || 'body'] ??= toSaying(message);
  return new Fault('invalid-fields', ({ words }) => words.faults.cannotBeSent, fields);
}

/** A schema says it in English. What people can get wrong has a name there, and is said in every language by it. */
function toSaying(message: string): Saying {
  const [name] = Object.entries(voiceOf('en').words.faults.fields).find(([, text]) => text === message) ?? [];
  if (name === undefined) return () => message;
  return ({ words }) => new Map(Object.entries(words.faults.fields)).get(name) ?? message;
}
