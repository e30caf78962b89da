import { SiteError } from '../../lib/site-error.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import type { FormNode } from '../form-node.ts';
import type { Choice, Control, FieldModel, UnionKind } from './control.ts';

/** From here a text gets several lines to be seen whole on a phone. */
const LONG_TEXT = 100;

/** What the text refers to an entry by. */
const MADE = 'id';

const COLLECTIONS: readonly Collection[] = ['people', 'topics', 'posts', 'pages'];

/** One field for each property of an object, in the schema's order. */
export function nodeToModels({ properties = {}, required = [] }: FormNode): FieldModel[] {
  return Object.entries(properties).map(([name, node]) => nodeToModel(name, node, required.includes(name)));
}

/** @throws {SiteError} `schema-not-editable` where the form has nothing to fill it in with */
export function nodeToModel(name: string, node: FormNode, isRequired: boolean): FieldModel {
  const control = findControl(name, node);
  if (!control) {
    throw new SiteError(
      'schema-not-editable',
      `${name}: the writing form has no field for ${JSON.stringify(node)}.`,
    );
  }
  return {
    name,
    label: node.title ?? name,
    hint: node.description ?? '',
    isRequired,
    isMade: name === MADE,
    initial: node.default ?? (node.type === 'boolean' ? false : undefined),
    control,
  };
}

function findControl(name: string, node: FormNode): Control | undefined {
  if (node.relation) return { kind: 'relation', to: toCollection(node.relation) };
  if (node.enum) return { kind: 'choice', choices: toChoices(node.enum) };
  if (node.isColour) return { kind: 'colour' };
  if (node.isPicture) return { kind: 'picture' };
  if (isDate(node)) return { kind: 'date' };
  if (node.anyOf?.every(({ type }) => type === 'string'))
    return { kind: 'text', isLong: false, isLink: false, type: 'text' };
  if (node.type === 'boolean') return { kind: 'flag' };
  if (node.type === 'string') return toText(node);
  if (node.type === 'integer' || node.type === 'number') {
    const most = node.maximum === Number.MAX_SAFE_INTEGER ? undefined : node.maximum;
    return { kind: 'number', isWhole: node.type === 'integer', least: node.minimum, most };
  }
  if (node.type === 'array' && node.items) return toList(name, node, node.items);
  if (node.oneOf) return toUnion(node.oneOf);
  return node.properties ? { kind: 'group', fields: nodeToModels(node) } : undefined;
}

function toText({ format, isLink = false, minLength: least, maxLength: most }: FormNode): Control {
  const type = format === 'uri' ? 'url' : format === 'email' ? 'email' : 'text';
  return { kind: 'text', isLong: (most ?? 0) > LONG_TEXT, isLink, type, least, most };
}

function toList(name: string, { title, maxItems: most }: FormNode, items: FormNode): Control {
  if (items.relation) return { kind: 'relations', to: toCollection(items.relation), most };
  if (items.enum) return { kind: 'several', choices: toChoices(items.enum), most };
  return {
    kind: 'list',
    entry: nodeToModel('', { ...items, title: items.title ?? title ?? name }, true),
    most,
  };
}

function toChoices(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));
}

function toUnion(kinds: readonly FormNode[]): Control {
  const key = findKey(kinds);
  return { kind: 'union', key, kinds: kinds.map((kind) => toKind(kind, key)) };
}

function toKind(node: FormNode, key: string): UnionKind {
  const { [key]: constant, ...properties } = node.properties ?? {};
  const name = String(constant?.const);
  return { name, label: node.title ?? name, fields: nodeToModels({ ...node, properties }) };
}

/** The property that is a constant in every kind of a union. */
function findKey(kinds: readonly FormNode[]): string {
  const key = Object.keys(kinds[0]?.properties ?? {}).find((name) =>
    kinds.every((kind) => typeof kind.properties?.[name]?.const === 'string'),
  );
  if (key) return key;
  throw new SiteError('schema-not-editable', 'A union has no property that names its kinds.');
}

function isDate({ anyOf, format }: FormNode): boolean {
  return format === 'date' || (anyOf?.some((each) => each.format === 'date') ?? false);
}

function toCollection(name: string): Collection {
  const known = COLLECTIONS.find((each) => each === name);
  if (known) return known;
  throw new SiteError('schema-not-editable', `There is no collection "${name}".`);
}
