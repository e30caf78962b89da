import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { listFormBlocks } from '../../src/editor/form-blocks.ts';
import { createFormConfig } from '../../src/editor/form-config.ts';
import { nodeToField, nodeToFields, type FormField } from '../../src/editor/form-field.ts';
import { schemaToNode, type FormNode } from '../../src/editor/form-node.ts';
import { PROSE_COMPONENTS } from '../../src/posts/schema/components.ts';
import { CONTENT_SCHEMAS } from '../../src/posts/schema/content-schemas.ts';

/** Every property of a schema as a dotted path, through lists and unions. */
function pathsOfNode(node: FormNode): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, each]) =>
    // What a kind is called is chosen with the kind; a switch that has to be on is a field.
    each.const === undefined || each.type === 'boolean'
      ? [name, ...pathsOfNode(each).map((path) => `${name}.${path}`)]
      : [],
  );
  const kinds = (node.oneOf ?? []).flatMap(pathsOfNode);
  return [...new Set([...own, ...kinds, ...(node.items ? pathsOfNode(node.items) : [])])];
}

function pathsOfFields(fields: FormField[]): string[] {
  const paths = fields.flatMap((field) => [
    field.name,
    ...pathsOfFields(field.fields ?? []).map((path) => `${field.name}.${path}`),
    ...(field.types ?? []).flatMap((type) =>
      pathsOfFields(type.fields).map((path) => `${field.name}.${path}`),
    ),
  ]);
  return [...new Set(paths)];
}

const config = createFormConfig({ title: 'A site' });
const fieldsByName = new Map<string, FormField[]>(
  [...config.collections, ...config.singletons].map(({ name, fields }) => [name, fields]),
);
const find = (fields: FormField[] | undefined, name: string) => fields?.find((field) => field.name === name);
const post = fieldsByName.get('posts');

describe('the form', () => {
  it.each(Object.entries(CONTENT_SCHEMAS))('has a place for every field of %s', (name, schema) => {
    const wanted = pathsOfNode(schemaToNode(schema));
    expect(wanted.length).toBeGreaterThan(1);
    const there = pathsOfFields(fieldsByName.get(name) ?? []).filter((path) => path !== 'body');
    expect(there).toEqual(wanted);
  });

  it('refuses a schema that it has no field for, by name', () => {
    const schema = z.object({ pairs: z.record(z.string(), z.string()) });
    expect(() => nodeToFields(schemaToNode(schema))).toThrow('pairs: the form has no field for');
  });

  it('shows the words, lengths and pattern of the schema, with the message of its own', () => {
    expect(find(post, 'id')).toEqual({
      name: 'id',
      label: 'Id',
      hint: 'Ratings and comments hang on it, so it never changes, even when the address does. Example: codependency-vs-interdependence',
      required: true,
      widget: 'string',
      maxlength: 80,
      pattern: [
        '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'expected lower-case letters, digits and single hyphens, such as "low-self-esteem"',
      ],
    });
    expect(find(post, 'description')).toMatchObject({ widget: 'text', minlength: 50, maxlength: 160 });
  });

  it('shows a component that a hint names, instead of reading it as a tag', () => {
    expect(find(post, 'callsToAction')?.hint).toContain('&lt;CallsToAction />');
  });

  it('has a box of colours for a colour, in which one can be typed', () => {
    const colours = find(fieldsByName.get('site'), 'colours')?.fields;
    expect(find(colours, 'accent')).toMatchObject({ widget: 'color', allowInput: true, required: true });
    expect(find(colours, 'ground')).toMatchObject({ widget: 'color', required: false });
  });

  it('knows what may be left out', () => {
    const isOptional = (name: string) =>
      Object.entries(CONTENT_SCHEMAS.posts.shape).some(
        ([key, schema]) => key === name && schema.safeParse(undefined).success,
      );
    const optional = post?.filter((field) => !field.required).map((field) => field.name) ?? [];
    expect(optional).toEqual(post?.map(({ name }) => name).filter(isOptional));
    expect(optional).toEqual(expect.arrayContaining(['kind', 'cover', 'comments', 'dynamics', 'accepted']));
    for (const name of ['title', 'publishedAt', 'topics']) expect(optional).not.toContain(name);
  });

  it('offers people, topics and posts to choose from', () => {
    expect(find(post, 'author')).toMatchObject({ widget: 'relation', collection: 'people' });
    expect(find(post, 'topics')).toMatchObject({
      widget: 'relation',
      collection: 'topics',
      label: 'Topics',
      multiple: true,
      min: 1,
      max: 8,
      value_field: '{{slug}}',
    });
    expect(find(post, 'related')).toMatchObject({ collection: 'posts', value_field: 'id', multiple: true });
  });

  it('takes a day by date picker, choices by name, and a list entry with commas whole', () => {
    expect(find(post, 'publishedAt')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
    });
    expect(find(post, 'sensitive')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: [
        { label: 'abuse', value: 'abuse' },
        { label: 'self-harm', value: 'self-harm' },
      ],
    });
    const signs = find(find(post, 'dynamics')?.fields, 'signs');
    expect(signs).toMatchObject({ widget: 'list', field: { widget: 'text', maxlength: 200 } });
  });

  it('has one kind of call to action for each kind of the schema', () => {
    const calls = find(post, 'callsToAction');
    expect(calls).toMatchObject({ widget: 'list', typeKey: 'kind', required: false });
    expect(calls?.types?.map(({ name }) => name)).toEqual(['comment', 'message', 'email', 'booking']);
  });

  it('keeps a default of the schema', () => {
    const node = schemaToNode(z.object({ draft: z.boolean().default(false) })).properties?.['draft'] ?? {};
    expect(nodeToField('draft', node, false)).toMatchObject({ widget: 'boolean', default: false });
  });
});

describe('the blocks of a body', () => {
  it.each(Object.entries(PROSE_COMPONENTS))('have a place for every prop of %s', (name, { props }) => {
    const block = listFormBlocks().find(({ id }) => id === name);
    expect(block?.fields.map((field) => field.name)).toEqual(Object.keys(props.shape));
  });

  it('close themselves, but for those that have something between their tags', () => {
    const rows: [string, object][] = Object.entries(PROSE_COMPONENTS);
    const open = listFormBlocks().filter(({ hasProse }) => hasProse);
    expect(open.map(({ id }) => id)).toEqual(
      rows.filter(([, row]) => 'content' in row).map(([name]) => name),
    );
    expect(open.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CaseStudy', 'PullQuote', 'Gallery', 'Details']),
    );
    expect(open.length).toBeLessThan(rows.length);
  });
});
