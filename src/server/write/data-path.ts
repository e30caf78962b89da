import type * as z from 'zod';
import { isRecord } from '../../lib/type-guards.ts';

export type Path = readonly PropertyKey[];

type Fields = Readonly<Record<string, unknown>>;

/** The data with another value at a path. */
export function setAt(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((each: unknown, index) => (index === Number(key) ? setAt(each, rest, value) : each));
  }
  return isRecord(data) ? { ...data, [String(key)]: setAt(data[String(key)], rest, value) } : data;
}

/** What may go together with what it leads to: an entry of a menu, a button, a list of chosen posts. */
const GOES_ALONG: ReadonlySet<string> = new Set(['label', 'to', 'kind', 'title', 'posts']);

/**
 * The data without what is at a path, or without the least around it that leaves fields as their schema has them.
 * Undefined where words would go with it.
 */
export function removeAt(data: Fields, path: Path, schema: z.ZodType): Fields | undefined {
  const before = countIssues(schema, data);
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    if (length < path.length && !mayGo(getAt(data, at))) return undefined;
    const next = dropAt(data, at);
    if (isRecord(next) && countIssues(schema, next) <= before) return next;
  }
  return undefined;
}

function mayGo(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(mayGo);
  if (!isRecord(value)) return true;
  return Object.keys(value).every((key) => GOES_ALONG.has(key)) && (value['kind'] ?? 'chosen') === 'chosen';
}

function countIssues(schema: z.ZodType, data: unknown): number {
  return schema.safeParse(data).error?.issues.length ?? 0;
}

function getAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isRecord(value)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

function dropAt(data: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return data;
  if (Array.isArray(data)) {
    const list: unknown[] = data;
    return rest.length === 0
      ? list.filter((_, index) => index !== Number(key))
      : list.map((each, index) => (index === Number(key) ? dropAt(each, rest) : each));
  }
  if (!isRecord(data)) return data;
  const name = String(key);
  if (rest.length > 0) return { ...data, [name]: dropAt(data[name], rest) };
  return Object.fromEntries(Object.entries(data).filter(([each]) => each !== name));
}
