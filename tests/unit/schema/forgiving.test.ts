import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { readDeclared, readSiteView } from '../../../src/posts/source/declared.ts';
import { makeForgiving } from '../../../src/posts/schema/forgiving.ts';
import { postSchema } from '../../../src/posts/schema/post.ts';

const POST = {
  id: 'first',
  title: 'Two ways of being close',
  description: 'A small post with everything that a post can have, and nothing wrong in it.',
  publishedAt: '2026-06-01',
  updatedAt: '2026-06-02',
  author: 'coach',
  topics: ['closeness'],
  sensitive: ['abuse'],
  dynamics: [
    {
      id: 'clinging',
      name: 'Clinging',
      definition: 'Holding on.',
      shape: 'apart',
      characteristics: [{ id: 'fear', title: 'Fear', definition: 'A worry.' }],
      outcomes: { kind: 'issues', items: [{ title: 'Tiredness', text: 'Both are tired.' }] },
      signs: ['I worry.'],
    },
  ],
  differences: [{ aspect: 'Distance', text: 'One fears it.' }],
  callsToAction: [{ kind: 'email', text: 'Write to me.' }],
};

describe('front matter read with forgiveness', () => {
  it('is what the schema reads where nothing is wrong', () => {
    expect(readDeclared(POST)).toEqual(postSchema.parse(POST));
  });

  it('keeps what is right beside what is wrong, and the places in lists', () => {
    const wrong = {
      ...POST,
      id: 'Not An Id',
      title: 7,
      publishedAt: 'soon',
      draft: 'yes',
      topics: 'closeness',
      related: ['second', 3],
      unheard: true,
      dynamics: [null, { id: 'asking', outcomes: 'many', signs: [null, 'I ask.'] }],
      callsToAction: [{ kind: 'song', text: 'Sing.' }, 'call me'],
    };
    expect(readDeclared(wrong)).toMatchObject({
      id: 'Not An Id',
      title: '',
      publishedAt: undefined,
      draft: false,
      topics: [],
      related: ['second', ''],
      dynamics: [
        { id: '', characteristics: [], outcomes: undefined, signs: [] },
        { id: 'asking', outcomes: { kind: '', items: [] }, signs: ['', 'I ask.'] },
      ],
      callsToAction: [
        { kind: 'song', text: 'Sing.' },
        { kind: '', text: '' },
      ],
    });
    expect(readDeclared(wrong)).not.toHaveProperty('unheard');
  });

  it('is empty where there is none, and takes the presets of the schema', () => {
    for (const nothing of [undefined, null, 'text', []]) {
      expect(readDeclared(nothing)).toMatchObject({ id: '', draft: false, related: [], dynamics: [] });
      expect(readSiteView(nothing)).toMatchObject({ owner: '', comments: 'built-in', allow: [] });
      expect(readSiteView(nothing).channels).toBeUndefined();
    }
  });

  it('refuses nothing', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(POST), 'items', 'kind') }), (data) => {
        expect(Array.isArray(readDeclared(data).dynamics)).toBe(true);
        expect(typeof readSiteView(data).owner).toBe('string');
      }),
    );
  });

  it('says at once which kind of field it cannot be made for', () => {
    expect(() => makeForgiving(z.object({ pairs: z.record(z.string(), z.string()) }))).toThrow(
      'No forgiving reading is known for a field of kind "record".',
    );
  });
});
