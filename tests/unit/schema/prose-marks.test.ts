import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { PROSE_COMPONENTS } from '../../../src/posts/schema/components.ts';
import { CONTENT_SCHEMAS } from '../../../src/posts/schema/content-schemas.ts';
import { proseLineSchema } from '../../../src/posts/schema/fields.ts';
import { findMeta, listProse } from '../../../src/posts/schema/walk.ts';

interface Text {
  path: string;
  mark: boolean | undefined;
}

/** Choices of which the engine has its own words, and what is no text. */
const CLOSED = [z.ZodEnum, z.ZodLiteral, z.ZodBoolean, z.ZodNumber];

/** Every text of a schema, with what it says of itself; throws at a kind of schema that it does not know. */
function listTexts(schema: unknown, path: string): Text[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listTexts(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe)
    return listTexts(schema.in instanceof z.ZodTransform ? schema.out : schema.in, path);
  if (schema instanceof z.ZodArray) return listTexts(schema.element, `${path}[]`);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => listTexts(field, `${path}.${key}`));
  // A union by kind is one as well.
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listTexts(option, path));
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat)
    return [{ path, mark: findMeta(schema, 'prose') }];
  if (CLOSED.some((kind) => schema instanceof kind)) return [];
  throw new Error(`${path}: nobody has said how texts are found in a ${String(schema)}`);
}

describe.each([
  ...Object.entries(CONTENT_SCHEMAS),
  ...Object.entries(PROSE_COMPONENTS).map(([name, { props }]) => [`<${name}>`, props] as const),
])('each text of %s', (name, schema) => {
  it('says whether it is prose that readers see', () => {
    const silent = listTexts(schema, name).filter(({ mark }) => mark === undefined);
    expect(silent).toEqual([]);
  });
});

describe('the walk over texts', () => {
  it('finds one that says nothing, however it is wrapped', () => {
    const schema = z.strictObject({
      kinds: z.array(
        z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), text: z.string() })]),
      ),
      day: z.iso.date().optional(),
      said: proseLineSchema(9).default('words'),
    });
    expect(listTexts(schema, 'x').filter(({ mark }) => mark === undefined)).toEqual([
      { path: 'x.kinds[].text', mark: undefined },
      { path: 'x.day', mark: undefined },
    ]);
  });

  it('keeps the mark of a builder, whatever else is said of the field', () => {
    const field = proseLineSchema(9).max(5).meta({ title: 'Title' }).optional().meta({ title: 'Other' });
    expect(findMeta(field, 'prose')).toBe(true);
    expect(findMeta(field.meta({ prose: false }), 'prose')).toBe(false);
  });
});

describe('the prose of front matter', () => {
  it('is what the schema of posts says, in the order in which it is written', () => {
    const data = {
      title: 'A title',
      id: 'an-id',
      author: 'coach',
      dynamics: [
        {
          name: 'A name',
          characteristics: [{ id: 'one', title: 'One', definition: 'What one is.' }],
          outcomes: { kind: 'issues', title: 'Costs', items: [{ text: 'Much.' }] },
          signs: ['I wait.', 3],
          title: 'no field of a dynamic',
        },
        'no dynamic',
      ],
      callsToAction: [
        { kind: 'email', text: 'Write.' },
        { kind: 'unheard', text: 'Sing.' },
      ],
    };
    expect(listProse(CONTENT_SCHEMAS.posts, data).map(({ path, text }) => [path.join('.'), text])).toEqual([
      ['title', 'A title'],
      ['dynamics.0.name', 'A name'],
      ['dynamics.0.characteristics.0.title', 'One'],
      ['dynamics.0.characteristics.0.definition', 'What one is.'],
      ['dynamics.0.outcomes.title', 'Costs'],
      ['dynamics.0.outcomes.items.0.text', 'Much.'],
      ['dynamics.0.signs.0', 'I wait.'],
      ['callsToAction.0.text', 'Write.'],
      ['callsToAction.1.text', 'Sing.'],
    ]);
  });
});
