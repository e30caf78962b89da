import * as z from 'zod';
import { parseWith } from '../lib/parse.ts';
import { isDeclarationKind, type DeclarationKind } from '../posts/schema/declarations.ts';

/** A schema as the form sees it: the part of JSON Schema that our schemas use, with their meta. */
export interface FormNode {
  title?: string | undefined;
  description?: string | undefined;
  examples?: unknown[] | undefined;
  default?: unknown;
  type?: string | undefined;
  format?: string | undefined;
  const?: unknown;
  enum?: string[] | undefined;
  pattern?: string | undefined;
  /** The schema's own words for a text that its pattern refuses. */
  patternMessage?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  /** The collection whose entries are meant. */
  relation?: string | undefined;
  /** Whether it is a colour. */
  isColour?: boolean | undefined;
  /** Whether it is where a link leads. */
  isLink?: boolean | undefined;
  /** Whether it is the address of a picture. */
  isPicture?: boolean | undefined;
  /** The declarations of the same post whose ids are meant. */
  choicesFrom?: DeclarationKind | undefined;
  required?: string[] | undefined;
  items?: FormNode | undefined;
  properties?: Record<string, FormNode> | undefined;
  oneOf?: FormNode[] | undefined;
  anyOf?: FormNode[] | undefined;
}

const text = z.string().optional();
const number = z.number().optional();
const nodeSchema: z.ZodType<FormNode> = z.lazy(() =>
  z.object({
    title: text,
    description: text,
    examples: z.array(z.unknown()).optional(),
    default: z.unknown().optional(),
    type: text,
    format: text,
    const: z.unknown().optional(),
    enum: z.array(z.string()).optional(),
    pattern: text,
    patternMessage: text,
    minLength: number,
    maxLength: number,
    minimum: number,
    maximum: number,
    minItems: number,
    maxItems: number,
    relation: text,
    isColour: z.boolean().optional(),
    isLink: z.boolean().optional(),
    isPicture: z.boolean().optional(),
    choicesFrom: z.custom<DeclarationKind>(isDeclarationKind).optional(),
    required: z.array(z.string()).optional(),
    items: nodeSchema.optional(),
    properties: z.record(z.string(), nodeSchema).optional(),
    oneOf: z.array(nodeSchema).optional(),
    anyOf: z.array(nodeSchema).optional(),
  }),
);

/** Two lines, the second of a sign: neither an id, nor a single line, nor an address. */
const REFUSED = '?\n?';

/** What a schema takes, before any of its transforms, for the form to be made from. */
export function schemaToNode(schema: z.ZodType): FormNode {
  const node = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (jsonSchema.pattern === undefined) return;
      const issues = z.safeParse(zodSchema, REFUSED).error?.issues ?? [];
      const refusal = issues.find((issue) => issue.code === 'invalid_format');
      if (refusal) jsonSchema['patternMessage'] = refusal.message;
    },
  });
  return parseWith(nodeSchema, node, { code: 'schema-not-editable', place: 'A schema' });
}
