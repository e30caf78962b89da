import * as z from 'zod';

/** What `.meta()` holds for a field. */
export interface FieldMeta {
  title?: string | undefined;
  description?: string | undefined;
  example: unknown;
}

/** A text of some data, with the way to it and its schema. */
export interface FoundText {
  path: PropertyKey[];
  text: string;
  field: unknown;
}

/** The schema without what makes it optional or gives it a default. */
export function unwrapSchema(schema: unknown): unknown {
  const inner = unwrapOnce(schema);
  return inner === undefined ? schema : unwrapSchema(inner);
}

function unwrapOnce(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  if (!(schema instanceof z.ZodPipe)) return undefined;
  return schema.in instanceof z.ZodTransform ? schema.out : schema.in;
}

/**
 * The schema of the field at a path; in a union by kind, of the kind that the data says, or else of the first that
 * has it.
 */
export function findSchema(schema: unknown, path: readonly PropertyKey[], data?: unknown): unknown {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const option = findOption(bare, data);
    if (option) return findSchema(option, path, data);
  }
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const below: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  if (bare instanceof z.ZodArray) return findSchema(bare.element, rest, below);
  if (bare instanceof z.ZodObject) return findSchema(bare.shape[String(key)], rest, below);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    return bare.options.map((option) => findSchema(option, path)).find(Boolean);
  }
  return undefined;
}

/** The kind of a union that the data says it is. */
function findOption({ def, options }: z.ZodDiscriminatedUnion, data: unknown): unknown {
  const kind: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, def.discriminator) : undefined;
  return options.find((option) => {
    const field: unknown = option instanceof z.ZodObject ? option.shape[def.discriminator] : undefined;
    return field instanceof z.ZodLiteral && kind !== undefined && field.safeParse(kind).success;
  });
}

export function getKeys(schema: unknown): string[] {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape);
  if (bare instanceof z.ZodDiscriminatedUnion) return [...new Set(bare.options.flatMap(getKeys))];
  return [];
}

/** Whether nothing has to be written for it. */
export function isOptional(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** A field's own words, wherever in its wrapping they were given. */
export function readMeta(schema: unknown): FieldMeta {
  const meta = schema instanceof z.ZodType ? z.globalRegistry.get(schema) : undefined;
  if (!meta) {
    const inner = unwrapOnce(schema);
    return inner === undefined ? { example: undefined } : readMeta(inner);
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

/** One fact of a field's `.meta()`, of the outermost wrapping that tells it. */
export function findMeta<Key extends keyof z.GlobalMeta>(
  schema: unknown,
  key: Key,
): z.GlobalMeta[Key] | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const metas = METAS.get(schema) ?? listMetas(schema);
  METAS.set(schema, metas);
  return metas.find((meta) => meta[key] !== undefined)?.[key];
}

/** The registry puts a field's facts together anew each time, and each tag of a body asks for those of all its props. */
const METAS = new WeakMap<z.ZodType, readonly z.GlobalMeta[]>();

/** All that is told of a field, from the outermost wrapping to the innermost. */
function listMetas(schema: unknown): z.GlobalMeta[] {
  if (!(schema instanceof z.ZodType)) return [];
  const meta = z.globalRegistry.get(schema);
  return [...(meta ? [meta] : []), ...listMetas(unwrapOnce(schema))];
}

/** Every text of the data that its schema says is prose, in the order of the data. */
export const listProse = makeLister((field) => findMeta(field, 'prose') === true);

/** Every text of the data that is the id of an entry elsewhere in the content. */
export const listRelations = makeLister((field) => findMeta(field, 'relation') !== undefined);

/** Every text of the data that is the address of a picture. */
export const listPictures = makeLister((field) => findMeta(field, 'isPicture') === true);

/** Every text of the data that is the address of a link. */
export const listLinks = makeLister((field) => findMeta(field, 'isLink') === true);

type List = (schema: z.ZodType, data: unknown) => FoundText[];

type Find = (data: unknown, path: PropertyKey[]) => FoundText[];

/**
 * What lists the wanted texts of data. For each schema it is made once, of those fields alone that have
 * any below them: 1,000 posts are walked at each check.
 */
function makeLister(isWanted: (field: unknown) => boolean): List {
  const known = new WeakMap<z.ZodType, Find>();
  return (schema, data) => {
    const find = known.get(schema) ?? makeFind(schema, isWanted) ?? (() => []);
    known.set(schema, find);
    return find(data, []);
  };
}

/** Nothing where nothing below the schema is wanted. */
function makeFind(schema: unknown, isWanted: (field: unknown) => boolean): Find | undefined {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodArray) {
    const find = makeFind(bare.element, isWanted);
    return (
      find &&
      ((data, path) =>
        Array.isArray(data)
          ? data.flatMap((each, index) => find(each, [...path, index]))
          : // Where one may be written without a list.
            bare !== schema && typeof data === 'string'
            ? find(data, path)
            : [])
    );
  }
  const fields = listFields(bare);
  if (fields.length === 0) {
    return isWanted(schema)
      ? (data, path) => (typeof data === 'string' ? [{ path, text: data, field: schema }] : [])
      : undefined;
  }
  const finds = new Map<string, Find>();
  for (const [name, field] of fields) {
    // Which kind is meant may be what is wrong in a union: what is wanted in one of them is found.
    const find = finds.get(name) ?? makeFind(field, isWanted);
    if (find) finds.set(name, find);
  }
  if (finds.size === 0) return undefined;
  return (data, path) => {
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([name, value]) => finds.get(name)?.(value, [...path, name]) ?? []);
  };
}

/** The fields of a group; those of every kind of a union. */
function listFields(schema: unknown): [string, unknown][] {
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap(listFields);
  return schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
}
