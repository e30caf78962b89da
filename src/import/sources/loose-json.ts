import { isRecord } from '../../lib/type-guards.ts';

// Exports have no schema that anybody keeps: a field is there or not, a number or its text, alone or in a list. What is
// asked for here and is something else is as if it were not there.

type Step = string | number;

export function valueAt(value: unknown, ...path: Step[]): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isRecord(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A text that says something, or a number as text. */
export function textAt(value: unknown, ...path: Step[]): string | undefined {
  const found = valueAt(value, ...path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The first of these fields that says something. */
export function firstText(value: unknown, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = textAt(value, ...name.split('.'));
    if (text !== undefined) return text;
  }
  return undefined;
}

export function listAt(value: unknown, ...path: Step[]): unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

export function recordsAt(value: unknown, ...path: Step[]): Record<string, unknown>[] {
  return listAt(value, ...path).filter(isRecord);
}

export function numberAt(value: unknown, ...path: Step[]): number | undefined {
  const found = valueAt(value, ...path);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** `true`, `"TRUE"`, `1` and `"yes"`, as exports say it. */
export function isTrueAt(value: unknown, ...path: Step[]): boolean {
  const found = valueAt(value, ...path);
  return (
    found === true || found === 1 || (typeof found === 'string' && /^(?:true|1|yes)$/i.test(found.trim()))
  );
}

/** What JSON says, or undefined where it is none. */
export function findJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // A column that holds words instead, as "not-json" of a draft does.
    return undefined;
  }
}
