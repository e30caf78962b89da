import { digest } from '../lib/digest.ts';

/** A circle of a drawing that is 48 wide and 32 high. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
  /** Which of the three colours of dynamics it has. */
  colour: number;
  opacity: number;
}

const WIDTH = 48;
const HEIGHT = 32;
const COLOURS = 3;

/**
 * A drawing for a post that has neither a cover nor dynamics: a few people as circles. The title places them and the
 * leading topic gives the first colour, so that posts on one topic look akin and none looks like another.
 */
export function drawPost({ title, topics }: { title: string; topics: readonly string[] }): Circle[] {
  const [first = 0] = bytesOf(topics[0] ?? '');
  const numbers = bytesOf(title);
  return [13, 10, 7, 4].map((most, index) => {
    const [size = 0, across = 0, down = 0] = numbers.subarray(index * 3, index * 3 + 3);
    const radius = most - (size % 3);
    return {
      x: radius + (across % (WIDTH - 2 * radius + 1)),
      y: radius + (down % (HEIGHT - 2 * radius + 1)),
      radius,
      colour: ((first + index) % COLOURS) + 1,
      opacity: index % 2 === 0 ? 0.38 : 0.85,
    };
  });
}

function bytesOf(text: string): Buffer {
  return Buffer.from(digest(text), 'base64url');
}
