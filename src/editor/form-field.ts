import { SiteError } from '../lib/site-error.ts';
import type { DeclarationKind } from '../posts/schema/declarations.ts';
import type { FormNode } from './form-node.ts';

/** A field as Sveltia's configuration describes it; the settings hang on the widget. */
export interface FormField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  fields?: FormField[];
  types?: { name: string; label: string; fields: FormField[] }[];
  /** For a field of a block: what of the post's own declarations it chooses from. */
  choicesFrom?: DeclarationKind;
  maxlength?: number;
  /** An expression and what is said of a text that it refuses. */
  pattern?: [string, string];
  options?: { label: string; value: string }[];
  [setting: string]: unknown;
}

/** From here a text gets several lines to be seen whole on a phone. */
const LONG_TEXT = 100;

/** One field for each property of an object, in the schema's order. */
export function nodeToFields({ properties = {}, required = [] }: FormNode): FormField[] {
  return Object.entries(properties).map(([name, node]) => nodeToField(name, node, required.includes(name)));
}

/**
 * The field in which a value of this schema is edited.
 *
 * @throws {SiteError} `schema-not-editable` where the form has no such field.
 */
export function nodeToField(name: string, node: FormNode, required: boolean): FormField {
  const hint = toHint(node);
  const common = {
    name,
    label: node.title ?? name,
    ...(hint ? { hint } : {}),
    required,
    ...(node.default === undefined ? {} : { default: node.default }),
    ...(node.choicesFrom ? { choicesFrom: node.choicesFrom } : {}),
  };
  const widget = toWidget(name, node);
  if (!widget) {
    throw new SiteError('schema-not-editable', `${name}: the form has no field for ${JSON.stringify(node)}.`);
  }
  return { ...common, ...widget };
}

type Widget = Pick<FormField, 'widget' | 'fields' | 'types'> & Record<string, unknown>;

function toWidget(name: string, node: FormNode): Widget | undefined {
  if (node.relation) return toRelation(node.relation);
  if (node.enum) return { widget: 'select', options: node.enum.map((value) => ({ label: value, value })) };
  if (node.isColour) return { widget: 'color', allowInput: true };
  if (isDate(node)) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  // Several kinds of text in one field: which ones, the hint says.
  if (node.anyOf?.every((each) => each.type === 'string')) return { widget: 'string' };
  if (node.type === 'boolean') return { widget: 'boolean' };
  if (node.type === 'string') return toText(node);
  if (node.type === 'integer' || node.type === 'number') {
    const valueType = node.type === 'integer' ? 'int' : 'float';
    return {
      widget: 'number',
      value_type: valueType,
      ...given({ min: node.minimum, max: safe(node.maximum) }),
    };
  }
  if (node.type === 'array' && node.items) return toList(name, node, node.items);
  if (node.oneOf) return { widget: 'object', ...toKinds(node.oneOf) };
  if (node.properties) return { widget: 'object', fields: nodeToFields(node) };
  return undefined;
}

function toText(node: FormNode): Widget {
  return {
    widget: (node.maxLength ?? 0) > LONG_TEXT ? 'text' : 'string',
    ...(node.format === 'uri' ? { type: 'url' } : {}),
    ...(node.format === 'email' ? { type: 'email' } : {}),
    ...given({ minlength: node.minLength, maxlength: node.maxLength }),
    ...(node.pattern ? { pattern: [node.pattern, node.patternMessage ?? 'expected another form'] } : {}),
  };
}

function toList(name: string, node: FormNode, items: FormNode): Widget {
  const length = given({ min: node.minItems, max: node.maxItems });
  if (items.relation || items.enum) return { ...length, multiple: true, ...requireWidget(name, items) };
  const list = { widget: 'list', collapsed: 'auto', ...length };
  if (items.oneOf) return { ...list, ...toKinds(items.oneOf) };
  if (items.properties) return { ...list, fields: nodeToFields(items) };
  // A field for each entry: the plain list of text splits entries at their commas.
  return { ...list, field: nodeToField('entry', { ...items, title: node.title ?? name }, true) };
}

function requireWidget(name: string, node: FormNode): Widget {
  const { widget, ...settings } = nodeToField(name, node, true);
  return {
    widget,
    ...given({ options: settings['options'], collection: settings['collection'] }),
    ...relationOf(node),
  };
}

function relationOf({ relation }: FormNode): Record<string, unknown> {
  return relation ? toRelation(relation) : {};
}

/** Posts are referred to by their id, which outlives their file's name; all else by the file's name. */
function toRelation(collection: string): Widget {
  const title = collection === 'posts' || collection === 'pages' ? 'title' : 'name';
  return {
    widget: 'relation',
    collection,
    value_field: collection === 'posts' ? 'id' : '{{slug}}',
    display_fields: [title],
    search_fields: [title],
  };
}

function toKinds(kinds: FormNode[]): Record<string, unknown> {
  const typeKey = findTypeKey(kinds);
  return { typeKey, types: kinds.map((kind) => toType(kind, typeKey)) };
}

function toType(node: FormNode, typeKey: string): { name: string; label: string; fields: FormField[] } {
  const { [typeKey]: kind, ...properties } = node.properties ?? {};
  const name = String(kind?.const);
  return { name, label: node.title ?? name, fields: nodeToFields({ ...node, properties }) };
}

/** The property that is a constant in every kind of a union. */
function findTypeKey(kinds: FormNode[]): string {
  const key = Object.keys(kinds[0]?.properties ?? {}).find((name) =>
    kinds.every((kind) => typeof kind.properties?.[name]?.const === 'string'),
  );
  if (key) return key;
  throw new SiteError('schema-not-editable', 'A union has no property that names its kinds.');
}

function isDate({ anyOf, format }: FormNode): boolean {
  return format === 'date' || (anyOf?.some((each) => each.format === 'date') ?? false);
}

function toHint({ description, examples }: FormNode): string | undefined {
  const example = examples?.[0];
  const said = typeof example === 'string' || typeof example === 'number' ? `Example: ${example}` : undefined;
  // Sveltia reads hints as Markdown, in which a component's name would be a tag, and vanish.
  return [description, said].filter(Boolean).join(' ').replaceAll('<', '&lt;') || undefined;
}

/** JSON Schema writes the greatest safe integer where zod has no limit. */
function safe(most: number | undefined): number | undefined {
  return most === Number.MAX_SAFE_INTEGER ? undefined : most;
}

function given(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
