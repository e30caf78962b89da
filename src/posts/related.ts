import MiniSearch, { type Query } from 'minisearch';
import type { PostData } from './schema/post.ts';

/** What the likeness of posts is told from. */
export type RelatablePost = Pick<
  PostData,
  'id' | 'title' | 'description' | 'publishedAt' | 'topics' | 'related' | 'dynamics' | 'differences'
>;

/** One post that goes with another, and why, in words for the reader. */
export interface Relation {
  id: string;
  reason: string;
}

/** Three fit beside each other on a wide screen, and a reader chooses among few. */
const MOST_RELATIONS = 3;

/**
 * As many words of a post are looked up as tell it from others. Twelve found the same first post as
 * forty did on the posts at hand, and each word more is one more list to read.
 */
const MOST_WORDS = 12;

/** A shared topic is the author's own judgement, so it counts for more than a shared word. */
const TOPIC_WEIGHT = 2;

/** A word of the title says more than one of the text. */
const TITLE_WEIGHT = 2;

/**
 * For each post the ones to read next: the hand-picked first, then the nearest by words and topics.
 *
 * Each post asks an inverted index for its most telling words, so the work grows with the posts and
 * not with their pairs. The answer is the same whatever order the posts come in.
 */
export function relatePosts(
  posts: readonly RelatablePost[],
  topicNames: ReadonlyMap<string, string>,
): Map<string, Relation[]> {
  const sorted = [...posts].sort((a, b) => a.id.localeCompare(b.id));
  const byId = new Map(sorted.map((post) => [post.id, post]));
  const findNearest = indexPosts(sorted, byId);
  return new Map(
    sorted.map((post) => {
      const picked = post.related.flatMap((id) => (id === post.id ? [] : (byId.get(id) ?? [])));
      const isPicked = new Set(picked.map(({ id }) => id));
      const wanted = MOST_RELATIONS - picked.length;
      const found = wanted > 0 ? findNearest(post, wanted + picked.length) : [];
      const relations = [
        ...picked.map((other) => ({ id: other.id, reason: explain(post, other, topicNames) })),
        ...found
          .filter(({ id }) => !isPicked.has(id))
          .map(({ id, words }) => ({
            id,
            reason: explain(post, byId.get(id) ?? post, topicNames, words[0]),
          })),
      ];
      return [post.id, relations.slice(0, MOST_RELATIONS)];
    }),
  );
}

interface Near {
  id: string;
  /** The words that both have, the most telling first. */
  words: string[];
}

function indexPosts(posts: readonly RelatablePost[], byId: ReadonlyMap<string, RelatablePost>) {
  const index = new MiniSearch<{ id: string; title: string; text: string; topics: string[] }>({
    fields: ['title', 'text', 'topics'],
    extractField: (document, field) =>
      field === 'topics' ? document.topics.join(' ') : String(Reflect.get(document, field)),
    tokenize: (text, field) => (field === 'topics' ? text.split(' ') : wordsOf(text)),
    processTerm: (term) => term,
  });
  const wordsById = new Map<string, string[]>();
  const postsByWord = new Map<string, number>();
  for (const post of posts) {
    const words = wordsOf(`${post.title} ${textOf(post)}`);
    wordsById.set(post.id, words);
    for (const word of new Set(words)) postsByWord.set(word, (postsByWord.get(word) ?? 0) + 1);
    index.add({ id: post.id, title: post.title, text: textOf(post), topics: post.topics });
  }

  return (post: RelatablePost, most: number): Near[] => {
    const telling = chooseTellingWords(wordsById.get(post.id) ?? [], postsByWord, posts.length);
    const query: Query = {
      combineWith: 'OR',
      queries: [
        { queries: telling, fields: ['title', 'text'], boost: { title: TITLE_WEIGHT } },
        { queries: post.topics, fields: ['topics'], boost: { topics: TOPIC_WEIGHT } },
      ],
    };
    return index
      .search(query, { tokenize: (term) => [term], filter: ({ id }) => id !== post.id })
      .map(({ id, score, terms }) => ({
        id: String(id),
        // Sums of fractions differ in their last digits with their order.
        score: Math.round(score * 1e6),
        words: telling.filter((word) => terms.includes(word)),
      }))
      .sort(
        (a, b) => b.score - a.score || timeOf(byId, b.id) - timeOf(byId, a.id) || a.id.localeCompare(b.id),
      )
      .slice(0, most);
  };
}

/** Words that are frequent in this post and rare in the others (tf-idf), the most telling first. */
function chooseTellingWords(words: string[], postsByWord: ReadonlyMap<string, number>, posts: number) {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => {
      const having = postsByWord.get(word) ?? 0;
      // A word of no other post finds none.
      const weight = having < 2 ? 0 : (1 + Math.log(count)) * Math.log(posts / having);
      return { word, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

function explain(
  post: RelatablePost,
  other: RelatablePost,
  topicNames: ReadonlyMap<string, string>,
  word?: string,
): string {
  const shared = post.topics.find((topic) => other.topics.includes(topic));
  const name = shared && topicNames.get(shared);
  if (name) return `Also about ${name.toLowerCase()}`;
  return word ? `Also speaks of “${word}”` : 'Goes well with this one';
}

function textOf({ description, dynamics, differences }: RelatablePost): string {
  return [
    description,
    ...dynamics.flatMap((dynamic) => [
      dynamic.name,
      dynamic.definition,
      ...dynamic.characteristics.flatMap(({ title, definition }) => [title, definition]),
      ...dynamic.outcomes.items.flatMap(({ title, text }) => [title, text]),
      ...dynamic.signs,
    ]),
    ...differences.flatMap(({ aspect, text }) => [aspect, text]),
  ].join(' ');
}

/** Words of four letters and more: shorter ones are nearly all grammar. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function timeOf(byId: ReadonlyMap<string, RelatablePost>, id: string): number {
  return byId.get(id)?.publishedAt.getTime() ?? 0;
}
