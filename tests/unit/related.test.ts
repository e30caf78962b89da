import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatablePostSchema, relatePosts, type RelatablePost } from '../../src/posts/related.ts';

const TOPICS = new Map([
  ['boundaries', 'Boundaries'],
  ['self-esteem', 'Self-esteem'],
  ['friendship', 'Friendship'],
]);

function post(id: string, more: Partial<RelatablePost> & { words?: string } = {}): RelatablePost {
  const { words = '', ...fields } = more;
  return {
    id,
    title: `The post called ${id}`,
    description: words,
    publishedAt: new Date('2026-01-01'),
    topics: ['friendship'],
    related: [],
    dynamics: [],
    differences: [],
    ...fields,
  };
}

const idsOf = (posts: RelatablePost[], id: string) =>
  relatePosts(posts, TOPICS)
    .get(id)
    ?.map((relation) => relation.id);

describe('the posts to read next', () => {
  it('begin with those that were picked by hand, in that order', () => {
    const posts = [
      post('a', { related: ['d', 'b'], topics: ['boundaries'] }),
      post('b'),
      post('c', { topics: ['boundaries'] }),
      post('d'),
    ];
    expect(idsOf(posts, 'a')).toEqual(['d', 'b', 'c']);
  });

  it('go on with those that share a topic before those that share none', () => {
    const posts = [
      post('a', { topics: ['boundaries'] }),
      post('b', { topics: ['self-esteem'] }),
      post('c', { topics: ['boundaries'] }),
    ];
    expect(idsOf(posts, 'a')).toEqual(['c']);
  });

  it('are told apart by their words where topics are the same', () => {
    const posts = [
      post('a', { words: 'apology quarrel repair evening' }),
      post('b', { words: 'money savings budget' }),
      post('c', { words: 'apology quarrel morning' }),
      post('d', { words: 'money savings household' }),
    ];
    expect(idsOf(posts, 'a')?.[0]).toBe('c');
    expect(idsOf(posts, 'b')?.[0]).toBe('d');
  });

  it('are never the post itself, one that is not given, or one twice', () => {
    const posts = [post('a', { related: ['a', 'draft', 'b'] }), post('b'), post('c')];
    expect(idsOf(posts, 'a')).toEqual(['b', 'c']);
  });

  it('are three at most', () => {
    const posts = Array.from({ length: 9 }, (_, index) => post(`post-${index}`));
    expect(idsOf(posts, 'post-4')).toHaveLength(3);
  });

  it('say why they stand there', () => {
    const posts = [
      post('a', { topics: ['boundaries', 'self-esteem'], related: ['c'], words: 'apology' }),
      post('b', { topics: ['self-esteem'] }),
      post('c', { topics: ['friendship'] }),
      post('d', { topics: ['friendship'], words: 'apology' }),
    ];
    expect(relatePosts(posts, TOPICS).get('a')).toEqual([
      { id: 'c', reason: 'picked' },
      { id: 'b', reason: { topic: 'Self-esteem' } },
      { id: 'd', reason: { word: 'apology' } },
    ]);
  });

  it('are the same whatever order the posts come in', () => {
    const words = ['apology', 'quarrel', 'money', 'silence', 'trust', 'evening', 'distance'];
    const posts = Array.from({ length: 20 }, (_, index) =>
      post(`post-${index}`, {
        topics: [[...TOPICS.keys()][index % 3] ?? 'friendship'],
        words: words.filter((_word, place) => (index * 7 + place * 3) % 5 < 2).join(' '),
      }),
    );
    const expected = relatePosts(posts, TOPICS);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(relatePosts(shuffled, TOPICS)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('are found by the fields alone by which an earlier answer is known', () => {
    const read = new Set<PropertyKey>();
    const watched = ['a', 'b', 'c'].map(
      (id) =>
        new Proxy(post(id, { words: 'tenderness and quarrels' }), {
          get: (fields, name) => {
            read.add(name);
            return Reflect.get(fields, name) as unknown;
          },
        }),
    );
    relatePosts(watched, TOPICS);
    expect([...read].sort()).toEqual(relatablePostSchema.keyof().options.sort());
  });
});
