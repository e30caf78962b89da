import type * as z from 'zod';
import { postSchema } from './schema/post.ts';

/** What the likeness of posts is told from. */
export const comparedPostSchema = postSchema.pick({
  id: true,
  title: true,
  description: true,
  publishedAt: true,
  topics: true,
  dynamics: true,
  differences: true,
});

export type ComparedPost = z.output<typeof comparedPostSchema>;

/**
 * As many words of a post are looked up as tell it from others. Twelve found the same first post as
 * forty did on the posts at hand, and each word more is one more list to read.
 */
const MOST_WORDS = 12;

/** A shared topic is the author's own judgement, so it counts for more than a shared word. */
const TOPIC_WEIGHT = 2;

/** A word of the title says more than one of the text. */
const TITLE_WEIGHT = 2;

/** How far a word counts for less in a longer post, from 0 to 1; 0.75 as BM25 is commonly used. */
const BY_LENGTH = 0.75;

/** A post that is near to another. */
export interface Near {
  post: ComparedPost;
  /** The words that both have, the most telling first. */
  words: string[];
}

/** A post that has a word or a topic, by its place among all, and how much it speaks of it. */
interface Posting {
  place: number;
  weight: number;
}

/**
 * Tells which of these posts are nearest to one of them, by its place among them. A post asks lists of
 * who has its most telling words, so that most of the work grows with the posts and not with their pairs:
 * 1,000 posts take 0.5 s, 3,000 take 3 s.
 */
export function openNearest(posts: readonly ComparedPost[]): (place: number, most: number) => Near[] {
  const bags = posts.map(weighWords);
  const usual = bags.reduce((sum, { size }) => sum + size, 0) / bags.length;
  const postsByWord = listPostings(bags, ({ size }) => 1 - BY_LENGTH + (BY_LENGTH * size) / usual);
  const postsByTopic = listPostings(posts.map(({ topics }) => new Map(topics.map((topic) => [topic, 1]))));
  const scores = new Float64Array(posts.length);

  return (place, most) => {
    const telling = chooseTellingWords(bags[place] ?? new Map<string, number>(), postsByWord, posts.length);
    scores.fill(0);
    for (const word of telling) addScores(postsByWord.get(word) ?? [], 1);
    for (const topic of posts[place]?.topics ?? []) addScores(postsByTopic.get(topic) ?? [], TOPIC_WEIGHT);
    scores[place] = 0;
    return takeBest(most).map((best) => ({
      post: best.post,
      words: telling.filter((word) => bags[best.place]?.has(word)),
    }));
  };

  function addScores(postings: readonly Posting[], weight: number): void {
    const rarity = weight * Math.log(1 + posts.length / postings.length);
    for (const { place, weight: own } of postings) scores[place] = (scores[place] ?? 0) + rarity * own;
  }

  /** By score, then the newer first, then by id. */
  function takeBest(most: number): { post: ComparedPost; place: number; score: number }[] {
    const best: { post: ComparedPost; place: number; score: number }[] = [];
    posts.forEach((post, place) => {
      const score = scores[place] ?? 0;
      const last = best[most - 1];
      if (score === 0 || (last && score < last.score)) return;
      best.push({ post, place, score });
      best.sort(
        (a, b) =>
          b.score - a.score ||
          b.post.publishedAt.getTime() - a.post.publishedAt.getTime() ||
          a.place - b.place,
      );
      best.splice(most);
    });
    return best;
  }
}

/** How much a post speaks of each of its words: the tenth time adds little to the ninth. */
function weighWords(post: ComparedPost): Bag {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  add(post.title, TITLE_WEIGHT);
  add(textOf(post), 1);
  return new Map(Array.from(counts, ([word, count]) => [word, 1 + Math.log(count)]));
}

type Bag = ReadonlyMap<string, number>;

function listPostings(
  bags: readonly Bag[],
  lengthOf: (bag: Bag) => number = () => 1,
): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  bags.forEach((bag, place) => {
    const length = lengthOf(bag);
    for (const [word, weight] of bag) {
      const posting = { place, weight: weight / length };
      const known = postings.get(word);
      if (known) known.push(posting);
      else postings.set(word, [posting]);
    }
  });
  return postings;
}

/** Words that are frequent in this post and rare in the others (tf-idf), the most telling first. */
function chooseTellingWords(
  bag: Bag,
  postsByWord: ReadonlyMap<string, readonly Posting[]>,
  posts: number,
): string[] {
  return Array.from(bag, ([word, weight]) => {
    const having = postsByWord.get(word)?.length ?? 0;
    // A word of no other post finds none.
    return { word, weight: having < 2 ? 0 : weight * Math.log(posts / having) };
  })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

function textOf({ description, dynamics, differences }: ComparedPost): string {
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
