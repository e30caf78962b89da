import { describe, expect, it } from 'vitest';
import { formModelOf, toPostKind } from '../../../src/editor/form/form-model.ts';
import { listMissing, POST_KINDS } from '../../../src/posts/schema/kinds.ts';
import { postSchema } from '../../../src/posts/schema/post.ts';
import { beginFile } from '../../../src/server/write/show-form.ts';
import { wordsOf } from '../../../src/words/words.ts';

const KINDS = Object.values(POST_KINDS);
const groupsOf = (data: Record<string, unknown>) =>
  formModelOf('posts', data).groups.map(({ name }): string => name);

describe.each(KINDS)('a post of the kind "$kind"', ({ kind, fields, needs, beginning }) => {
  it('names fields that a post can have, and begins with what it needs', () => {
    const names = [...fields, ...needs, ...Object.keys(beginning.fields)];
    expect(names.filter((name) => !(name in postSchema.shape))).toEqual([]);
    expect(listMissing({ kind, ...beginning.fields })).toEqual([]);
    expect(listMissing({ kind })).toEqual(needs);
  });

  it('is asked for what is its own, and for nothing of another kind', () => {
    const shown = formModelOf('posts', { kind }).fields.map(({ name }) => name);
    const others = KINDS.filter((each) => each.kind !== kind).flatMap((each) => each.fields);
    expect(shown).toEqual(expect.arrayContaining([...fields]));
    expect(shown.filter((name) => others.includes(name) && !fields.includes(name))).toEqual([]);
    expect(groupsOf({ kind }).includes(kind)).toBe(fields.length > 0);
  });

  it.each(['en', 'de', 'fr', 'es', 'sv'])('has a line above what it alone has, in %s', (language) => {
    const { fields: line } = wordsOf(language).postKinds[kind];
    expect(line !== undefined).toBe(fields.length > 0);
  });

  it('is begun by the form of its address', () => {
    const site = { written: [], owner: undefined, timeZone: 'UTC' };
    const begun = beginFile('posts', kind, { site, now: new Date('2026-11-24T12:00:00Z') });
    expect(toPostKind(begun)).toBe(kind);
  });
});

it('what a file has of another kind is shown under the name of that kind', () => {
  expect(groupsOf({ kind: 'article', differences: [] })).toContain('comparison');
});
