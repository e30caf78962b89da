import * as z from 'zod';

/** What `.meta()` holds for a field. */
export interface FieldMeta {
  title?: string | undefined;
  description?: string | undefined;
  example: unknown;
}

/** The schema without what makes it optional or gives it a default. */
export function unwrapSchema(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrapSchema(schema.in);
  return schema;
}

/** The schema of the field at a path; in a union by kind, of the first kind that has it. */
export function findSchema(schema: unknown, path: readonly PropertyKey[]): unknown {
  const bare = unwrapSchema(schema);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (bare instanceof z.ZodArray) return findSchema(bare.element, rest);
  if (bare instanceof z.ZodObject) return findSchema(bare.shape[String(key)], rest);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    return bare.options.map((option) => findSchema(option, path)).find(Boolean);
  }
  return undefined;
}

export function getKeys(schema: unknown): string[] {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape);
  if (bare instanceof z.ZodDiscriminatedUnion) return [...new Set(bare.options.flatMap(getKeys))];
  return [];
}

/** A field's own words, wherever in its wrapping they were given. */
export function readMeta(schema: unknown): FieldMeta {
  if (!(schema instanceof z.ZodType)) return { example: undefined };
  const meta = z.globalRegistry.get(schema);
  if (!meta) {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return readMeta(schema.unwrap());
    if (schema instanceof z.ZodPipe) return readMeta(schema.in);
    return { example: undefined };
  }
  return {
    title: meta.title,
    description: meta.description,
    example: readFirst(meta.examples),
  };
}

function readFirst(examples: unknown): unknown {
  return Array.isArray(examples) ? Reflect.get(examples, 0) : undefined;
}
