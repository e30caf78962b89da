import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { normalizeText } from '../src/posts/source/read-text.ts';

// Posts as people write them who know nothing of Markdown: typed in a hurry, pasted from a word processor, brought
// along from another program. What is wrong in each was written down by reading it, before any check had seen it.

export const PLAIN_POSTS = path.resolve('tests/fixtures/plain-posts');

const expectedSchema = z.array(
  z.strictObject({
    slug: z.string(),
    /** Words of the post that stand there once; the fault is told at the line where they begin. */
    at: z.string(),
    /** What a writer changes who has read the sentence: each text, which stands there once, by another. */
    mend: z.array(z.tuple([z.string(), z.string()])),
  }),
);

export interface PlainPost {
  name: string;
  /** As it lies on the disk. */
  written: string;
  /** The faults of it, each as its line and its kind, in order. */
  faults: string[];
  /** With each fault mended as its sentence asks for. */
  mended: string;
}

export function readPlainPosts(): PlainPost[] {
  return fs
    .readdirSync(PLAIN_POSTS)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const name = file.replace('.mdx', '');
      const written = fs.readFileSync(path.join(PLAIN_POSTS, file), 'utf8');
      const expected = expectedSchema.parse(
        JSON.parse(fs.readFileSync(path.join(PLAIN_POSTS, `${name}.json`), 'utf8')),
      );
      const source = normalizeText(written);
      const faults = expected.map(({ slug, at }) => {
        return `${source.slice(0, findOnce(source, at, name)).split('\n').length} ${slug}`;
      });
      const changes = expected.flatMap(({ mend }) => mend);
      const mended = changes.reduce((text, [from, to]) => {
        const start = findOnce(text, from, name);
        return text.slice(0, start) + to + text.slice(start + from.length);
      }, source);
      return { name, written, faults: sortFaults(faults), mended: changes.length > 0 ? mended : written };
    });
}

/** Each once, by line and then by kind. */
export function sortFaults(faults: readonly string[]): string[] {
  return [...new Set(faults)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b, 'en'),
  );
}

/** The pictures that lie beside the posts. */
export function listPictures(): string[] {
  return fs.readdirSync(PLAIN_POSTS).filter((file) => file.endsWith('.jpg'));
}

function findOnce(text: string, wanted: string, name: string): number {
  const at = text.indexOf(wanted);
  if (at < 0 || text.includes(wanted, at + 1)) throw new Error(`${name} does not have once: ${wanted}`);
  return at;
}
